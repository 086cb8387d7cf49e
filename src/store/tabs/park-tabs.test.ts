import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { buildPark } from '../../../test/builders/park-builder.ts';
import { tabBus } from '../../../test/builders/tab-bus.ts';
import { setWeight } from '../../domain/operations/set-weight.ts';
import type { EngineClient } from '../../engine/engine-client.ts';
import { type AppStore, createAppStore } from '../app-store.ts';
import { memoryStorage } from '../memory-storage.ts';
import type { ParkStorage } from '../park-storage.ts';
import { messageLock } from './message-lock.ts';
import { parkTabs } from './park-tabs.ts';

const silent = new Promise<never>(() => {});
const engine = { assess: () => silent, rank: () => silent, propose: () => silent, ask: () => silent, dispose() {} };

let storage: ParkStorage;
let locks: ReturnType<typeof tabBus>;
let messages: ReturnType<typeof tabBus>;
let opened = 0;
beforeEach(() => {
  vi.useFakeTimers();
  storage = memoryStorage();
  locks = tabBus();
  messages = tabBus();
});
afterEach(() => {
  vi.useRealTimers();
});

interface Tab {
  readonly store: AppStore;
  /** The browser kills it, or freezes it for good. */
  vanish(): void;
}

function openTab(): Tab {
  opened += 1;
  const [lockBus, bus] = [locks.open(), messages.open()];
  const tabs = parkTabs(messageLock(lockBus, `tab-${opened}`, Date.now), bus, `tab-${opened}`);
  return {
    store: createAppStore({
      engine: engine as unknown as EngineClient,
      storage,
      tabs,
      now: Date.now,
      newId: () => `new-${opened}`,
    }),
    vanish() {
      lockBus.cutOff();
      bus.cutOff();
    },
  };
}

/** Answers are waited for 300 ms, a silent tab for some seconds. */
const soon = () => vi.advanceTimersByTimeAsync(700);
const later = () => vi.advanceTimersByTimeAsync(8000);

const weigh = ({ store }: Tab, weight: number): boolean => {
  const { park } = store.getState();
  return park !== null && store.actions.edit(setWeight(park, { criterion: 'area', weight }));
};
const weightIn = ({ store }: Tab) => store.getState().park?.rules.weights.area;
const holdOf = ({ store }: Tab) => store.getState().hold;

async function twoTabs(): Promise<readonly [Tab, Tab]> {
  const first = openTab();
  first.store.actions.openPark(buildPark());
  await soon();
  const second = openTab();
  void second.store.actions.restore('test-park');
  await soon();
  return [first, second];
}

it('tells the second tab that another has the park, and lets it change nothing', async () => {
  const [first, second] = await twoTabs();
  expect([holdOf(first), holdOf(second)]).toEqual(['ours', 'other']);
  const before = second.store.getState().park;
  expect(weigh(second, 9)).toBe(false);
  expect(second.store.getState()).toMatchObject({ park: before, notice: { reason: { code: 'unavailable.otherTab' } } });
});

it('follows what the first tab does, undo too', async () => {
  const [first, second] = await twoTabs();
  const original = weightIn(second);
  weigh(first, 7);
  await soon();
  expect(weightIn(second)).toBe(7);
  first.store.actions.undo();
  await soon();
  expect(weightIn(second)).toBe(original);
  expect(second.store.getState().history.undo).toEqual([]);
});

it('takes over with the last edit of the first tab, which follows from then on', async () => {
  const [first, second] = await twoTabs();
  weigh(first, 3);
  second.store.actions.takeOver();
  expect(holdOf(second)).toBe('taking');
  await later();
  expect([holdOf(first), holdOf(second), weightIn(second)]).toEqual(['other', 'ours', 3]);
  expect(weigh(first, 1)).toBe(false);
  weigh(second, 4);
  await soon();
  expect(weightIn(first)).toBe(4);
});

it('lets the one that asked have it, not the one that waited longer', async () => {
  const [first, second] = await twoTabs();
  const third = openTab();
  void third.store.actions.restore('test-park');
  await soon();
  third.store.actions.takeOver();
  await later();
  expect([holdOf(first), holdOf(second), holdOf(third)]).toEqual(['other', 'other', 'ours']);
});

it('goes on by itself when the first tab is gone', async () => {
  const [first, second] = await twoTabs();
  weigh(first, 5);
  await soon();
  first.vanish();
  await later();
  expect(holdOf(second)).toBe('ours');
  expect(second.store.getState().notice?.reason.code).toBe('notice.otherTabGone');
  expect(weigh(second, 6)).toBe(true);
});

it('gives the park back when the first tab opens another one', async () => {
  const [first, second] = await twoTabs();
  first.store.actions.openPark(buildPark({ id: 'elsewhere' }));
  await later();
  expect([holdOf(first), holdOf(second)]).toEqual(['ours', 'ours']);
});

it('keeps a document with the id of a park that another tab has as a park of its own', async () => {
  const [first, second] = await twoTabs();
  second.store.actions.openPark(buildPark({ name: '另一份' }));
  await later();
  await vi.dynamicImportSettled();
  await later();
  const { park, hold, saved } = second.store.getState();
  expect({ name: park?.name, isOther: park?.id !== 'test-park', hold, saved }).toEqual({
    name: '另一份',
    isOther: true,
    hold: 'ours',
    saved: 'saved',
  });
  expect((await storage.list()).map(({ name }) => name).sort()).toEqual(['另一份', '测试园区'].sort());
  expect(holdOf(first)).toBe('ours');
});
