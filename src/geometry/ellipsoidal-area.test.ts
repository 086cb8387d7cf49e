import { readFileSync } from 'node:fs';
import { area as turfArea } from '@turf/turf';
import fc from 'fast-check';
import { Geodesic } from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { describeShared, sharedFile } from '../../test/shared-data.ts';
import { m2PerMu } from '../quantities/area-units.ts';
import { ellipsoidalAreaM2 } from './ellipsoidal-area.ts';
import type { AreaShape, LonLat } from './shapes.ts';
import { sphericalAreaM2 } from './spherical-area.ts';
import { e2, grs80 } from './transverse-mercator.ts';

const ellipsoid = new Geodesic.Geodesic(grs80.a, grs80.f);
const karneyM2 = (ring: readonly LonLat[]): number => {
  const polygon = ellipsoid.Polygon(false);
  for (const [lon, lat] of ring.slice(0, -1)) polygon.AddPoint(lat, lon);
  return Math.abs(polygon.Compute(false, true).area ?? Number.NaN);
};

/** A ragged outline round a place, `acrossM` wide at most. */
const outline = fc.record({
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
  lat: fc.double({ min: -70, max: 70, noNaN: true }),
  acrossM: fc.double({ min: 200, max: 50_000, noNaN: true }),
  reaches: fc.array(fc.double({ min: 0.3, max: 1, noNaN: true }), { minLength: 3, maxLength: 30 }),
});
const ringOf = ({ lon, lat, acrossM, reaches }: { lon: number; lat: number; acrossM: number; reaches: number[] }) => {
  const ring = reaches.map((reach, i): LonLat => {
    const turn = (2 * Math.PI * i) / reaches.length;
    const metres = (reach * acrossM) / 2;
    return [
      lon + (metres * Math.cos(turn)) / (111_320 * Math.cos((lat * Math.PI) / 180)),
      lat + (metres * Math.sin(turn)) / 111_000,
    ];
  });
  return [...ring, ring[0]!];
};

