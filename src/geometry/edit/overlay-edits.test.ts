import { beforeAll, describe, expect, it } from 'vitest';
import { areaM2, faultsOf, gridArea, gridAt, gridPlane, parcelGrid } from '../../../test/builders/parcel-grid.ts';
import { loadOverlay } from '../overlay.ts';
import type { AreaShape, LonLat } from '../shapes.ts';
import { cutOut } from './cut-out.ts';
import { mergeAreas } from './merge-areas.ts';
import { moveShape } from './move-shape.ts';
import { offsetArea } from './offset-area.ts';
import { rotateShape } from './rotate-shape.ts';
import { splitArea } from './split-area.ts';

beforeAll(() => loadOverlay());

const shapesOf = (columns: number, rows: number) => parcelGrid(columns, rows).map(({ shape }) => shape);

describe('putting areas together', () => {
  it('makes one of neighbours, with their very positions', () => {
    const areas = shapesOf(2, 2);
    const result = mergeAreas(areas, gridPlane);
    if (!result.ok) throw new Error(result.reason);
    expect(result.areaM2).toBeCloseTo(40_000, 1);
    expect(result).toMatchObject({ closedM2: 0, overlapM2: 0 });
    expect(result.shape.type).toBe('Polygon');
    const known = new Set(areas.flatMap((shape) => (shape.coordinates[0] as readonly LonLat[]).map(String)));
    for (const position of result.shape.coordinates[0] as readonly LonLat[]) expect(known).toContain(String(position));
  });

  it('keeps positions that a file wrote with more digits than we would', () => {
    const odd = (shape: AreaShape): AreaShape => ({
      type: 'Polygon',
      coordinates: (shape.coordinates as readonly (readonly LonLat[])[]).map((ring) =>
        ring.map(([lon, lat]): LonLat => [lon + 3.3e-11, lat + 4.4e-11]),
      ),
    });
    const [west, east] = shapesOf(2, 1).map(odd) as [AreaShape, AreaShape];
    const result = mergeAreas([west, east], gridPlane);
    const known = new Set([west, east].flatMap(({ coordinates }) => (coordinates[0] as readonly LonLat[]).map(String)));
    for (const position of result.ok ? (result.shape.coordinates[0] as readonly LonLat[]) : [[0, 0]])
      expect(known).toContain(String(position));
  });

  it('finds the way round when the first two do not touch', () => {
    const [west, middle, east] = shapesOf(3, 1) as [AreaShape, AreaShape, AreaShape];
    expect(mergeAreas([west, east, middle], gridPlane)).toMatchObject({ ok: true, shape: { type: 'Polygon' } });
  });

  it('closes a sliver within the tolerance and tells its area, and leaves a wider gap alone', () => {
    const west = gridArea([0, 0], [100, 0], [100, 100], [0, 100]);
    const east = gridArea([100.02, 0], [200, 0], [200, 100], [100.02, 100]);
    const closed = mergeAreas([west, east], gridPlane, { toleranceM: 0.05 });
    if (!closed.ok) throw new Error(closed.reason);
    expect(closed.areaM2).toBeCloseTo(20_000, 0);
    expect(closed.closedM2).toBeCloseTo(2, 1);
    expect(mergeAreas([west, east], gridPlane)).toEqual({ ok: false, reason: 'merge.apart' });
  });

  it('tells land that two had', () => {
    const west = gridArea([0, 0], [100, 0], [100, 100], [0, 100]);
    const east = gridArea([90, 0], [200, 0], [200, 100], [90, 100]);
    const result = mergeAreas([west, east], gridPlane);
    expect(result.ok && result.overlapM2).toBeCloseTo(1_000, 0);
    expect(result.ok && result.closedM2).toBe(0);
  });

  it('takes what is apart only by choice; a touching corner is apart', () => {
    const [a, , , d] = shapesOf(2, 2) as [AreaShape, AreaShape, AreaShape, AreaShape];
    expect(mergeAreas([a, d], gridPlane)).toEqual({ ok: false, reason: 'merge.apart' });
    expect(mergeAreas([a, d], gridPlane, { allowApart: true })).toMatchObject({ shape: { type: 'MultiPolygon' } });
    expect(mergeAreas([a], gridPlane)).toEqual({ ok: false, reason: 'merge.tooFew' });
  });

  it('gives back what a line divided', () => {
    const area = gridArea([0, 0], [130, 10], [100, 100], [20, 90]);
    const split = splitArea(area, [gridAt(-10, 30), gridAt(60, 50), gridAt(150, 40)], gridPlane);
    if (!split.ok) throw new Error(split.reason);
    const result = mergeAreas(
      split.pieces.map(({ shape }) => shape),
      gridPlane,
    );
    if (!result.ok) throw new Error(result.reason);
    expect(Math.abs(result.areaM2 - areaM2(area))).toBeLessThan(0.02);
    const known = new Set((area.coordinates[0] as readonly LonLat[]).map(String));
    expect((result.shape.coordinates[0] as readonly LonLat[]).filter((one) => known.has(String(one)))).toHaveLength(5);
  });
});

