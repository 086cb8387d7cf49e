import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intersectionAreaM2 } from './intersection-area.ts';
import { largestRectangle, type Rectangle } from './largest-rectangle.ts';
import type { PlaneArea, PlanePosition, PlaneRing } from './shapes.ts';

const turned = (ring: PlaneRing, degrees: number, origin: PlanePosition = [0, 0]): PlaneRing => {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return ring.map(([e, n]) => [origin[0] + e * cos - n * sin, origin[1] + e * sin + n * cos]);
};
const land = (...outer: PlanePosition[]): PlaneArea => [{ outer, holes: [] }];
const regular = (corners: number, radius: number): PlaneArea =>
  land(
    ...Array.from({ length: corners }, (_, i): PlanePosition => {
      const turn = (2 * Math.PI * i) / corners;
      return [radius * Math.cos(turn), radius * Math.sin(turn)];
    }),
  );
const largest = (area: PlaneArea, options?: Parameters<typeof largestRectangle>[1]): Rectangle => {
  const found = largestRectangle(area, options);
  if (!found) throw new Error('no rectangle');
  return found;
};
/** What of the rectangle lies outside the land, m². */
const outsideM2 = (area: PlaneArea, { corners, areaM2 }: Rectangle): number =>
  areaM2 - intersectionAreaM2(area, [{ outer: corners, holes: [] }]);

describe('the largest rectangle in a piece of land', () => {
  it('finds a turned rectangle itself', () => {
    const block: PlaneRing = [
      [0, 0],
      [120, 0],
      [120, 80],
      [0, 80],
    ];
    for (const degrees of [0, 17, 45, 61.3, 90, 133]) {
      const area: PlaneArea = [{ outer: turned(block, degrees, [37_620_000, 2_542_000]), holes: [] }];
      const found = largest(area);
      expect(found.areaM2).toBeGreaterThan(0.9999 * 9600);
      expect(found.areaM2).toBeLessThanOrEqual(9600);
      const azimuth = (90 - degrees + 360) % 180;
      expect(Math.abs(((found.azimuthDeg - azimuth + 270) % 180) - 90)).toBeLessThan(0.1);
    }
  });

  it('is half of any triangle', () => {
    for (const apex of [
      [30, 90],
      [-40, 120],
      [150, 60],
    ] as const) {
      const triangle = land([0, 0], [100, 0], apex);
      expect(largest(triangle).areaM2 / (100 * apex[1] * 0.25)).toBeGreaterThan(0.998);
      expect(largest(triangle).areaM2).toBeLessThanOrEqual(100 * apex[1] * 0.25);
    }
  });

  it('is the longer leg of an L and the foot of a U, wherever they are turned', () => {
    const l: PlaneRing = [
      [0, 0],
      [200, 0],
      [200, 60],
      [70, 60],
      [70, 150],
      [0, 150],
    ];
    const u: PlaneRing = [
      [0, 0],
      [200, 0],
      [200, 100],
      [160, 100],
      [160, 50],
      [40, 50],
      [40, 100],
      [0, 100],
    ];
    for (const degrees of [0, 28]) {
      expect(largest([{ outer: turned(l, degrees), holes: [] }]).areaM2 / 12_000).toBeCloseTo(1, 3);
      expect(largest([{ outer: turned(u, degrees), holes: [] }]).areaM2 / 10_000).toBeCloseTo(1, 3);
    }
  });

  it('keeps clear of a pond in the middle', () => {
    const pond: PlaneArea = [
      {
        outer: [
          [0, 0],
          [100, 0],
          [100, 100],
          [0, 100],
        ],
        holes: [
          [
            [40, 40],
            [60, 40],
            [60, 60],
            [40, 60],
          ],
        ],
      },
    ];
    expect(largest(pond).areaM2 / 4000).toBeCloseTo(1, 3);
  });

  it('fills 2/π of a disc with a square, and all known regular polygons as far as a square or rectangle can', () => {
    const disc = largest(regular(256, 100));
    expect(disc.areaM2 / 20_000).toBeGreaterThan(0.999);
    expect(disc.areaM2).toBeLessThanOrEqual(20_000);
    // Hexagon of side 1: √3 × 1 at least; octagon: the square over every other corner, side √2.
    expect(largest(regular(6, 100)).areaM2 / 17_320.5).toBeGreaterThan(0.9999);
    expect(largest(regular(8, 100)).areaM2 / 20_000).toBeGreaterThan(0.999);
  });

  it('stays within one part where a road splits the land', () => {
    const split: PlaneArea = [
      ...land([0, 0], [100, 0], [100, 40], [0, 40]),
      ...land([0, 50], [100, 50], [100, 120], [0, 120]),
    ];
    expect(largest(split).areaM2 / 7000).toBeCloseTo(1, 3);
  });

  it('keeps to the proportion asked for', () => {
    const strip = land([0, 0], [300, 0], [300, 40], [0, 40]);
    expect(largest(strip, { aspectMax: 2 })).toMatchObject({
      lengthM: expect.closeTo(80, 3),
      widthM: expect.closeTo(40, 3),
    });
    const square = land([0, 0], [100, 0], [100, 100], [0, 100]);
    const long = largest(square, { aspectMin: 2 });
    expect(long.lengthM / long.widthM).toBeGreaterThan(1.999);
    expect(long.areaM2).toBeGreaterThan(4990);
  });

  it('says that there is none in nothing', () => {
    expect(largestRectangle([])).toBeNull();
    expect(largestRectangle(land([0, 0], [10, 0], [20, 0]))).toBeNull();
  });

  it('never stands outside, and hardly ever falls short of a fine search, in ragged land with ponds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 60, max: 200, noNaN: true }), { minLength: 4, maxLength: 24 }),
        fc.boolean(),
        (reaches, withPond) => {
          const ring = (scale: number): PlaneRing =>
            reaches.map((reach, i) => {
              const turn = (2 * Math.PI * i) / reaches.length;
              return [37_620_000 + scale * reach * Math.cos(turn), 2_542_000 + scale * reach * Math.sin(turn)];
            });
          const area: PlaneArea = [{ outer: ring(1), holes: withPond ? [ring(0.3)] : [] }];
          const found = largest(area);
          expect(outsideM2(area, found)).toBeLessThan(1e-5);
          const fine = largest(area, { directions: 90, slabs: 60 });
          expect(found.areaM2 / fine.areaM2).toBeGreaterThan(0.98);
        },
      ),
      { numRuns: 40 },
    );
  });
});
