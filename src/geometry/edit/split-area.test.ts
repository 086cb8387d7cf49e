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
import type { AreaShape, LonLat } from '../shapes.ts';
import type { KeyedShape } from './shape-edit.ts';
import { type SplitResult, splitArea } from './split-area.ts';

const line = (...places: readonly (readonly [number, number])[]): readonly LonLat[] =>
  places.map(([east, north]) => gridAt(east, north));
const square = gridArea([0, 0], [100, 0], [100, 100], [0, 100]);
const piecesOf = (result: SplitResult) => {
  if (!result.ok) throw new Error(result.reason);
  return result.pieces;
};
const areas = (result: SplitResult) => piecesOf(result).map((piece) => Math.round(piece.areaM2 * 10) / 10);
const keyed = (result: SplitResult): readonly KeyedShape[] =>
  piecesOf(result).map(({ shape }, i) => ({ key: `${i + 1}`, shape }));

describe('dividing by a line', () => {
  it('gives two pieces that share the cut, digit for digit', () => {
    const result = splitArea(square, line([30, -10], [30, 110]), gridPlane);
    expect(areas(result)).toEqual([7_000, 3_000]);
    expect(faultsOf(keyed(result))).toEqual([]);
    expect(piecesOf(result)[1]!.shape.coordinates.flat(1)).toContainEqual(
      (square.coordinates[0] as readonly LonLat[])[0],
    );
  });

  it('follows a bent line', () => {
    const result = splitArea(square, line([50, -10], [50, 50], [110, 50]), gridPlane);
    expect(areas(result)).toEqual([7_500, 2_500]);
    expect(faultsOf(keyed(result))).toEqual([]);
  });

  it('may begin and end on the border or in corners', () => {
    expect(areas(splitArea(square, line([0, 0], [100, 100]), gridPlane))).toEqual([5_000, 5_000]);
    expect(areas(splitArea(square, line([20, 0], [20, 100]), gridPlane))).toEqual([8_000, 2_000]);
    expect(areas(splitArea(square, line([-20, -20], [120, 120]), gridPlane))).toEqual([5_000, 5_000]);
  });

  it('gives as many pieces as a concave bay makes', () => {
    const comb = gridArea([0, 0], [300, 0], [300, 100], [200, 100], [200, 20], [100, 20], [100, 100], [0, 100]);
    const result = splitArea(comb, line([-10, 50], [310, 50]), gridPlane);
    expect(areas(result)).toEqual([12_000, 5_000, 5_000]);
    expect(faultsOf(keyed(result))).toEqual([]);
  });

  it('takes a hole apart, leaves one aside, and divides every part it meets', () => {
    const [outer] = square.coordinates as readonly (readonly LonLat[])[];
    const hole = (gridArea([40, 40], [40, 60], [60, 60], [60, 40]).coordinates as readonly (readonly LonLat[])[])[0]!;
    const ringed: AreaShape = { type: 'Polygon', coordinates: [outer!, hole] };
    const through = splitArea(ringed, line([50, -10], [50, 110]), gridPlane);
    expect(areas(through)).toEqual([4_800, 4_800]);
    expect(faultsOf(keyed(through))).toEqual([]);
    const beside = splitArea(ringed, line([20, -10], [20, 110]), gridPlane);
    expect(areas(beside)).toEqual([7_600, 2_000]);
    expect(piecesOf(beside)[0]!.shape.coordinates).toHaveLength(2);
    const east = gridArea([200, 0], [300, 0], [300, 100], [200, 100]);
    const far = gridArea([400, 0], [500, 0], [500, 100], [400, 100]);
    const parts = { type: 'MultiPolygon', coordinates: [square, east, far].map((one) => one.coordinates) } as AreaShape;
    expect(areas(splitArea(parts, line([-10, 30], [310, 30]), gridPlane))).toEqual([
      10_000, 7_000, 7_000, 3_000, 3_000,
    ]);
  });

  it('passes the corner of a hole, which then touches the cut', () => {
    const [outer] = square.coordinates as readonly (readonly LonLat[])[];
    const diamond = (
      gridArea([40, 50], [60, 70], [80, 50], [60, 30]).coordinates as readonly (readonly LonLat[])[]
    )[0]!;
    const result = splitArea(
      { type: 'Polygon', coordinates: [outer!, diamond] },
      line([40, -10], [40, 110]),
      gridPlane,
    );
    expect(areas(result)).toEqual([5_200, 4_000]);
    expect(piecesOf(result)[0]!.shape.coordinates).toHaveLength(2);
    expect(faultsOf(keyed(result), false)).toEqual([]);
  });

  it('runs along a border without making anything of it', () => {
    expect(splitArea(square, line([-10, 0], [110, 0]), gridPlane)).toEqual({ ok: false, reason: 'split.missesArea' });
    const step = gridArea([0, 0], [100, 0], [100, 50], [50, 50], [50, 100], [0, 100]);
    expect(areas(splitArea(step, line([-10, 50], [110, 50]), gridPlane))).toEqual([5_000, 2_500]);
  });

  it('is refused with its reason', () => {
    const reason = (...places: readonly (readonly [number, number])[]) => {
      const result = splitArea(square, line(...places), gridPlane);
      return result.ok ? 'ok' : result.reason;
    };
    expect(reason([30, -10], [30, 50])).toBe('split.endsInside');
    expect(reason([-30, -10], [-30, 50])).toBe('split.missesArea');
    expect(reason([30, -10])).toBe('split.missesArea');
    expect(reason([30, -10], [30, 110], [60, 110], [60, 50], [-10, 50])).toBe('split.crossesItself');
    expect(reason([30, -10], [Number.NaN, 110])).toBe('shape.badCoordinates');
    expect(reason([0.005, -10], [0.005, 110])).toBe('split.sliver');
    // Into the hole and no farther: nothing is divided.
    const [outer] = square.coordinates as readonly (readonly LonLat[])[];
    const hole = (gridArea([40, 40], [40, 60], [60, 60], [60, 40]).coordinates as readonly (readonly LonLat[])[])[0]!;
    const ringed: AreaShape = { type: 'Polygon', coordinates: [outer!, hole] };
    expect(splitArea(ringed, line([50, -10], [50, 50]), gridPlane)).toEqual({ ok: false, reason: 'split.missesArea' });
  });

  it('gives the corners of the cut to the neighbours', () => {
    const grid = parcelGrid(3, 1);
    const middle = grid[1]!;
    const beside = grid.filter((one) => one !== middle);
    const result = splitArea(middle.shape, line([90, 30], [210, 60]), gridPlane, beside);
    const pieces = keyed(result);
    expect(result.ok && result.neighbours.map(({ key }) => key).sort()).toEqual(['0/0', '2/0']);
    const after = [...afterChanges(beside, result.ok ? result.neighbours : []), ...pieces];
    expect(faultsOf(after)).toEqual([]);
  });
});

