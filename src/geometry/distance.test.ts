import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceM } from './distance.ts';
import type { PlanePosition, PlaneRing, PlaneShape } from './shapes.ts';

const square = (west: number, south: number, size: number): PlaneRing => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
];
const land = (west: number, south: number, size: number): PlaneShape => ({
  kind: 'area',
  area: [{ outer: square(west, south, size), holes: [] }],
});
const at = (...points: PlanePosition[]): PlaneShape => ({ kind: 'points', points });

describe('the straight distance', () => {
  it('is measured from edge to edge', () => {
    expect(distanceM(land(0, 0, 10), land(25, 0, 10))).toBe(15);
    expect(distanceM(land(0, 0, 10), land(13, 14, 10))).toBe(5);
    expect(distanceM(land(0, 0, 10), at([5, 30]))).toBe(20);
    expect(
      distanceM(land(0, 0, 10), {
        kind: 'lines',
        lines: [
          [
            [-100, 40],
            [100, 40],
          ],
        ],
      }),
    ).toBe(30);
  });

  it('is 0 for neighbours, for one within the other and for a line that runs through', () => {
    expect(distanceM(land(0, 0, 10), land(10, 0, 10))).toBe(0);
    expect(distanceM(land(0, 0, 10), land(2, 2, 3))).toBe(0);
    expect(distanceM(land(2, 2, 3), land(0, 0, 10))).toBe(0);
    expect(
      distanceM(land(0, 0, 10), {
        kind: 'lines',
        lines: [
          [
            [-5, 5],
            [15, 6],
          ],
        ],
      }),
    ).toBe(0);
    expect(
      distanceM(
        {
          kind: 'lines',
          lines: [
            [
              [0, 0],
              [10, 10],
            ],
          ],
        },
        {
          kind: 'lines',
          lines: [
            [
              [0, 10],
              [10, 0],
            ],
          ],
        },
      ),
    ).toBe(0);
  });

  it('reaches the edge of a hole from a thing that stands in it', () => {
    const ring: PlaneShape = { kind: 'area', area: [{ outer: square(0, 0, 100), holes: [square(20, 20, 60)] }] };
    expect(distanceM(ring, at([30, 50]))).toBe(10);
  });

  it('takes the nearest of several parts and is infinite to nothing', () => {
    expect(distanceM(at([0, 0], [100, 0]), at([103, 4]))).toBe(5);
    expect(distanceM(at([0, 0]), { kind: 'area', area: [] })).toBe(Number.POSITIVE_INFINITY);
  });

  it('is the same both ways, never negative, never no number', () => {
    const number = fc.integer({ min: -50, max: 50 });
    const shape: fc.Arbitrary<PlaneShape> = fc.oneof(
      fc.tuple(number, number, fc.integer({ min: 1, max: 40 })).map(([w, s, size]) => land(w, s, size)),
      fc
        .array(fc.tuple(number, number), { minLength: 1, maxLength: 4 })
        .map((points) => ({ kind: 'points', points }) as const),
      fc
        .array(fc.tuple(number, number), { minLength: 2, maxLength: 6 })
        .map((line) => ({ kind: 'lines', lines: [line] }) as const),
    );
    fc.assert(
      fc.property(shape, shape, (a, b) => {
        const metres = distanceM(a, b);
        expect(metres).toBeGreaterThanOrEqual(0);
        expect(distanceM(b, a)).toBe(metres);
      }),
    );
  });
});
