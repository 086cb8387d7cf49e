import { beforeAll, describe, expect, it } from 'vitest';
import { pointAt } from '../../../test/builders/local-frame.ts';
import { buildPark } from '../../../test/builders/park-builder.ts';
import type { ReachAnswer, ReachWish } from '../../domain/reach.ts';
import { prepareEngine } from '../prepare-engine.ts';
import { reachOfPlace } from './reach.ts';

const wish = (more: Partial<ReachWish> = {}): ReachWish => ({
  place: { kind: 'parcel', id: 'east-60' },
  minutes: [3, 1],
  direction: 'from',
  ...more,
});
const reached = (answer: ReachAnswer) => {
  if (answer.kind === 'refused') throw new Error(answer.reason.code);
  return answer;
};

describe('what is reached from a place of the park', () => {
  beforeAll(() => prepareEngine());

  it('counts parcels and facilities by the time of their own way, the shortest time first', () => {
    // 20 m off the road at 15 km/h, the main road at 60 km/h, the cross-road at 30 km/h.
    const { within } = reached(reachOfPlace(buildPark(), wish()));
    expect(within.map(({ minutes, parcels, facilities }) => ({ minutes, parcels, facilities }))).toEqual([
      // half-inside after 0.46 and setback-10 after 0.76 minutes; taken would take 1.06.
      { minutes: 1, parcels: 2, facilities: {} },
      // The interchange after 1.98, the substation after 2.47 minutes.
      { minutes: 3, parcels: 6, facilities: { interchange: 1, substation: 1 } },
    ]);
    expect(within[0]!.parcelsM2).toBeCloseTo(80_000, 0);
    expect(within[1]!.areaM2).toBeGreaterThan(within[0]!.areaM2!);
    expect(within.every(({ shape }) => shape !== null)).toBe(true);
  });

  it('enters the road where the frontage meets it', () => {
    const { accesses } = reached(reachOfPlace(buildPark(), wish()));
    expect(accesses).toHaveLength(1);
    const [access] = accesses;
    const [lon, lat] = pointAt(100, -20).coordinates;
    expect(access).toMatchObject({ roadId: 'main-road', at: [expect.closeTo(lon!, 8), expect.closeTo(lat!, 8)] });
    // 20 m of the plane are 3.5 mm less on the ground, 120 km off the meridian.
    expect(access!.metres).toBeCloseTo(20 / 1.000177, 4);
  });

  it('is asked of a unit by its building, of a building and of a facility', () => {
    const park = buildPark();
    const minutes = [2];
    const from = (kind: 'unit' | 'building' | 'facility', id: string) =>
      reached(reachOfPlace(park, wish({ place: { kind, id }, minutes }))).within[0]!;
    expect(from('unit', 'shed-1-ground')).toEqual(from('building', 'shed-1'));
    expect(from('facility', 'interchange-1').facilities).toEqual({});
  });

  it('refuses with the reason: no such place, no roads', () => {
    const park = buildPark();
    const nobody = reachOfPlace(park, wish({ place: { kind: 'parcel', id: 'nobody' } }));
    expect(nobody).toMatchObject({ kind: 'refused', reason: { code: 'reach.noPlace' } });
    const roadless = reachOfPlace({ ...park, roads: [] }, wish());
    expect(roadless).toMatchObject({ kind: 'refused', reason: { code: 'reach.noRoads' } });
  });

  it('follows a one-way road only as traffic may', () => {
    const park = buildPark();
    const roads = park.roads.map((road) => (road.id === 'main-road' ? { ...road, oneWay: true } : road));
    const facilities = (direction: 'from' | 'to') =>
      reached(reachOfPlace({ ...park, roads }, wish({ direction, minutes: [10] }))).within[0]!.facilities;
    expect(facilities('from')).toEqual({ interchange: 1, substation: 1 });
    expect(facilities('to')).toEqual({});
  });

  it('leaves out minutes that make no sense', () => {
    const { within } = reached(reachOfPlace(buildPark(), wish({ minutes: [0, -5, Number.NaN, 500, 5, 5] })));
    expect(within.map(({ minutes }) => minutes)).toEqual([5]);
  });
});