describe('cutting out', () => {
  it('takes a drawn square out of the four parcels it lies on', () => {
    const grid = parcelGrid(3, 3);
    const shape = gridArea([80, 80], [120, 80], [120, 120], [80, 120]);
    const result = cutOut(grid, { kind: 'area', shape }, gridPlane);
    if (!result.ok) throw new Error(result.reason);
    expect(result.cut.map(({ key }) => key)).toEqual(['0/0', '1/0', '0/1', '1/1']);
    for (const one of result.cut) {
      expect(one.takenM2).toBeCloseTo(400, 1);
      expect(one.restM2).toBeCloseTo(9_600, 1);
    }
    const rests = result.cut.map(({ key, rest }) => ({ key, shape: rest as AreaShape }));
    const taken = result.cut.map(({ key, taken: piece }) => ({ key: `taken ${key}`, shape: piece }));
    expect(faultsOf([...rests, ...taken])).toEqual([]);
  });

  it('takes a road of 20 m out of a row, leaving two parts of each', () => {
    const line = [gridAt(-50, 50), gridAt(250, 50)];
    const result = cutOut(parcelGrid(2, 1), { kind: 'corridor', line, widthM: 20 }, gridPlane);
    if (!result.ok) throw new Error(result.reason);
    for (const { rest, restM2, takenM2 } of result.cut) {
      expect(rest!.type).toBe('MultiPolygon');
      expect(restM2).toBeCloseTo(8_000, 0);
      expect(takenM2).toBeCloseTo(2_000, 0);
    }
    expect(areaM2(result.cutter)).toBeCloseTo(6_000, 0);
  });

  it('leaves nothing of what it covers, and is refused where it meets nobody', () => {
    const all = gridArea([-10, -10], [110, -10], [110, 110], [-10, 110]);
    expect(cutOut(parcelGrid(1, 1), { kind: 'area', shape: all }, gridPlane)).toMatchObject({
      cut: [{ rest: null, restM2: 0 }],
    });
    const away = gridArea([500, 500], [600, 500], [600, 600]);
    expect(cutOut(parcelGrid(1, 1), { kind: 'area', shape: away }, gridPlane)).toMatchObject({
      reason: 'cutOut.missesArea',
    });
    const eight = gridArea([0, 0], [50, 50], [50, 0], [0, 50]);
    expect(cutOut(parcelGrid(1, 1), { kind: 'area', shape: eight }, gridPlane)).toMatchObject({
      reason: 'shape.crossesItself',
    });
    expect(cutOut(parcelGrid(1, 1), { kind: 'corridor', line: [gridAt(0, 0)], widthM: 5 }, gridPlane).ok).toBe(false);
  });
});

describe('moving an outline, a shape', () => {
  const square = gridArea([0, 0], [100, 0], [100, 100], [0, 100]);

  it('outwards and inwards, round and sharp', () => {
    const m2 = (metres: number, corners: 'round' | 'sharp') => {
      const result = offsetArea(square, metres, gridPlane, corners);
      return result.ok ? result.areaM2 : Number.NaN;
    };
    expect(m2(10, 'sharp')).toBeCloseTo(14_400, 0);
    expect(m2(10, 'round')).toBeCloseTo(14_000 + Math.PI * 100, 0);
    expect(m2(-10, 'sharp')).toBeCloseTo(6_400, 0);
    expect(m2(-10, 'round')).toBeCloseTo(6_400, 0);
    expect(offsetArea(square, -60, gridPlane)).toEqual({ ok: false, reason: 'offset.nothingLeft' });
    expect(offsetArea(square, 0, gridPlane)).toMatchObject({ shape: square });
  });

  it('by metres, and about a place clockwise', () => {
    const moved = moveShape(square, [30, 40], gridPlane);
    expect(areaM2(moved)).toBeCloseTo(10_000, 1);
    const turned = rotateShape(gridArea([0, 0], [100, 0], [100, 50], [0, 50]), gridAt(0, 0), 90, gridPlane);
    const [first, second, third] = turned.coordinates[0] as readonly LonLat[];
    expect(first).toEqual(gridAt(0, 0));
    // What lay east of the place lies south of it now.
    const [lon, lat] = gridAt(0, -100);
    expect(second![0]).toBeCloseTo(lon, 8);
    expect(second![1]).toBeCloseTo(lat, 8);
    const [thirdLon, thirdLat] = gridAt(50, -100);
    expect(third![0]).toBeCloseTo(thirdLon, 8);
    expect(third![1]).toBeCloseTo(thirdLat, 8);
    expect(rotateShape(square, gridAt(50, 50), 360, gridPlane)).toBe(square);
    expect(moveShape(square, [0, 0], gridPlane)).toBe(square);
  });
});