/** Millimetres as whole numbers: doubles drawn at random are nearly all next to nothing. */
const metres = (min: number, max: number) => fc.integer({ min: 1000 * min, max: 1000 * max }).map((mm) => mm / 1000);

describe('any line across any parcel', () => {
  it('gives pieces whose areas add up and that fit', () => {
    const place = fc.tuple(metres(5, 95), metres(5, 95));
    const side = fc.tuple(fc.integer({ min: 0, max: 3 }), metres(-20, 120));
    const outside = side.map(([which, at]): [number, number] =>
      which === 0 ? [at, -20] : which === 1 ? [120, at] : which === 2 ? [at, 120] : [-20, at],
    );
    const star = fc.array(metres(15, 50), { minLength: 5, maxLength: 14 });
    fc.assert(
      fc.property(star, outside, outside, fc.array(place, { maxLength: 3 }), (radii, from, to, bends) => {
        const outline = gridArea(
          ...radii.map((radius, i): [number, number] => {
            const angle = (2 * Math.PI * i) / radii.length;
            return [50 + radius * Math.cos(angle), 50 + radius * Math.sin(angle)];
          }),
        );
        const result = splitArea(outline, line(from, ...bends, to), gridPlane);
        if (!result.ok) {
          expect(['split.missesArea', 'split.crossesItself', 'split.sliver']).toContain(result.reason);
          return;
        }
        const sum = result.pieces.reduce((all, piece) => all + piece.areaM2, 0);
        expect(Math.abs(sum - areaM2(outline))).toBeLessThan(0.02);
        for (const { shape, areaM2: m2 } of result.pieces) expect(Math.abs(areaM2(shape) - m2)).toBeLessThan(1e-6);
        expect(faultsOf(keyed(result), false).filter((fault) => !fault.startsWith('spike'))).toEqual([]);
      }),
      { numRuns: 300, endOnFailure: true },
    );
  });
});
