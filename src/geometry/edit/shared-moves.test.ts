import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterChanges,
  areaM2,
  faultsOf,
  gridArea,
  gridAt,
  gridPlane,
  parcelGrid,
} from '../../../test/builders/parcel-grid.ts';
import type { AreaShape } from '../shapes.ts';
import { insertVertex } from './insert-vertex.ts';
import { moveEdge } from './move-edge.ts';
import { moveVertex } from './move-vertex.ts';
import { overlapsAfter } from './overlaps-after.ts';
import { removeVertex } from './remove-vertex.ts';
import type { KeyedShape, ShapeEdit } from './shape-edit.ts';
import { sharedAt } from './shared-vertices.ts';

const changesOf = (edit: ShapeEdit): readonly KeyedShape[] => {
  if (!edit.ok) throw new Error(edit.reason);
  return edit.changes;
};
const total = (shapes: readonly KeyedShape[]) => shapes.reduce((sum, { shape }) => sum + areaM2(shape as AreaShape), 0);
const keys = (shapes: readonly KeyedShape[]) => shapes.map(({ key }) => key).sort();

/** One wide parcel in the south, two in the north that meet on its edge: the wide one has no corner there. */
const tJunction: readonly KeyedShape<AreaShape>[] = [
  { key: 'south', shape: gridArea([0, 0], [200, 0], [200, 100], [0, 100]) },
  { key: 'north-west', shape: gridArea([0, 100], [100, 100], [100, 200], [0, 200]) },
  { key: 'north-east', shape: gridArea([100, 100], [200, 100], [200, 200], [100, 200]) },
];

describe('what is shared', () => {
  it('is found at a corner, and an edge that passes a corner of others', () => {
    const at = sharedAt(tJunction, gridAt(100, 100), gridPlane);
    expect(keys(at.corners as never)).toEqual(['north-east', 'north-west']);
    expect(at.edges).toEqual([{ key: 'south', chain: 0, index: 2 }]);
    expect(sharedAt(tJunction, gridAt(99.99, 100.01), gridPlane)).toEqual({ corners: [], edges: [] });
  });
});

describe('moving a corner', () => {
  it('moves it for the four parcels that meet there, and nobody else', () => {
    const grid = parcelGrid(3, 3);
    const changes = changesOf(moveVertex(grid, { from: gridAt(100, 100), to: gridAt(120, 90) }, gridPlane));
    expect(keys(changes)).toEqual(['0/0', '0/1', '1/0', '1/1']);
    // South-west: a square of 100 m with its corner 20 m east and 10 m south: 10,000 + ½·100·20 − ½·100·10.
    expect(areaM2(changes.find(({ key }) => key === '0/0')!.shape as AreaShape)).toBeCloseTo(10_500, 1);
    const after = afterChanges(grid, changes);
    expect(faultsOf(after)).toEqual([]);
    expect(Math.abs(total(after) - total(grid))).toBeLessThan(1e-5);
    const untouched = grid.find(({ key }) => key === '2/2')!.shape;
    expect(after.find(({ key }) => key === '2/2')!.shape).toBe(untouched);
  });

  it('gives it first to the neighbour whose edge passes it', () => {
    const changes = changesOf(moveVertex(tJunction, { from: gridAt(100, 100), to: gridAt(100, 80) }, gridPlane));
    expect(keys(changes)).toEqual(['north-east', 'north-west', 'south']);
    const after = afterChanges(tJunction, changes);
    expect(faultsOf(after)).toEqual([]);
    expect(areaM2(after[0]!.shape)).toBeCloseTo(18_000, 1);
    // The union keeps its area but for the corner that was put on the edge, rounded to 0.1 mm.
    expect(Math.abs(total(after) - total(tJunction))).toBeLessThan(1e-5);
  });

  it('keeps every other position the very number it was', () => {
    const [first] = changesOf(moveVertex(tJunction, { from: gridAt(0, 0), to: gridAt(-5, -5) }, gridPlane));
    expect((first!.shape as AreaShape).coordinates.flat(1).slice(1, 4)).toEqual(
      tJunction[0]!.shape.coordinates.flat(1).slice(1, 4),
    );
  });

  it('is refused where an outline would cross itself, and where nothing is', () => {
    const wish = { from: gridAt(0, 0), to: gridAt(150, 50) };
    const crossing = [{ key: 'hook', shape: gridArea([0, 0], [100, 0], [100, 100], [50, 50], [0, 100]) }];
    expect(moveVertex(crossing, { from: gridAt(50, 50), to: gridAt(50, -20) }, gridPlane)).toMatchObject({
      ok: false,
      reason: 'shape.crossesItself',
      key: 'hook',
    });
    expect(moveVertex(crossing, { ...wish, from: gridAt(7, 7) }, gridPlane)).toMatchObject({
      reason: 'shape.nothingThere',
    });
    expect(moveVertex(crossing, { ...wish, to: [Number.NaN, 23] }, gridPlane)).toMatchObject({ ok: false });
  });

  it('makes one corner of two where it is put on its neighbour', () => {
    const five = [{ key: 'five', shape: gridArea([0, 0], [100, 0], [100, 50], [100, 100], [0, 100]) }];
    const [changed] = changesOf(moveVertex(five, { from: gridAt(100, 50), to: gridAt(100, 100) }, gridPlane));
    expect((changed!.shape as AreaShape).coordinates[0]).toHaveLength(5);
    const triangle = [{ key: 'three', shape: gridArea([0, 0], [100, 0], [100, 100]) }];
    expect(moveVertex(triangle, { from: gridAt(0, 0), to: gridAt(100, 0) }, gridPlane)).toMatchObject({
      reason: 'shape.tooFewCorners',
    });
  });

  it('turns the ring round where a triangle is folded over', () => {
    const triangle = [{ key: 'three', shape: gridArea([0, 0], [100, 0], [50, 100]) }];
    const [changed] = changesOf(moveVertex(triangle, { from: gridAt(50, 100), to: gridAt(50, -100) }, gridPlane));
    expect(faultsOf([changed!])).toEqual([]);
  });

  it('tells with whom it would overlap', () => {
    const apart: readonly KeyedShape[] = [
      { key: 'west', shape: gridArea([0, 0], [100, 0], [100, 100], [0, 100]) },
      { key: 'east', shape: gridArea([110, 0], [200, 0], [200, 100], [110, 100]) },
    ];
    const changes = changesOf(moveVertex(apart, { from: gridAt(100, 100), to: gridAt(130, 100) }, gridPlane));
    const [only, ...more] = overlapsAfter(apart, changes, gridPlane);
    expect(more).toEqual([]);
    expect(only).toMatchObject({ one: 'west', other: 'east' });
    // Beyond 110 the slanted edge cuts a triangle 20 m wide and 66.7 m high.
    expect(only!.areaM2).toBeCloseTo((20 * 200) / 3 / 2, 0);
  });
});

