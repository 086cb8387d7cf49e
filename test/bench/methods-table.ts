/** Prints the table of docs/methods.md: the same land measured in every way. Run: npx tsx test/bench/methods-table.ts */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { distance as turfDistance } from '@turf/turf';
import geographiclib from 'geographiclib-geodesic';
import proj4 from 'proj4';
import { ellipsoidalAreaM2 } from '../../src/geometry/ellipsoidal-area.ts';
import { gcj02OfTrue } from '../../src/geometry/gcj02.ts';
import { planarAreaM2 } from '../../src/geometry/planar-area.ts';
import { centralMeridian } from '../../src/geometry/plane-spec.ts';
import { planeSpecFor } from '../../src/geometry/plane-spec-for.ts';
import { ringAreaM2 } from '../../src/geometry/ring-area.ts';
import type { AreaShape, LonLat, PlanePosition } from '../../src/geometry/shapes.ts';
import { sphericalAreaM2 } from '../../src/geometry/spherical-area.ts';
import { surveyPlane } from '../../src/geometry/survey-plane.ts';
import { grs80 } from '../../src/geometry/transverse-mercator.ts';
import { trueDistanceM } from '../../src/geometry/true-distance.ts';
import { m2PerMu } from '../../src/quantities/area-units.ts';

const ellipsoid = new geographiclib.Geodesic.Geodesic(grs80.a, grs80.f);
const karneyM2 = (ring: readonly LonLat[]): number => {
  const polygon = ellipsoid.Polygon(false);
  for (const [lon, lat] of ring.slice(0, -1)) polygon.AddPoint(lat, lon);
  return Math.abs(polygon.Compute(false, true).area ?? Number.NaN);
};
const projectedM2 = (ring: readonly LonLat[], definition: string): number =>
  Math.abs(
    ringAreaM2(
      ring.slice(0, -1).map(([lon, lat]): PlanePosition => {
        const [east = 0, north = 0] = proj4('+proj=longlat +ellps=GRS80 +no_defs', definition, [lon, lat]);
        return [east, north];
      }),
    ),
  );
const meridian = (lon: number): string => `+proj=tmerc +lat_0=0 +lon_0=${lon} +k=1 +x_0=0 +y_0=0 +ellps=GRS80 +units=m`;
const webMercator = '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +no_defs';

/** A square of `m2` on the plane of the place's own zone. */
const squareAt = ([lon, lat]: LonLat, m2: number): AreaShape => {
  const plane = surveyPlane(planeSpecFor([lon, lat]));
  const [east, north] = plane.toPlane([lon, lat]);
  const half = Math.sqrt(m2) / 2;
  const corners = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ] as const;
  const ring = corners.map(([e, n]) => plane.toLonLat([east + e * half, north + n * half]));
  const [first] = ring;
  return { type: 'Polygon', coordinates: [first ? [...ring, first] : ring] };
};

interface Land {
  readonly name: string;
  /** Planar area by PROJ 9.1.1, where someone reckoned it independently. */
  readonly projM2?: number;
  readonly shape: AreaShape;
}
const lands: Land[] = (
  [
    ['Silao, Yunfu (park)', [112.17, 22.98]],
    ['zone edge, Yunfu', [112.49, 22.98]],
    ['Guangzhou', [113.3, 23.1]],
    ['Kunshan', [121.0, 31.3]],
    ['Beijing', [116.4, 39.9]],
    ['Harbin', [126.6, 45.7]],
    ['Sanya', [109.5, 18.3]],
    ['Baltimore (own plane)', [-76.6, 39.28]],
  ] as const
).map(([name, place]) => ({ name: `537 mu, ${name}`, shape: squareAt(place, 537 * m2PerMu) }));
const shared = process.env.MUTU_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url));
const plots = join(shared, 'data/real/parcels/cn_zhaoqing_plots_lonlat.geojson');
if (!existsSync(plots)) console.log('skipped: the real plots of Zhaoqing are not on this machine\n');
else {
  const byProj = new Map<string, number>(
    JSON.parse(readFileSync(join(shared, 'data/real/boundary-txt/expected.json'), 'utf8')).plots.map(
      (plot: { file: string; planar_area_m2: number }) => [plot.file.replace(/^.*\/|\.txt$/g, ''), plot.planar_area_m2],
    ),
  );
  for (const { properties, geometry } of JSON.parse(readFileSync(plots, 'utf8')).features)
    lands.push({
      name: `Zhaoqing ${properties.plot}${properties.declared_area_ha ? ` (declared ${properties.declared_area_ha} ha)` : ''}`,
      shape: geometry,
      ...(byProj.has(properties.plot) ? { projM2: byProj.get(properties.plot) ?? Number.NaN } : {}),
    });
}

console.log(
  '| land | planar m² | PROJ 9.1 | proj4 | 6° zone | next 3° zone | ellipsoidal m² | Karney | Turf sphere | Web Mercator | on GCJ-02 |',
);
console.log('|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|');
for (const { name, shape, projM2 } of lands) {
  const rings = shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
  const [ring = []] = rings;
  const [position = [0, 0] as const] = ring;
  const spec = planeSpecFor(position);
  const lon0 = centralMeridian(spec);
  const planar = planarAreaM2(surveyPlane(spec).areaToPlane(shape));
  const against = (m2: number): string => `${m2.toFixed(1)} (${((m2 / planar - 1) * 100).toFixed(3)} %)`;
  const next = lon0 + (position[0] > lon0 ? 3 : -3);
  const inChina = spec.kind !== 'local-tm';
  const sixDegree = surveyPlane({ kind: 'cgcs2000-6deg', zone: Math.round((position[0] + 3) / 6) });
  const cells = [
    planar.toFixed(3),
    projM2 === undefined ? '' : projM2.toFixed(3),
    projectedM2(ring, meridian(lon0)).toFixed(3),
    inChina ? against(planarAreaM2(sixDegree.areaToPlane(shape))) : '',
    against(projectedM2(ring, meridian(next))),
    against(ellipsoidalAreaM2(shape)),
    karneyM2(ring).toFixed(1),
    against(sphericalAreaM2(shape)),
    against(projectedM2(ring, webMercator)),
    inChina ? against(ellipsoidalAreaM2({ type: 'Polygon', coordinates: [ring.map(gcj02OfTrue)] })) : '',
  ];
  console.log(`| ${name} | ${cells.join(' | ')} |`);
}

console.log('\n| at the park | geodesic m | ours m | plane m | Turf m |\n|---|---:|---:|---:|---:|');
const park: LonLat = [112.17, 22.98];
const plane = surveyPlane(planeSpecFor(park));
for (const [metres, azimuth, name] of [
  [500, 0, 'north'],
  [500, 90, 'east'],
  [10_000, 0, 'north'],
  [10_000, 90, 'east'],
  [30_000, 90, 'east'],
] as const) {
  const there = ellipsoid.Direct(park[1], park[0], azimuth, metres);
  const to: LonLat = [there.lon2 ?? 0, there.lat2 ?? 0];
  const [a, b] = [plane.toPlane(park), plane.toPlane(to)];
  const flat = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const turf = turfDistance([...park], [...to], { units: 'meters' });
  const ours = trueDistanceM(plane, a, b);
  console.log(`| ${metres} m ${name} | ${metres} | ${ours.toFixed(5)} | ${flat.toFixed(2)} | ${turf.toFixed(2)} |`);
}
