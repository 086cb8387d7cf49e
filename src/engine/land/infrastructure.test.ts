import { describe, expect, it } from 'vitest';
import { pointAt, rectangleAt } from '../../../test/builders/local-frame.ts';
import { buildPark, testParcels } from '../../../test/builders/park-builder.ts';
import type { Facility } from '../../domain/facility.ts';
import type { Park } from '../../domain/park.ts';
import { surveyPlane } from '../../geometry/survey-plane.ts';
import { infrastructure } from './infrastructure.ts';

const of = (park: Park) => infrastructure(park.facilities, park.roads, park.rules, surveyPlane(park.plane));
const moved = (park: Park, id: string, shape: Facility['shape']): Park => ({
  ...park,
  facilities: park.facilities.map((each) => (each.id === id ? { ...each, shape } : each)),
});
const site = testParcels[0]!.shape;

describe('facilities and roads of a park', () => {
  const park = buildPark();

  it('keep the network and the answers for the other kinds when one facility moves', () => {
    const before = of(park);
    const after = of(moved(park, 'interchange-1', pointAt(400, -20)));
    expect(after.network).toBe(before.network);
    expect(after.placeOf(site).proximity('substation')).toBe(before.placeOf(site).proximity('substation'));
    expect(before.placeOf(site).proximity('interchange')!.straight.metres).toBeGreaterThan(1_799);
    expect(after.placeOf(site).proximity('interchange')!.straight.metres).toBeCloseTo(Math.hypot(200, 20), 0);
    expect(after.placeOf(site).proximity('interchange')!.road!.metres).toBeLessThan(500);
  });

  it('give the same for a moved facility as for a park that always had it there', () => {
    of(park).placeOf(site).proximity('interchange');
    const there = pointAt(700, -20);
    const afresh = structuredClone(moved(park, 'interchange-1', there));
    const answer = of(moved(park, 'interchange-1', there))
      .placeOf(site)
      .proximity('interchange')!;
    expect(answer.road).toEqual(of(afresh).placeOf(site).proximity('interchange')!.road);
    expect(answer.quickest).toEqual(of(afresh).placeOf(site).proximity('interchange')!.quickest);
  });

  it('measure on the ellipsoid, not in the plane', () => {
    const far = moved(park, 'interchange-1', pointAt(20_200, 100));
    const { metres } = of(far).placeOf(site).proximity('interchange')!.straight;
    expect(20_000 - metres).toBeGreaterThan(3);
    expect(20_000 - metres).toBeLessThan(5);
  });

  it('have nothing of a kind the park is without, and 0 for a facility on the site', () => {
    expect(of(park).placeOf(site).proximity('port')).toBeNull();
    const on = of(moved(park, 'interchange-1', rectangleAt(50, 50, 10, 10)));
    expect(on.placeOf(site).proximity('interchange')!.straight.metres).toBe(0);
    expect(of({ ...park, roads: [] }).placeOf(site).nearestRoadM).toBeNull();
  });
});
