import fc from 'fast-check';
import { Geodesic } from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { centralMeridian, type PlaneSpec } from './plane-spec.ts';
import { pointScale } from './point-scale.ts';
import type { LonLat } from './shapes.ts';
import { surveyPlane } from './survey-plane.ts';
import { grs80, tmForward } from './transverse-mercator.ts';
import { lineScale, trueDistanceM } from './true-distance.ts';

const ellipsoid = new Geodesic.Geodesic(grs80.a, grs80.f);

/** Any zone, any place in it (and a little beyond), any way to go up to 30 km. */
const way = (kind: 'cgcs2000-3deg' | 'cgcs2000-6deg', first: number, last: number, halfWidth: number) =>
  fc.record({
    spec: fc.integer({ min: first, max: last }).map((zone): PlaneSpec => ({ kind, zone })),
    off: fc.double({ min: -halfWidth, max: halfWidth, noNaN: true }),
    lat: fc.double({ min: 3, max: 54, noNaN: true }),
    azimuth: fc.double({ min: 0, max: 360, noNaN: true }),
    metres: fc.double({ min: 1, max: 30_000, noNaN: true }),
  });

describe('the distance on the ellipsoid', () => {
  it.each([
    ['3°', way('cgcs2000-3deg', 25, 45, 1.6)],
    ['6°', way('cgcs2000-6deg', 13, 23, 3.1)],
  ] as const)('is the geodesic to 1 mm up to 30 km anywhere in a %s zone', (_, ways) => {
    fc.assert(
      fc.property(ways, ({ spec, off, lat, azimuth, metres }) => {
        const plane = surveyPlane(spec);
        const from: LonLat = [centralMeridian(spec) + off, lat];
        const there = ellipsoid.Direct(lat, from[0], azimuth, metres);
        const to: LonLat = [there.lon2 ?? Number.NaN, there.lat2 ?? Number.NaN];
        const mine = trueDistanceM(plane, plane.toPlane(from), plane.toPlane(to));
        expect(Math.abs(mine - metres)).toBeLessThan(0.001);
      }),
      { numRuns: 2000 },
    );
  });

  it('has the plane’s scale from the projection itself', () => {
    let worst = 0;
    for (let lat = 0; lat <= 60; lat += 5)
      for (let off = 0; off <= 3.5; off += 0.25) {
        const step = 1e-3;
        const [west, south] = tmForward(0, off, lat - step);
        const [east, north] = tmForward(0, off, lat + step);
        const metres = ellipsoid.Inverse(lat - step, off, lat + step, off).s12 ?? Number.NaN;
        const [eastM, northM] = tmForward(0, off, lat);
        worst = Math.max(
          worst,
          Math.abs(pointScale(eastM, northM) / (Math.hypot(east - west, north - south) / metres) - 1),
        );
      }
    expect(worst).toBeLessThan(1e-9);
  });

  it('is the plane’s own beside the meridian and the same both ways', () => {
    const plane = surveyPlane({ kind: 'cgcs2000-3deg', zone: 37 });
    expect(lineScale(plane, [37_500_000, 2_500_000], [37_500_000, 2_501_000])).toBe(1);
    expect(lineScale(plane, [37_620_000, 2_500_000], [37_621_000, 2_501_000])).toBe(
      lineScale(plane, [37_621_000, 2_501_000], [37_620_000, 2_500_000]),
    );
  });
});
