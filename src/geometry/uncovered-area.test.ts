import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intersectionAreaM2 } from './intersection-area.ts';
import { planarAreaM2 } from './planar-area.ts';
import type { PlaneArea, PlanePosition } from './shapes.ts';
import { uncoveredAreaM2 } from './uncovered-area.ts';

const box = (west: number, south: number, width: number, height: number): PlaneArea => [
  {
    outer: [
      [west, south],
      [west + width, south],
      [west + width, south + height],
      [west, south + height],
    ],
    holes: [],
  },
];

describe('the area outside all covers', () => {
  it('does not count twice where covers overlap, and not at all what lies beside', () => {
    const covers = [box(40, -20, 10, 100), box(-20, 20, 150, 10), box(300, 0, 10, 10), box(0, 70, 100, 10)];
    expect(uncoveredAreaM2(box(0, 0, 100, 60), covers)).toBeCloseTo(6000 - 600 - 1000 + 100, 9);
    expect(uncoveredAreaM2(box(0, 0, 100, 60), [box(-1e5, -1e5, 2e5, 2e5)])).toBe(0);
  });

  /** Ragged, with edges almost due north at times: there a northing is hard to tell. */
  const ragged = (reach: number) =>
    fc
      .tuple(
        fc.array(fc.double({ min: 0.1, max: 1, noNaN: true }), { minLength: 4, maxLength: 12 }),
        fc.double({ min: -60, max: 60, noNaN: true }),
        fc.double({ min: -60, max: 60, noNaN: true }),
        fc.constantFrom(0, 1e-9, 1e-7, 0.3),
      )
      .map(
        ([shares, east, north, lean]): PlaneArea => [
          {
            outer: shares.map((share, i): PlanePosition => {
              const turn = Math.PI / 4 + lean + (2 * Math.PI * i) / shares.length;
              const far = lean < 0.1 ? reach : share * reach;
              return [38_500_000 + east + far * Math.cos(turn), 3_500_000 + north + far * Math.sin(turn)];
            }),
            holes: [],
          },
        ],
      );

  it('is the area less the common area, however far the cover reaches and however steep its edges', () => {
    fc.assert(
      fc.property(ragged(50), fc.constantFrom(20, 80, 5000).chain(ragged), (a, cover) => {
        const left = planarAreaM2(a) - intersectionAreaM2(a, cover);
        expect(Math.abs(uncoveredAreaM2(a, [cover]) - left)).toBeLessThan(1e-3);
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same with many covers as with the edges of one, more than are sorted by insertion', () => {
    const stripes = Array.from({ length: 60 }, (_, i) => box(2 * i + 0.5, -5 + (i % 7), 1, 80));
    const alone = stripes.reduce((sum, stripe) => sum + intersectionAreaM2(box(0, 0, 100, 60), stripe), 0);
    expect(uncoveredAreaM2(box(0, 0, 100, 60), stripes)).toBeCloseTo(6000 - alone, 6);
    expect(uncoveredAreaM2(box(0, 0, 100, 60), [stripes.flat()])).toBeCloseTo(6000 - alone, 6);
  });
});
