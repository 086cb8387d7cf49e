import { describe, expect, it } from 'vitest';
import { positionAt } from '../../../test/builders/local-frame.ts';
import { buildPark } from '../../../test/builders/park-builder.ts';
import type { Park } from '../../domain/park.ts';
import { tieInsOf } from './tie-ins.ts';

const site = { kind: 'parcel', id: 'east-60' } as const;
const priced = (low: number, high: number): Park => {
  const park = buildPark();
  return { ...park, rules: { ...park.rules, tieInUnitPrices: { power: { low, high, source: 'test prices' } } } };
};
const power = (park: Park, of: Parameters<typeof tieInsOf>[1] = site) =>
  tieInsOf(park, of)!.find(({ resource }) => resource === 'power')!;
/** Metres of the plane on the ground, 120 km off the meridian. */
const scale = 1.000177;

describe('tying a site in to its suppliers', () => {
  it('goes along the roads to the facility that serves it, with its line', () => {
    const { facilityId, length, way } = power(priced(800, 1800));
    expect(facilityId).toBe('substation-1');
    // 20 m to the main road, 750 m along it, 820 m up the cross-road.
    expect(length).toMatchObject({ name: 'tieInLength', unit: 'm', method: 'tieIn.length', subject: 'substation-1' });
    expect(length.value).toBeCloseTo(1590 / scale, 1);
    expect(way!.coordinates).toHaveLength(4);
    expect(way!.coordinates.at(-1)).toEqual(positionAt(850, 800).map((degrees) => expect.closeTo(degrees, 8)));
  });

  it('costs length times price, to two figures, the low one down and the high one up', () => {
    const cost = (low: number, high: number) => {
      const { costLow, costHigh } = power(priced(low, high));
      return [costLow.value, costHigh.value];
    };
    // 1,589.7 m: 127.2 to 286.1 万元.
    expect(cost(800, 1800)).toEqual([120, 290]);
    expect(cost(5, 6)).toEqual([0.79, 0.96]);
    expect(cost(0, 6300)).toEqual([0, 1100]);
    expect(power(priced(800, 1800)).costLow).toMatchObject({
      unit: 'wan',
      method: 'tieIn.cost',
      source: 'test prices',
    });
  });

  it('takes the pipe against a one-way road', () => {
    const park = priced(800, 1800);
    const roads = park.roads.map((road) => ({ ...road, oneWay: true }));
    expect(power({ ...park, roads }, { kind: 'parcel', id: 'shed-land' }).length.value).toBeCloseTo(
      (20 + 450 + 820) / scale,
      1,
    );
  });

  it('is unknown with its reason: no supplier, no way, no price', () => {
    const park = priced(800, 1800);
    const water = tieInsOf(park, site)!.find(({ resource }) => resource === 'water')!;
    expect(water).toMatchObject({
      facilityId: null,
      way: null,
      length: { value: null, unknown: { code: 'tieIn.noFacility' } },
      costLow: { value: null, unknown: { code: 'tieIn.noFacility' } },
    });
    const cutOff = { ...park, roads: park.roads.filter(({ id }) => id !== 'cross-road') };
    const island = {
      ...cutOff.roads[0]!,
      id: 'island',
      shape: { type: 'LineString', coordinates: [positionAt(850, 790), positionAt(900, 790)] },
    } as const;
    expect(power({ ...cutOff, roads: [...cutOff.roads, island] }).length).toMatchObject({
      value: null,
      unknown: { code: 'tieIn.unreachable', values: { facility: '一号变电站' } },
    });
    expect(power({ ...park, roads: [] }).length).toMatchObject({ value: null, unknown: { code: 'tieIn.noRoads' } });
    expect(power(buildPark())).toMatchObject({
      length: { value: expect.any(Number) },
      costHigh: { value: null, unknown: { code: 'tieIn.noPrice' } },
    });
  });

  it('is asked of a unit by its building, and of nobody not at all', () => {
    expect(power(priced(1, 2), { kind: 'unit', id: 'shed-1-ground' }).length.value).toBeGreaterThan(0);
    expect(tieInsOf(buildPark(), { kind: 'parcel', id: 'nobody' })).toBeNull();
  });
});
