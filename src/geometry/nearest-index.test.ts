import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, plot } from '../../test/builders/road-lines.ts';
import { distanceM } from './distance.ts';
import { nearestIndex } from './nearest-index.ts';
import type { PlaneShape } from './shapes.ts';
import { surveyPlane } from './survey-plane.ts';
import { trueDistanceM } from './true-distance.ts';

describe('the nearest of many', () => {
  it('is found edge to edge, not middle to middle', () => {
    const index = nearestIndex([
      { id: 'small', shape: plot(60, 0, 10) },
      { id: 'large', shape: plot(-550, -250, 500) },
    ]);
    expect(index.nearest(plot(0, 0, 10))).toEqual({ id: 'small', metres: 50 });
    expect(index.nearest(at(-10, 0))).toEqual({ id: 'large', metres: 40 });
  });
  it('is as far as on the ellipsoid when the plane is named', () => {
    const plane = surveyPlane({ kind: 'cgcs2000-3deg', zone: 37 });
    const items = [{ id: 'junction', shape: at(37_650_000, 2_540_050) }];
    const from = plot(37_630_000, 2_540_000, 100);
    const truth = trueDistanceM(plane, [37_630_100, 2_540_050], [37_650_000, 2_540_050]);
    expect(nearestIndex(items).nearest(from)).toEqual({ id: 'junction', metres: 19_900 });
    expect(nearestIndex(items, plane).nearest(from)?.metres).toBeCloseTo(truth, 6);
    expect(truth).toBeLessThan(19_896);
  });
  it('is the plant whose yard one stands in, and the hole’s edge from within its hole', () => {
    const outer = [
      [0, 0],
      [100, 0],
      [100, 100],
      [0, 100],
    ] as const;
    const hole = [
      [20, 20],
      [80, 20],
      [80, 80],
      [20, 80],
    ] as const;
    const yard: PlaneShape = { kind: 'area', area: [{ outer, holes: [hole] }] };
    const index = nearestIndex([
      { id: 'far', shape: at(1000, 0) },
      { id: 'yard', shape: yard },
    ]);
    expect(index.nearest(plot(5, 5, 10))).toEqual({ id: 'yard', metres: 0 });
    expect(index.nearest(at(30, 50))).toEqual({ id: 'yard', metres: 10 });
  });
  it('leaves out a thing that is nowhere, and finds nothing from nowhere', () => {
    const index = nearestIndex([
      { id: 'nowhere', shape: at(Number.NaN, 0) },
      { id: 'here', shape: at(3, 4) },
    ]);
    expect(index.nearest(at(0, 0))).toEqual({ id: 'here', metres: 5 });
    expect(index.nearest(at(0, Number.NaN))).toBeNull();
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
