import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intersectionAreaM2 } from './intersection-area.ts';
import { rectangleAt } from './rectangle.ts';
import { rectangleFits } from './rectangle-fits.ts';
import type { PlaneArea, PlanePosition, PlaneRing } from './shapes.ts';

const origin: PlanePosition = [37_620_000, 2_542_000];
/** A rectangular piece of land. */
const hall = (lengthM: number, widthM: number, degrees: number): PlaneArea => [
  { outer: rectangleAt(origin, (degrees * Math.PI) / 180, lengthM, widthM).corners, holes: [] },
];
const isInside = (area: PlaneArea, corners: PlaneRing, aM: number, bM: number): boolean =>
  aM * bM - intersectionAreaM2(area, [{ outer: corners, holes: [] }]) < 1e-6;

describe('whether a plant of a × b metres fits', () => {
  it('answers yes with 0.1 m to spare and no with 0.1 m lacking, however the land is turned', () => {
    for (const degrees of [0, 13.7, 45, 118]) {
      const land = hall(120, 80, degrees);
      const yes = rectangleFits(land, 119.9, 79.9);
      if (!yes.fits) throw new Error('should fit');
      expect(isInside(land, yes.rectangle.corners, 119.9, 79.9)).toBe(true);
      expect(rectangleFits(land, 79.9, 119.9).fits).toBe(true);
      expect(rectangleFits(land, 120.1, 80).fits).toBe(false);
      expect(rectangleFits(land, 120, 80.1).fits).toBe(false);
    }
  });

  it('decides in a corridor where the plant may slide but not pass', () => {
    const corridor = hall(600, 50, 17);
    expect(rectangleFits(corridor, 200, 49.9).fits).toBe(true);
    expect(rectangleFits(corridor, 200, 50.1)).toMatchObject({ fits: false, decided: true });
  });

  it('knows the longest plank in a square: a × b fits turned when a + b is at most the diagonal', () => {
    const square = hall(100, 100, 0);
    const diagonal = 100 * Math.SQRT2;
    expect(rectangleFits(square, diagonal - 10.2, 10).fits).toBe(true);
    expect(rectangleFits(square, diagonal - 9.8, 10)).toMatchObject({ fits: false, decided: true });
  });

  it('goes round a pond', () => {
    const [block] = hall(100, 100, 30);
    const pond = rectangleAt(origin, Math.PI / 6, 20, 20).corners;
    const land: PlaneArea = [{ outer: block!.outer, holes: [pond] }];
    expect(rectangleFits(land, 99.9, 39.9).fits).toBe(true);
    expect(rectangleFits(land, 100, 40.2).fits).toBe(false);
    expect(rectangleFits(land, 62, 60).fits).toBe(false);
  });

  it('does not reach over from part to part', () => {
    const land = [
      ...hall(60, 50, 0),
      ...hall(60, 50, 0).map(({ outer }) => ({
        outer: outer.map(([e, n]): PlanePosition => [e + 60.5, n]),
        holes: [],
      })),
    ];
    expect(rectangleFits(land, 59.9, 49.9).fits).toBe(true);
    expect(rectangleFits(land, 80, 30).fits).toBe(false);
  });

  it('tells the largest of the proportion that fits where the plant does not', () => {
    const no = rectangleFits(hall(118, 79, 32), 120, 80);
    if (no.fits || !no.largest) throw new Error('should not fit');
    expect(no.largest.lengthM).toBeCloseTo(118, 0);
    expect(no.largest.lengthM / no.largest.widthM).toBeCloseTo(1.5, 3);
  });

  it('refuses what is no rectangle and land that is none', () => {
    expect(rectangleFits(hall(100, 100, 0), Number.NaN, 5)).toEqual({ fits: false, largest: null, decided: true });
    expect(rectangleFits(hall(100, 100, 0), 0, 5).fits).toBe(false);
    expect(rectangleFits([], 10, 5).fits).toBe(false);
  });

  it('finds any plant that was built into ragged land, and its answer lies inside', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 180, noNaN: true }),
        fc.double({ min: 40, max: 120, noNaN: true }),
        fc.double({ min: 30, max: 100, noNaN: true }),
        fc.array(fc.double({ min: 3, max: 60, noNaN: true }), { minLength: 8, maxLength: 8 }),
        (degrees, a, b, bays) => {
          // The plant's outline with every side bulging outwards by any amount, concave between the bulges.
          const { corners } = rectangleAt(origin, (degrees * Math.PI) / 180, a + 0.1, b + 0.1);
          const outer = corners.flatMap((corner, i): PlanePosition[] => {
            const next = corners[(i + 1) % 4]!;
            const length = Math.hypot(next[0] - corner[0], next[1] - corner[1]);
            const out: PlanePosition = [(next[1] - corner[1]) / length, (corner[0] - next[0]) / length];
            const at = (share: number, by: number): PlanePosition => [
              corner[0] + share * (next[0] - corner[0]) + by * out[0],
              corner[1] + share * (next[1] - corner[1]) + by * out[1],
            ];
            return [corner, at(0.3, bays[2 * i]!), at(0.5, 0), at(0.7, bays[2 * i + 1]!)];
          });
          const land: PlaneArea = [{ outer, holes: [] }];
          const found = rectangleFits(land, a, b);
          expect(found.fits).toBe(true);
          if (found.fits) expect(isInside(land, found.rectangle.corners, a, b)).toBe(true);
        },
      ),
      { numRuns: 30 },
    );
  });
});
