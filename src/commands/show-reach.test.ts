import { describe, expect, it } from 'vitest';
import { buildPark } from '../../test/builders/park-builder.ts';
import { buildContext } from '../../test/builders/store-builder.ts';
import { tieInsOf } from '../engine/roads/tie-ins.ts';
import { clearSketch } from './clear-sketch.ts';
import { runCommand } from './command.ts';
import { showReach } from './show-reach.ts';
import { showTieIns } from './show-tie-ins.ts';

const place = { kind: 'parcel', id: 'east-60' } as const;
const wish = { place, minutes: [1, 3], direction: 'from' } as const;
const opened = async (park = buildPark()) => {
  const made = await buildContext();
  made.store.actions.openPark(park);
  made.store.actions.select(place);
  return made;
};

describe('what is reached, on the map', () => {
  it('is drawn with the nearest on top and the road access, keeps the answer, and goes with Escape', async () => {
    const { context, store } = await opened();
    await runCommand(showReach, context, wish);
    const { sketch } = store.getState();
    expect(sketch?.areas.map(({ look }) => look)).toEqual(['reach2', 'reach1']);
    expect(sketch?.lines.map(({ label }) => [label?.code, label?.values?.minutes])).toEqual([
      ['access', undefined],
      ['reach', 1],
      ['reach', 3],
    ]);
    expect(sketch?.reach?.within.map(({ minutes }) => minutes)).toEqual([1, 3]);
    await runCommand(clearSketch, context, undefined);
    expect(store.getState().sketch).toBeNull();
  });

  it('is drawn once where more time leads no farther', async () => {
    const { context, store } = await opened();
    await runCommand(showReach, context, { ...wish, minutes: [30, 60] });
    expect(store.getState().sketch?.areas).toHaveLength(1);
    expect(store.getState().sketch?.reach?.within).toHaveLength(2);
  });

  it('says why there is none', async () => {
    const { context, store } = await opened({ ...buildPark(), roads: [] });
    await runCommand(showReach, context, wish);
    expect(store.getState()).toMatchObject({ sketch: null, notice: { reason: { code: 'reach.noRoads' } } });
  });

  it('is not drawn for who has gone on to something else', async () => {
    const { context, store } = await opened();
    const asked = runCommand(showReach, context, wish);
    store.actions.select({ kind: 'parcel', id: 'large-240' });
    await asked;
    expect(store.getState().sketch).toBeNull();
  });

  it('does not come back with a late answer once Escape took it away', async () => {
    const { context, store } = await opened();
    await runCommand(showReach, context, wish);
    const asked = runCommand(showReach, context, { ...wish, direction: 'to' });
    await runCommand(clearSketch, context, undefined);
    await asked;
    expect(store.getState().sketch).toBeNull();
  });
});

describe('tie-ins, on the map', () => {
  it('are one line a supplier, along the roads, with its name and length', async () => {
    const park = buildPark();
    const { context, store } = await opened(park);
    await runCommand(showTieIns, context, { tieIns: tieInsOf(park, place)! });
    const { sketch } = store.getState();
    expect(sketch).toMatchObject({ kind: 'tieIn', areas: [] });
    expect(sketch?.lines).toHaveLength(1);
    expect(sketch?.lines[0]?.label).toEqual({
      code: 'tieIn',
      values: { facility: '一号变电站', length: expect.closeTo(1589.7, 0) },
    });
  });
});
