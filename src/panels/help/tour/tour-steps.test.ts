import { describe, expect, it } from 'vitest';
import { buildPark, buildParkWith, pumpOnEast60 } from '../../../../test/builders/park-builder.ts';
import { buildContext } from '../../../../test/builders/store-builder.ts';
import type { EngineClient } from '../../../engine/engine-client.ts';
import { help as english } from '../../../locale/en/help.ts';
import { help as chinese } from '../../../locale/zh-CN/help.ts';
import type { AppState } from '../../../store/app-state.ts';
import { createAppStore } from '../../../store/app-store.ts';
import { memoryStorage } from '../../../store/memory-storage.ts';
import { tourSteps } from './tour-steps.ts';

const never = () => new Promise<never>(() => undefined);
const engine: EngineClient = { assess: never, rank: never, propose: never, ask: never, dispose: () => undefined };
const initial: AppState = createAppStore({
  engine,
  storage: memoryStorage(),
  now: () => 0,
  newId: () => 'id',
}).getState();
const step = (id: string) => tourSteps.find((each) => each.id === id);
const matching = { projectId: 'pump-60', ranking: null, pending: true, focus: null };

describe('the tour', () => {
  it('has five to seven steps, each with its sentences in both languages', () => {
    expect(tourSteps.length).toBeGreaterThanOrEqual(5);
    expect(tourSteps.length).toBeLessThanOrEqual(7);
    for (const { id, canTry } of tourSteps) {
      const keys = [`tour.${id}`, `tour.${id}Text`, ...(canTry ? [`tour.${id}Try`] : [])];
      for (const words of [chinese, english]) expect(keys.filter((key) => !(key in words))).toEqual([]);
    }
  });

  it('goes on when a project is picked', () => {
    expect(step('projects')?.isDone?.(initial, initial)).toBe(false);
    expect(step('projects')?.isDone?.({ ...initial, matching }, initial)).toBe(true);
  });

  it('goes on when another site is looked at, not when the ranking arrives', () => {
    const before = { ...initial, matching };
    const focused = { ...initial, matching: { ...matching, focus: { kind: 'parcel', id: 'east-60' } as const } };
    expect(step('sites')?.isDone?.({ ...initial, matching: { ...matching, pending: false } }, before)).toBe(false);
    expect(step('sites')?.isDone?.(focused, before)).toBe(true);
    expect(step('sites')?.isDone?.(focused, focused)).toBe(false);
  });

  it('shows who only reads on a project near 60 mu that has a site that fits', async () => {
    const park = buildPark();
    const [pump, ...others] = park.projects.filter(({ id }) => id === 'pump-60');
    if (!pump) throw new Error('the test park has lost its pumps');
    // Nearer to 60 mu, but nothing suits a plant longer than the park.
    const hopeless = { ...pump, id: 'aa', demand: { ...pump.demand, plant: { lengthM: 9000, widthM: 9000 } } };
    const { context, store } = await buildContext();
    store.actions.openPark({ ...park, projects: [hopeless, pump, ...others] });
    await step('sites')?.prepare?.(context);
    expect(store.getState().matching?.projectId).toBe('pump-60');
    expect(store.getState().view.leftTab).toBe('sites');
  });

  it('goes on when one more project is placed', () => {
    const before = { ...initial, park: buildPark() };
    expect(step('place')?.isDone?.(before, before)).toBe(false);
    expect(step('place')?.isDone?.({ ...initial, park: buildParkWith(pumpOnEast60) }, before)).toBe(true);
  });
});
