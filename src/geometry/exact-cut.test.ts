import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaBehindM2, exactCut } from './exact-cut.ts';
import { planarAreaM2 } from './planar-area.ts';
import type { PlanePolygon, PlanePosition } from './shapes.ts';
import { splitByLine } from './split-by-line.ts';

const triangle: PlanePolygon = {
  outer: [
    [0, 0],
    [100, 0],
    [0, 100],
  ],
  holes: [],
};

describe('the line with exactly so much land behind it', () => {
  it('halves a triangle where the root of two says', () => {
    const line = exactCut(triangle, [1, 0], 2500);
    expect(line!.at).toBeCloseTo(100 - 100 / Math.SQRT2, 9);
    const other = exactCut(triangle, [-1, 0], 2500);
    expect(areaBehindM2(triangle, other!)).toBeCloseTo(2500, 8);
  });

  it('knows the quarter of a block, either way round', () => {
    const ring: PlanePosition[] = [
      [10, 10],
      [10, 60],
      [110, 60],
      [110, 10],
    ];
    for (const outer of [ring, [...ring].reverse()]) {
      const line = exactCut({ outer, holes: [] }, [0, 1], 1250);
      expect(line!.origin[1] + line!.at).toBeCloseTo(22.5, 9);
    }
  });

  it('has none where there is not so much land, or none is asked for', () => {
    expect(exactCut(triangle, [1, 0], 5000.1)).toBeNull();
    expect(exactCut(triangle, [1, 0], 0)).toBeNull();
    expect(exactCut(triangle, [1, 0], Number.NaN)).toBeNull();
    expect(exactCut({ outer: [], holes: [] }, [1, 0], 1)).toBeNull();
  });

  it('is exact to a millionth of a mu in ragged land with ponds, and the pieces say so too', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 40, max: 300, noNaN: true }), { minLength: 3, maxLength: 40 }),
        fc.boolean(),
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
        (reaches, withPond, share, turn) => {
          const ring = (scale: number): PlanePosition[] =>
            reaches.map((reach, i) => {
              const at = (2 * Math.PI * i) / reaches.length;
              return [37_620_000 + scale * reach * Math.cos(at), 2_542_000 + scale * reach * Math.sin(at)];
            });
          const polygon = { outer: ring(1), holes: withPond ? [ring(0.4)] : [] };
          const wish = share * planarAreaM2([polygon]);
          const line = exactCut(polygon, [Math.cos(turn), Math.sin(turn)], wish)!;
          const behind = splitByLine(polygon, line)!.faces.filter((face) => face.behind);
          // 10⁻⁶ mu are 0.00067 m².
          expect(Math.abs(planarAreaM2(behind.map((face) => face.polygon)) - wish)).toBeLessThan(0.000_67);
          expect(Math.abs(areaBehindM2(polygon, line) - wish)).toBeLessThan(0.000_01);
        },
      ),
      { numRuns: 300 },
    );
  });
});
