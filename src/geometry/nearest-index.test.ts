import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceM } from './distance.ts';
import { nearestIndex } from './nearest-index.ts';
import type { PlaneShape } from './shapes.ts';

const at = (east: number, north: number): PlaneShape => ({ kind: 'points', points: [[east, north]] });
const plot = (west: number, south: number, size: number): PlaneShape => ({
  kind: 'area',
  area: [
    {
      outer: [
        [west, south],
        [west + size, south],
        [west + size, south + size],
        [west, south + size],
      ],
      holes: [],
    },
  ],
});

describe('the nearest of many', () => {
  it('is found edge to edge, not middle to middle', () => {
    const index = nearestIndex([
      { id: 'small', shape: plot(60, 0, 10) },
      { id: 'large', shape: plot(-550, -250, 500) },
    ]);
    expect(index.nearest(plot(0, 0, 10))).toEqual({ id: 'small', metres: 50 });
    expect(index.nearest(at(-10, 0))).toEqual({ id: 'large', metres: 40 });
  });
  it('is null where there is nothing', () => {
    expect(nearestIndex([]).nearest(at(0, 0))).toBeNull();
    expect(nearestIndex([{ id: 'empty', shape: { kind: 'area', area: [] } }]).nearest(at(0, 0))).toBeNull();
    expect(nearestIndex([{ id: 'a', shape: at(0, 0) }]).nearest({ kind: 'lines', lines: [] })).toBeNull();
  });
  it('is the one that measuring all of them gives', () => {
    const number = fc.integer({ min: -200, max: 200 });
    const shape: fc.Arbitrary<PlaneShape> = fc.oneof(
      fc.tuple(number, number).map(([e, n]) => at(e, n)),
      fc.tuple(number, number, fc.integer({ min: 1, max: 150 })).map(([e, n, s]) => plot(e, n, s)),
      fc
        .array(fc.tuple(number, number), { minLength: 2, maxLength: 5 })
        .map((line) => ({ kind: 'lines', lines: [line] }) as const),
    );
    fc.assert(
      fc.property(fc.array(shape, { minLength: 1, maxLength: 30 }), shape, (shapes, from) => {
        const items = shapes.map((s, i) => ({ id: String(i), shape: s }));
        const least = Math.min(...items.map((item) => distanceM(from, item.shape)));
        const found = nearestIndex(items).nearest(from);
        expect(found!.metres).toBe(least);
        expect(found!.id).toBe(String(items.findIndex((item) => distanceM(from, item.shape) === least)));
      }),
      { numRuns: 300 },
    );
  });
});
