import { expect, it } from 'vitest';
import { buildPark } from '../../test/builders/park-builder.ts';
import { buildStore, stateWhen } from '../../test/builders/store-builder.ts';
import { setWeight } from '../domain/operations/set-weight.ts';
import type { EngineClient } from '../engine/engine-client.ts';
import { memoryStorage } from './memory-storage.ts';
import type { ParkStorage } from './park-storage.ts';
import { lowSpaceOf } from './space-watch.ts';

const silent = new Promise<never>(() => {});
const engine = {
  assess: () => silent,
  rank: () => silent,
  propose: () => silent,
  ask: () => silent,
  dispose() {},
} as unknown as EngineClient;

it('makes room first when the disk is full, keeps working, and writes all it owes when there is room', async () => {
  const memory = memoryStorage();
  const done: string[] = [];
  let isFull = false;
  const storage: ParkStorage = {
    ...memory,
    save(park, base, at, anew) {
      done.push(anew ? `anew after ${base?.seq}` : `edit after ${base?.seq}`);
      if (!isFull) return memory.save(park, base, at, anew);
      const kept = { park, content: base?.content ?? '', seq: (base?.seq ?? 0) + 1 };
      return { kept, done: Promise.reject(new DOMException('full', 'QuotaExceededError')) };
    },
    async tidy(_, always) {
      if (always) done.push('tidy');
    },
  };
  const store = buildStore(engine, storage);
  const weigh = (weight: number) => {
    const { park } = store.getState();
    if (park) store.actions.edit(setWeight(park, { criterion: 'area', weight }));
  };
  store.actions.openPark(buildPark());
  await store.actions.flush();
  isFull = true;
  weigh(7);
  await stateWhen(store, ({ saved }) => saved === 'failed');
  expect(done.slice(1)).toEqual(['edit after 0', 'tidy', 'anew after 0']);
  expect(store.getState().notice?.reason.code).toBe('notice.storageFull');
  isFull = false;
  weigh(8);
  await store.actions.flush();
  expect(store.getState().saved).toBe('saved');
  const found = await memory.load('test-park');
  expect(found.kind === 'park' && found.kept.park.rules.weights.area).toBe(8);
});

it.each([
  ['nine tenths are taken', { quota: 1000, usage: 901 }, 1, { left: 99, quota: 1000 }],
  ['five copies would not fit', { quota: 1000, usage: 600 }, 100, { left: 400, quota: 1000 }],
  ['there is room', { quota: 1000, usage: 100 }, 100, null],
  ['the browser does not say', {}, 100, null],
])('tells of little space when %s', (_, estimate, size, low) => {
  expect(lowSpaceOf(estimate, size)).toEqual(low);
});
