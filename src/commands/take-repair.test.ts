import { describe, expect, it } from 'vitest';
import { buildPark } from '../../test/builders/park-builder.ts';
import { buildContext, stateWhen } from '../../test/builders/store-builder.ts';
import type { Parcel } from '../domain/parcel.ts';
import type { Park } from '../domain/park.ts';
import type { RepairWish } from '../domain/repair.ts';
import type { LonLat } from '../geometry/shapes.ts';
import { runCommand } from './command.ts';
import { showRepair } from './show-repair.ts';
import { takeRepair } from './take-repair.ts';

const square = (id: string, west: number, east: number): Parcel => ({
  id,
  name: id,
  status: 'planned',
  shape: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 22.98],
        [east, 22.98],
        [east, 22.982],
        [west, 22.982],
        [west, 22.98],
      ],
    ],
  },
});
/** Two parcels of which each claims a strip of the other's. */
const overlapping = (): Park => ({
  ...buildPark(),
  parcels: [square('west', 112.17, 112.1721), square('east', 112.172, 112.175)],
  buildings: [],
  units: [],
  zones: [],
  roads: [],
});
const opened = async () => {
  const { context, store } = await buildContext();
  store.actions.openPark(overlapping());
  const isTold = () => store.getState().issues.some(({ code }) => code === 'topology.overlap');
  await stateWhen(store, isTold);
  const place = store.getState().issues.find(({ code }) => code === 'topology.overlap')?.place as LonLat;
  const wish: RepairWish = { layer: 'parcels', code: 'topology.overlap', place };
  return { context, store, wish, isTold };
};

describe('a repair', () => {
  it('is drawn before and after, and the document stays as it is', async () => {
    const { context, store, wish } = await opened();
    const { park } = store.getState();
    await runCommand(showRepair, context, wish);
    const { sketch, repair } = store.getState();
    expect(sketch?.kind).toBe('repair');
    expect(sketch?.areas.map(({ look }) => look)).toEqual(['problem', 'better']);
    expect(repair?.answer).toMatchObject({ kind: 'repair', chosen: 'east', mended: 1, left: 0 });
    expect(store.getState().park).toBe(park);
    store.actions.clearSketch();
    expect(store.getState().repair).toBeNull();
    expect(takeRepair.unavailable(store.getState(), undefined)).not.toBeNull();
  });

  it('is taken in one step, the issue goes, and undo brings both back', async () => {
    const { context, store, wish, isTold } = await opened();
    const { park } = store.getState();
    await runCommand(showRepair, context, wish);
    await runCommand(takeRepair, context, undefined);
    expect(store.getState()).toMatchObject({ sketch: null, repair: null });
    expect(store.getState().history.undo.at(-1)?.note).toMatchObject({
      code: 'note.repairShape',
      values: { thing: 'east' },
    });
    await stateWhen(store, () => !isTold());
    store.actions.undo();
    expect(store.getState().park).toBe(park);
    await stateWhen(store, isTold);
  });

  it('is not taken of a park that has changed since it was shown', async () => {
    const { context, store, wish } = await opened();
    await runCommand(showRepair, context, wish);
    const shown = store.getState().repair;
    store.actions.openPark(buildPark());
    if (shown) store.actions.showRepair(shown);
    const { park } = store.getState();
    await runCommand(takeRepair, context, undefined);
    expect(store.getState().park).toBe(park);
  });
});