describe('moving an edge', () => {
  it('moves what lies on it: the corners of neighbours between its ends too', () => {
    const wish = { ends: [gridAt(200, 100), gridAt(0, 100)] as const, by: [0, -30] as const };
    const changes = changesOf(moveEdge(tJunction, wish, gridPlane));
    const after = afterChanges(tJunction, changes);
    expect(after.map(({ shape }) => Math.round(areaM2(shape)))).toEqual([14_000, 13_000, 13_000]);
    expect(faultsOf(after, false)).toEqual([]);
  });

  it('puts its ends into a longer edge of the neighbour', () => {
    const wish = { ends: [gridAt(0, 100), gridAt(100, 100)] as const, by: [0, 20] as const };
    const changes = changesOf(moveEdge(tJunction, wish, gridPlane));
    const after = afterChanges(tJunction, changes);
    expect(faultsOf(after)).toEqual([]);
    expect(Math.abs(total(after) - total(tJunction))).toBeLessThan(0.01);
    expect(moveEdge(tJunction, { ...wish, ends: [gridAt(1, 1), gridAt(2, 2)] }, gridPlane).ok).toBe(false);
  });
});

describe('corners put in and taken out', () => {
  it('come into both neighbours at one position and go from both', () => {
    const grid = parcelGrid(2, 1);
    const put = insertVertex(grid, { at: gridAt(101, 40), withinM: 2 }, gridPlane);
    const changes = changesOf(put);
    expect(keys(changes)).toEqual(['0/0', '1/0']);
    const after = afterChanges(grid, changes);
    expect(faultsOf(after)).toEqual([]);
    expect(sharedAt(after, put.at!, gridPlane).corners).toHaveLength(2);
    const moved = afterChanges(after, changesOf(moveVertex(after, { from: put.at!, to: gridAt(110, 40) }, gridPlane)));
    const gone = afterChanges(moved, changesOf(removeVertex(moved, { at: gridAt(110, 40) }, gridPlane)));
    expect(gone.map(({ shape }) => shape)).toEqual(grid.map(({ shape }) => shape));
  });

  it('are refused where nothing is near', () => {
    expect(insertVertex(parcelGrid(2, 1), { at: gridAt(50, 50), withinM: 2 }, gridPlane).ok).toBe(false);
  });

  it('stay where three edges meet, and where a ring has but three', () => {
    expect(removeVertex(parcelGrid(2, 2), { at: gridAt(100, 100) }, gridPlane)).toMatchObject({
      reason: 'shape.junction',
    });
    expect(removeVertex(tJunction, { at: gridAt(100, 100) }, gridPlane)).toMatchObject({ reason: 'shape.junction' });
    const triangle = [{ key: 'three', shape: gridArea([0, 0], [100, 0], [100, 100]) }];
    expect(removeVertex(triangle, { at: gridAt(0, 0) }, gridPlane)).toMatchObject({ reason: 'shape.tooFewCorners' });
  });
});

const corner = fc.integer({ min: 0, max: 4 });
/** Millimetres as whole numbers: doubles drawn at random are nearly all next to nothing. */
const nudge = fc.integer({ min: -30_000, max: 30_000 }).map((mm) => mm / 1000);
const step = fc.record({ column: corner, row: corner, east: nudge, north: nudge });

describe('any moves of corners of a grid', () => {
  it('conserve the area of inner moves, and open neither gap nor overlap', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
        let shapes: readonly KeyedShape<AreaShape>[] = parcelGrid(4, 4);
        const places = new Map<string, readonly [number, number]>();
        for (const { column, row, east, north } of steps) {
          const name = `${column}/${row}`;
          const from = places.get(name) ?? [100 * column, 100 * row];
          // Each corner stays within 45 m of its place, so that no outline can cross itself.
          const hold = (value: number, middle: number) => Math.max(middle - 45, Math.min(middle + 45, value));
          const to = [hold(from[0] + east, 100 * column), hold(from[1] + north, 100 * row)] as const;
          const before = total(shapes);
          const edit = moveVertex(shapes, { from: gridAt(...from), to: gridAt(...to) }, gridPlane);
          if (!edit.ok) continue;
          shapes = afterChanges(shapes, edit.changes);
          places.set(name, to);
          const isInner = column > 0 && column < 4 && row > 0 && row < 4;
          if (isInner) expect(Math.abs(total(shapes) - before)).toBeLessThan(1e-5);
        }
        expect(faultsOf(shapes)).toEqual([]);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });
});
