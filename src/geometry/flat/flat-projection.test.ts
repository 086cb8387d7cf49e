import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlaneSpec } from '../plane-spec.ts';
import type { LonLat } from '../shapes.ts';
import { surveyPlane } from '../survey-plane.ts';
import { flattenAreas } from './flat-areas.ts';
import { flatProjection, projectFlat } from './flat-projection.ts';

const park: LonLat = [112.17, 22.98];
const zone37 = surveyPlane({ kind: 'cgcs2000-3deg', zone: 37 });

describe('the projection of many positions', () => {
  it('is the plane’s own series to a hundredth of a millimetre, inside its disc and outside it', () => {
    const spec = fc.oneof(
      fc.integer({ min: 25, max: 45 }).map((zone): PlaneSpec => ({ kind: 'cgcs2000-3deg', zone })),
      fc.integer({ min: 13, max: 23 }).map((zone): PlaneSpec => ({ kind: 'cgcs2000-6deg', zone })),
    );
    const share = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        spec,
        share,
        fc.double({ min: 3, max: 54, noNaN: true }),
        fc.array(fc.tuple(share, share)),
        (of, s, lat, offs) => {
          const plane = surveyPlane(of);
          const meridian =
            of.kind === 'cgcs2000-3deg' ? 3 * of.zone : of.kind === 'cgcs2000-6deg' ? 6 * of.zone - 3 : 0;
          const lon = meridian + s * (of.kind === 'cgcs2000-6deg' ? 3 : 1.5);
          const { origin, project } = flatProjection(plane, [lon, lat]);
          const positions = offs.map(([east, north]): LonLat => [lon + 4 * east, lat + 4 * north]);
          const metres = project(Float64Array.from(positions.flat()));
          for (const [i, position] of positions.entries()) {
            const [east, north] = plane.toPlane(position);
            expect(Math.abs(metres[2 * i]! + origin[0] - east)).toBeLessThan(1e-5);
            expect(Math.abs(metres[2 * i + 1]! + origin[1] - north)).toBeLessThan(1e-5);
          }
        },
      ),
    );
  });

  it('serves planes of places elsewhere, and answers near the pole by the series', () => {
    for (const [lon0, lat0] of [
      [-76.6, 39.28],
      [11.5, -49.9],
      [20, 88],
    ] as const) {
      const plane = surveyPlane({ kind: 'local-tm', lon0, lat0 });
      const { origin, project } = flatProjection(plane, [lon0, lat0]);
      const [east = 0, north = 0] = project(Float64Array.of(lon0 + 0.3, lat0 + 0.2));
      const exact = plane.toPlane([lon0 + 0.3, lat0 + 0.2]);
      expect(Math.hypot(east + origin[0] - exact[0], north + origin[1] - exact[1])).toBeLessThan(1e-5);
    }
  });

  it('keeps a position that is not finite as it is, and the others right', () => {
    const { origin, project } = flatProjection(zone37, park);
    const metres = project(Float64Array.of(Number.NaN, 23, ...park));
    expect(metres[0]).toBeNaN();
    expect(metres[2]! + origin[0]).toBeCloseTo(zone37.toPlane(park)[0], 5);
  });

  it('lays areas into the plane from whole metres in their middle', () => {
    const flat = projectFlat(
      flattenAreas([{ type: 'Polygon', coordinates: [[park, [112.18, 22.98], [112.18, 22.99], park]] }]),
      zone37,
    );
    expect(flat.origin.every(Number.isInteger)).toBe(true);
    const [east, north] = zone37.toPlane(park);
    expect(flat.coordinates[0]! + flat.origin[0]).toBeCloseTo(east, 6);
    expect(flat.coordinates[1]! + flat.origin[1]).toBeCloseTo(north, 6);
    expect(Math.abs(flat.coordinates[0]!)).toBeLessThan(1000);
    expect([...flat.ringStart]).toEqual([0, 3]);
  });

  it('has nothing to do for no areas', () => {
    expect(projectFlat(flattenAreas([]), zone37).coordinates).toHaveLength(0);
  });
});
