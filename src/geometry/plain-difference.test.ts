import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaFromRings } from './area-from-rings.ts';
import { intersectionAreaM2 } from './intersection-area.ts';
import { plainDifference } from './plain-difference.ts';
import { planarAreaM2 } from './planar-area.ts';
import { ringAreaM2 } from './ring-area.ts';
import type { PlaneArea, PlanePosition, PlaneRing } from './shapes.ts';
import { uncoveredAreaM2 } from './uncovered-area.ts';

const sharedM = 0.0005;
const box = (west: number, south: number, width: number, height: number): PlanePosition[] => [
  [west, south],
  [west + width, south],
  [west + width, south + height],
  [west, south + height],
];
const only = (outer: PlaneRing, ...holes: PlaneRing[]): PlaneArea => [{ outer, holes }];
const parcel = only(box(0, 0, 100, 60));

describe('what plainly crossing covers leave of a parcel', () => {
  it('is two parts where a road crosses, with the corners it was given', () => {
    const rings = plainDifference(parcel, [only(box(40, -20, 10, 100))], sharedM) ?? [];
    expect(rings.map(ringAreaM2)).toEqual([2400, 3000]);
    const corners = rings.flat();
    for (const corner of parcel[0]!.outer) expect(corners).toContain(corner);
  });

  it('is a ring with a hole round what lies inside, and nothing under what covers all', () => {
    expect(plainDifference(parcel, [only(box(10, 10, 20, 20))], sharedM)?.map(ringAreaM2)).toEqual([6000, -400]);
    expect(plainDifference(parcel, [only(box(-10, -10, 200, 200))], sharedM)).toEqual([]);
  });

  it('does not count twice where covers overlap, whatever way their rings run', () => {
    const across = [only(box(40, -20, 10, 100).reverse()), only(box(-20, 20, 150, 10)), only(box(42, 18, 30, 30))];
    const rings = plainDifference(only(box(0, 0, 100, 60).reverse()), across, sharedM) ?? [];
    const m2 = rings.reduce((sum, ring) => sum + ringAreaM2(ring), 0);
    expect(m2).toBeCloseTo(6000 - 600 - 1000 + 100 - (30 * 30 - 8 * 30 - 22 * 10), 9);
  });

  it('keeps the land in the hole of a cover, and the hole of the parcel open', () => {
    const ring = only(box(-10, -10, 80, 80), box(10, 10, 20, 20));
    const holed = only(box(0, 0, 100, 60), box(80, 20, 10, 10));
    expect(plainDifference(holed, [ring], sharedM)?.map(ringAreaM2)).toEqual([1800, -100, 400]);
  });

  it('is not known where borders may be meant as one, touch, or cross themselves', () => {
    const refused: PlaneArea[] = [
      only(box(100, 0, 50, 60)),
      only(box(99.9996, 20, 50, 10)),
      only(box(40, 0.0004, 10, 20)),
      only([
        [50, 60],
        [70, 90],
        [30, 90],
      ]),
      only([
        [10, 10],
        [40, 40],
        [40, 10],
        [10, 41],
      ]),
      only([
        [10, 10],
        [40, 10],
        [20, 10],
        [20, 30],
      ]),
      only([
        [10, 10],
        [40, 10],
        [20, 10.000001],
      ]),
    ];
    for (const cover of refused) expect(plainDifference(parcel, [cover], sharedM)).toBeNull();
    expect(plainDifference(parcel, [only(box(99.999, 20, 50, 10))], sharedM)).not.toBeNull();
    const twice = only(box(40, -20, 10, 100));
    expect(plainDifference(parcel, [twice, twice], sharedM)).toBeNull();
  });

  it('has the area it must have and nothing of any cover, for ragged land anywhere in the plane', () => {
    const star = fc
      .tuple(
        fc.array(fc.double({ min: 20, max: 90, noNaN: true }), { minLength: 5, maxLength: 14 }),
        fc.double({ min: -90, max: 90, noNaN: true }),
        fc.double({ min: -90, max: 90, noNaN: true }),
      )
      .map(([reaches, east, north]) =>
        only(
          reaches.map((reach, i): PlanePosition => {
            const turn = 0.1 + (2 * Math.PI * i) / reaches.length;
            return [38_500_000 + east + reach * Math.cos(turn), 3_500_000 + north + reach * Math.sin(turn)];
          }),
        ),
      );
    let known = 0;
    fc.assert(
      fc.property(star, fc.array(star, { minLength: 1, maxLength: 6 }), (a, covers) => {
        const rings = plainDifference(a, covers, sharedM);
        if (!rings) return;
        known += 1;
        const left = areaFromRings(rings, 0);
        expect(Math.abs(planarAreaM2(left) - uncoveredAreaM2(a, covers))).toBeLessThan(1e-4);
        expect(Math.abs(intersectionAreaM2(left, a) - planarAreaM2(left))).toBeLessThan(1e-4);
        for (const cover of covers) expect(intersectionAreaM2(left, cover)).toBeLessThan(1e-4);
      }),
      { numRuns: 500 },
    );
    expect(known).toBeGreaterThan(300);
  });
});
