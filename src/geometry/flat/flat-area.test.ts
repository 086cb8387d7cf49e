import fc from 'fast-check';
import geographiclib from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { m2PerMu } from '../../quantities/area-units.ts';
import { ellipsoidalAreaM2 } from '../ellipsoidal-area.ts';
import { planarAreaM2 } from '../planar-area.ts';
import type { AreaShape, LonLat } from '../shapes.ts';
import { surveyPlane } from '../survey-plane.ts';
import { grs80 } from '../transverse-mercator.ts';
import { flattenAreas } from './flat-areas.ts';
import { flatEllipsoidalAreasM2 } from './flat-ellipsoidal-area.ts';
import { flatPlanarAreasM2 } from './flat-planar-area.ts';
import { projectFlat } from './flat-projection.ts';

const ellipsoid = new geographiclib.Geodesic.Geodesic(grs80.a, grs80.f);
const karneyM2 = (ring: readonly LonLat[]): number => {
  const polygon = ellipsoid.Polygon(false);
  for (const [lon, lat] of ring.slice(0, -1)) polygon.AddPoint(lat, lon);
  return Math.abs(polygon.Compute(false, true).area!);
};
const values = (measure: ReturnType<typeof flatPlanarAreasM2>): Float64Array => {
  if (!measure.ok) throw new Error(`area ${measure.area} is not finite`);
  return measure.values;
};

/** A star-shaped plot of `corners` corners round a place, `mu` large or so. */
const plotAt = ([lon, lat]: LonLat, corners: number, mu: number, reaches: readonly number[]): AreaShape => {
  const radius = Math.sqrt((mu * m2PerMu) / 2);
  const ring = Array.from({ length: corners }, (_, i): LonLat => {
    const angle = (2 * Math.PI * i) / corners;
    const reach = radius * (0.6 + 0.4 * (reaches[i % reaches.length] ?? 1));
    return [
      lon + (reach * Math.cos(angle)) / (111_320 * Math.cos((lat * Math.PI) / 180)),
      lat + (reach * Math.sin(angle)) / 110_700,
    ];
  });
  return { type: 'Polygon', coordinates: [[...ring, ring[0]!]] };
};

describe('the areas of many parcels at once', () => {
  const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 9 });
  const place = fc.tuple(
    fc.integer({ min: 25, max: 45 }),
    fc.double({ min: -1.5, max: 1.5, noNaN: true }),
    fc.double({ min: 4, max: 53, noNaN: true }),
  );

  it('are the geodesic areas: to 0.0001 mu up to 300 mu and to 0.001 mu up to 4,000 mu, anywhere in a zone', () => {
    fc.assert(
      fc.property(
        place,
        shares,
        fc.integer({ min: 4, max: 24 }),
        fc.integer({ min: 1, max: 4000 }),
        (at, reaches, corners, mu) => {
          const [zone, off, lat] = at;
          const shape = plotAt([3 * zone + off, lat], corners, mu, reaches);
          const plane = surveyPlane({ kind: 'cgcs2000-3deg', zone });
          const [m2 = 0] = values(flatEllipsoidalAreasM2(projectFlat(flattenAreas([shape]), plane), plane));
          const truth = karneyM2(shape.coordinates[0] as LonLat[]);
          expect(Math.abs(m2 - truth) / m2PerMu).toBeLessThan(truth <= 300 * m2PerMu ? 0.0001 : 0.001);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('count the bow of a long edge: a half moon with one straight side at the border of a zone', () => {
    const plane = surveyPlane({ kind: 'cgcs2000-3deg', zone: 37 });
    const arc = Array.from({ length: 21 }, (_, i): LonLat => {
      const angle = -Math.PI / 2 + (Math.PI * i) / 20;
      return [112.48 + 0.01 * Math.cos(angle), 22.98 + 0.01 * Math.sin(angle)];
    });
    const ring = [...arc, arc[0]!];
    const flat = projectFlat(flattenAreas([{ type: 'Polygon', coordinates: [ring] }]), plane);
    const [m2 = 0] = values(flatEllipsoidalAreasM2(flat, plane));
    expect(Math.abs(m2 - karneyM2(ring))).toBeLessThan(0.05);
  });

  it('are those of the single measures, holes and parts included', () => {
    const yard = plotAt([112.17, 22.98], 12, 300, [1, 0.4]);
    const pond = plotAt([112.17, 22.98], 5, 6, [1]);
    const field = plotAt([112.2, 23], 7, 80, [0.3, 1, 0.7]);
    const withPond: AreaShape = {
      type: 'Polygon',
      coordinates: [...yard.coordinates, ...pond.coordinates] as LonLat[][],
    };
    const both: AreaShape = {
      type: 'MultiPolygon',
      coordinates: [withPond.coordinates, field.coordinates] as LonLat[][][],
    };
    const plane = surveyPlane({ kind: 'cgcs2000-3deg', zone: 37 });
    const shapes: AreaShape[] = [yard, withPond, { type: 'MultiPolygon', coordinates: [] }, both];
    const flat = projectFlat(flattenAreas(shapes), plane);
    const planar = values(flatPlanarAreasM2(flat));
    const ellipsoidal = values(flatEllipsoidalAreasM2(flat, plane));
    for (const [i, shape] of shapes.entries()) {
      expect(Math.abs(planar[i]! - planarAreaM2(plane.areaToPlane(shape)))).toBeLessThan(1e-5);
      expect(Math.abs(ellipsoidal[i]! - ellipsoidalAreaM2(shape))).toBeLessThan(1e-3);
    }
    expect(planar[2]).toBe(0);
  });

  it('name the first area that has a position which is not finite', () => {
    const plane = surveyPlane({ kind: 'cgcs2000-3deg', zone: 37 });
    const sound = plotAt([112.17, 22.98], 6, 30, [1]);
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY])
      for (const at of [0, 2, 3]) {
        const broken = plotAt([112.18, 22.98], 6, 30, [1]);
        const ring = [...(broken.coordinates[0] as LonLat[])];
        ring[at] = [bad, 22.98];
        const flat = projectFlat(flattenAreas([sound, { type: 'Polygon', coordinates: [ring] }]), plane);
        expect(flatPlanarAreasM2(flat)).toEqual({ ok: false, reason: 'notFinite', area: 1 });
        expect(flatEllipsoidalAreasM2(flat, plane)).toEqual({ ok: false, reason: 'notFinite', area: 1 });
      }
  });

  it('are none for none', () => {
    const plane = surveyPlane({ kind: 'cgcs2000-3deg', zone: 37 });
    const flat = projectFlat(flattenAreas([]), plane);
    expect(values(flatPlanarAreasM2(flat))).toHaveLength(0);
    expect(values(flatEllipsoidalAreasM2(flat, plane))).toHaveLength(0);
  });
});