describe('the area on the ellipsoid', () => {
  it('is what Karney’s geodesic polygon gives, to a billionth, up to 50 km across and across the date line', () => {
    fc.assert(
      fc.property(outline, (wish) => {
        const ring = ringOf(wish);
        const truth = karneyM2(ring);
        // Karney's sum over a hemisphere carries a rounding of about 0.5 mm² a vertex… 2e-4 m² in all.
        expect(Math.abs(ellipsoidalAreaM2({ type: 'Polygon', coordinates: [ring] }) - truth)).toBeLessThan(
          1e-9 * truth + 1e-3,
        );
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [300, 0.0001],
    [4000, 0.001],
  ])('of up to %d mu anywhere in China is within %d mu of the geodesic one', (largestMu, toleranceMu) => {
    // A ragged outline fills at most the circle; corners few (edges of a kilometre) and many.
    const acrossM = 2 * Math.sqrt((largestMu * m2PerMu) / Math.PI);
    const inChina = fc.record({
      lon: fc.double({ min: 73, max: 136, noNaN: true }),
      lat: fc.double({ min: 3, max: 54, noNaN: true }),
      acrossM: fc.double({ min: acrossM / 20, max: acrossM, noNaN: true }),
      reaches: fc.array(fc.double({ min: 0.3, max: 1, noNaN: true }), { minLength: 3, maxLength: 30 }),
    });
    fc.assert(
      fc.property(inChina, (wish) => {
        const ring = ringOf(wish);
        const mine = ellipsoidalAreaM2({ type: 'Polygon', coordinates: [ring] });
        expect(Math.abs(mine - karneyM2(ring)) / m2PerMu).toBeLessThan(toleranceMu);
      }),
      { numRuns: 500 },
    );
  });

  it('takes holes off and adds parts', () => {
    const square = (west: number, size: number): LonLat[] => [
      [west, 23],
      [west + size, 23],
      [west + size, 23 + size],
      [west, 23 + size],
      [west, 23],
    ];
    const whole: AreaShape = { type: 'Polygon', coordinates: [square(112, 0.01)] };
    const hole: AreaShape = { type: 'Polygon', coordinates: [square(112.002, 0.005)] };
    const pierced: AreaShape = { type: 'Polygon', coordinates: [square(112, 0.01), square(112.002, 0.005)] };
    const both: AreaShape = { type: 'MultiPolygon', coordinates: [[square(112, 0.01)], [square(113, 0.005)]] };
    expect(ellipsoidalAreaM2(pierced)).toBeCloseTo(ellipsoidalAreaM2(whole) - ellipsoidalAreaM2(hole), 6);
    expect(ellipsoidalAreaM2(both)).toBeCloseTo(ellipsoidalAreaM2(whole) + ellipsoidalAreaM2(hole), 2);
  });

  it('is 0 for a ring without width and for no ring', () => {
    expect(ellipsoidalAreaM2({ type: 'Polygon', coordinates: [] })).toBe(0);
    expect(
      ellipsoidalAreaM2({
        type: 'Polygon',
        coordinates: [
          [
            [112, 23],
            [112, 23],
            [112, 23],
            [112, 23],
          ],
        ],
      }),
    ).toBe(0);
  });

  it('differs from Turf’s sphere by what docs/methods.md says: the sphere’s R² over the ellipsoid’s M·N at the place', () => {
    fc.assert(
      fc.property(outline, (wish) => {
        const shape: AreaShape = { type: 'Polygon', coordinates: [ringOf({ ...wish, acrossM: 1000 })] };
        const w = 1 - e2 * Math.sin((wish.lat * Math.PI) / 180) ** 2;
        const stated = (6_371_008.8 ** 2 * w * w) / (grs80.a ** 2 * (1 - e2));
        expect(Math.abs(sphericalAreaM2(shape) / ellipsoidalAreaM2(shape) - stated)).toBeLessThan(1e-4);
      }),
    );
  });

  it('shows the sphere of web maps exactly as Turf has it', () => {
    const shape: AreaShape = {
      type: 'Polygon',
      coordinates: [
        [
          [112, 23],
          [112.01, 23],
          [112.01, 23.01],
          [112, 23],
        ],
      ],
    };
    expect(sphericalAreaM2(shape)).toBe(turfArea(shape as unknown as Parameters<typeof turfArea>[0]));
  });
});

describeShared('areas on the ellipsoid of real land', () => {
  it('agree with the geodesic areas of every OSM land-use polygon to 0.1 m² or 0.001 %', () => {
    for (const town of ['baltimore', 'bayreuth_north']) {
      const landuse = JSON.parse(readFileSync(sharedFile(`data/real/osm/${town}_landuse.geojson`)!, 'utf8'))
        .features as { properties: Record<string, unknown>; geometry: AreaShape }[];
      const byId = new Map(
        landuse.map((feature) => [
          String(feature.properties.osm_way_id ?? feature.properties.osm_id),
          feature.geometry,
        ]),
      );
      const rows = readFileSync(sharedFile(`data/real/osm/${town}_expected_areas.csv`)!, 'utf8')
        .trim()
        .split('\n');
      let compared = 0;
      for (const row of rows.slice(1)) {
        const [layer, id = ''] = row.split(',');
        const expected = Number(/,([\d.]+),(?:True|False),/.exec(row)?.[1]);
        const shape = byId.get(id);
        if (layer !== 'landuse' || !shape || !row.includes(',True,')) continue;
        expect(Math.abs(ellipsoidalAreaM2(shape) - expected)).toBeLessThan(0.1 + 1e-5 * expected);
        compared += 1;
      }
      expect(compared).toBeGreaterThan(25);
    }
  });

  it('are GeographicLib’s own known answers to 5 billionths, up to rings of 600 km and round the pole', () => {
    const known = JSON.parse(readFileSync(sharedFile('data/real/geodesy/geographiclib_known_answers.json')!, 'utf8'));
    for (const { id, lonlat, area_m2, tol_area } of known.polygons as KnownPolygon[]) {
      const mine = ellipsoidalAreaM2({ type: 'Polygon', coordinates: [[...lonlat, lonlat[0]!]] });
      // The answers are for WGS84, whose flattening makes areas differ from GRS80's by a part in 10⁻¹⁰.
      expect(Math.abs(mine - area_m2), id).toBeLessThan(tol_area + 5e-9 * area_m2);
    }
  });

  it('rest on a Karney reference that itself gives GeographicLib’s known answers', () => {
    const known = JSON.parse(readFileSync(sharedFile('data/real/geodesy/geographiclib_known_answers.json')!, 'utf8'));
    const wgs84 = Geodesic.WGS84;
    for (const line of known.geodesics)
      expect(wgs84.Inverse(line.lat1, line.lon1, line.lat2, line.lon2).s12 ?? 0).toBeCloseTo(line.s12_m, 5);
  });
});

interface KnownPolygon {
  id: string;
  lonlat: LonLat[];
  area_m2: number;
  tol_area: number;
}
