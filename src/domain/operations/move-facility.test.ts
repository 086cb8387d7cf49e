import { describe, expect, it } from 'vitest';
import { positionAt, rectangleAt } from '../../../test/builders/local-frame.ts';
import { buildPark } from '../../../test/builders/park-builder.ts';
import { planarAreaM2 } from '../../geometry/planar-area.ts';
import type { AreaShape } from '../../geometry/shapes.ts';
import { surveyPlane } from '../../geometry/survey-plane.ts';
import { moveFacility } from './move-facility.ts';

describe('moving a facility', () => {
  const park = buildPark();
  const wish = { facilityId: 'interchange-1', from: positionAt(2_000, -20), to: positionAt(1_600, 280) };

  it('puts it where it was let go and says how far that is', () => {
    const result = moveFacility(park, wish);
    expect(result).toMatchObject({ ok: true, note: { code: 'note.moveFacility', values: { metres: 500 } } });
    if (!result.ok) return;
    const [lon, lat] = result.next.facilities.find(({ id }) => id === 'interchange-1')!.shape.coordinates as [
      number,
      number,
    ];
    expect(lon).toBeCloseTo(wish.to[0], 8);
    expect(lat).toBeCloseTo(wish.to[1], 8);
    expect(result.next.facilities.filter((each, i) => each !== park.facilities[i])).toHaveLength(1);
  });

  it('keeps the size of one that covers ground, wherever it was taken hold of', () => {
    const yard = rectangleAt(2_000, 0, 300, 100);
    const wide = {
      ...park,
      facilities: park.facilities.map((each) => (each.id === 'interchange-1' ? { ...each, shape: yard } : each)),
    };
    const result = moveFacility(wide, { ...wish, from: positionAt(2_150, 50), to: positionAt(150, 850) });
    if (!result.ok) throw new Error(result.refused.code);
    const { shape } = result.next.facilities.find(({ id }) => id === 'interchange-1')!;
    const area = surveyPlane(park.plane).areaToPlane(shape as AreaShape);
    expect(planarAreaM2(area)).toBeCloseTo(30_000, 1);
    const [east = 0, north = 0] = area[0]!.outer[0]!;
    const [there] = surveyPlane(park.plane).areaToPlane(rectangleAt(0, 800, 300, 100))[0]!.outer;
    expect(Math.hypot(east - there![0], north - there![1])).toBeLessThan(0.001);
  });

  it('refuses one the park does not have, and a place that is none', () => {
    const refused = { ok: false, refused: { code: 'refused.facilityUnknown' } };
    expect(moveFacility(park, { ...wish, facilityId: 'gone' })).toMatchObject(refused);
    expect(moveFacility(park, { ...wish, to: [Number.NaN, 23] })).toMatchObject(refused);
  });
});
