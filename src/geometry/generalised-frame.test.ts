import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coarseFrame, ownFrame, ownMeshM } from './generalised-frame.ts';
import type { AreaShape, LonLat } from './shapes.ts';
import { surveyPlane } from './survey-plane.ts';

const plane = surveyPlane({ kind: 'cgcs2000-3deg', zone: 37 });
const centre: LonLat = [112.17, 22.98];
const [centreEast, centreNorth] = plane.toPlane(centre);
/** A position so many metres of the survey plane from the middle. */
const at = (east: number, north: number): LonLat => plane.toLonLat([centreEast + east, centreNorth + north]);
/** The corners of a shape of one ring. */
const cornersOf = (shape: AreaShape): readonly LonLat[] => (shape.coordinates[0] ?? []) as readonly LonLat[];
const square = (east: number, north: number, side: number): AreaShape => ({
  type: 'Polygon',
  coordinates: [
    [at(east, north), at(east + side, north), at(east + side, north + side), at(east, north + side), at(east, north)],
  ],
});

describe('a frame of its own', () => {
  const frame = ownFrame(plane, centre);
  const own = surveyPlane(frame.plane);

  it('has its middle at 0° 0° and keeps metres and north', () => {
    expect(frame.place(centre)).toEqual([0, 0]);
    const [east, north] = own.toPlane(frame.place(at(1200, -3400)));
    expect(east).toBeCloseTo(1200, 1);
    expect(north).toBeCloseTo(-3400, 1);
  });

  it('keeps lengths of a park to 0.1 %, wherever it lies', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 73, max: 136, noNaN: true }),
        fc.double({ min: -55, max: 55, noNaN: true }),
        fc.double({ min: -6000, max: 6000, noNaN: true }),
        fc.double({ min: -6000, max: 6000, noNaN: true }),
        (lon, lat, east, north) => {
          const there = surveyPlane({ kind: 'local-tm', lon0: lon, lat0: lat });
          const moved = ownFrame(there, [lon, lat]);
          const [e, n] = own.toPlane(moved.place(there.toLonLat([east, north])));
          // Half a mesh either way, and a thousandth of the way.
          expect(Math.abs(e - east)).toBeLessThanOrEqual(ownMeshM / 2 + 0.02 + Math.abs(east) / 1000);
          expect(Math.abs(n - north)).toBeLessThanOrEqual(ownMeshM / 2 + 0.02 + Math.abs(north) / 1000);
        },
      ),
    );
  });

  it('leaves neighbours their common corners', () => {
    const west = cornersOf(frame.shape(square(0, 0, 61.3)));
    const east = cornersOf(frame.shape(square(61.3, 0, 61.3)));
    const common = new Set(west.map(String).filter((corner) => east.map(String).includes(corner)));
    expect(common.size).toBe(2);
  });

  it('keeps the corners of a square, closed as it came', () => {
    const corners = cornersOf(frame.shape(square(0, 0, 100)));
    expect(corners).toHaveLength(5);
    expect(corners[4]).toEqual(corners[0]);
  });

  it('draws what is smaller than a mesh as one, and closes holes that small', () => {
    const corners = cornersOf(frame.shape(square(10, 10, 0.4))).map((corner) => own.toPlane(corner));
    expect(corners).toHaveLength(5);
    expect(corners[1]![0] - corners[0]![0]).toBeCloseTo(ownMeshM, 1);
    const holed = {
      ...square(0, 0, 100),
      coordinates: [square(0, 0, 100).coordinates[0], square(50, 50, 0.5).coordinates[0]],
    };
    expect(frame.shape(holed as AreaShape).coordinates).toHaveLength(1);
  });

  it('has no line of no length', () => {
    expect(frame.shape({ type: 'LineString', coordinates: [at(0, 0), at(0.1, 0.1)] })).toBeNull();
    expect(frame.line([at(0, 0), at(0.1, 0.1), at(40, 0)])).toHaveLength(2);
  });

  it('cuts off arms that fold when corners fall together', () => {
    const needle: AreaShape = {
      type: 'Polygon',
      coordinates: [
        [at(0, 0), at(100, 0), at(100, 50), at(180, 50), at(100, 50.3), at(100, 100), at(0, 100), at(0, 0)],
      ],
    };
    const reach = Math.max(...cornersOf(frame.shape(needle)).map((corner) => own.toPlane(corner)[0]));
    expect(reach).toBeLessThan(105);
  });
});

describe('a coarse frame', () => {
  const frame = coarseFrame(plane.spec, centre);

  it('stays in its place with four decimals', () => {
    expect(frame.plane).toBe(plane.spec);
    expect(frame.place([112.170_221_641, 22.977_280_911])).toEqual([112.1702, 22.9773]);
    expect(JSON.stringify(frame.shape(square(13, 17, 300)))).not.toMatch(/\.\d{5}/);
    const own = coarseFrame({ kind: 'local-tm', lon0: 112.170_221_6, lat0: 22.977_280_9 }, centre);
    expect(own.plane).toEqual({ kind: 'local-tm', lon0: 112.1702, lat0: 22.9773 });
    // What is smaller than the grid as well.
    expect(JSON.stringify(frame.shape(square(13, 17, 0.3)))).not.toMatch(/\.\d{5}/);
  });
});
