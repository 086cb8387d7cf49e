import { type Cgcs2000Plane, zoneRange } from '../plane-spec.ts';
import { type Crs, cgcs2000, wgs84 } from './crs.ts';
import { type CrsReading, crsOfEpsg } from './crs-of-epsg.ts';
import { openProj } from './open-proj.ts';
import { findWkt, readWkt, type WktNode, wktName, wktParameter } from './wkt.ts';

const projected = ['PROJCS', 'PROJCRS', 'PROJECTEDCRS'] as const;
const geographic = ['GEOGCS', 'GEOGCRS', 'GEOGRAPHICCRS', 'BASEGEOGCRS', 'GEODCRS'] as const;

/**
 * The coordinate system a WKT text (a Shapefile's `.prj`) defines. CGCS2000 planes are known by their numbers, whatever the
 * text calls them; Xian 1980 and Beijing 1954 are refused, and so is a datum of which the shift to WGS84 is not known.
 */
export function crsOfWkt(text: string): CrsReading {
  const root = readWkt(text);
  const name = root ? wktName(root) : text.trim().slice(0, 60);
  if (!root) return { ok: false, refusal: { kind: 'unknown', name } };
  const datum = `${wktName(findWkt(root, 'DATUM', 'GEODETICDATUM', 'TRF'))} ${wktName(findWkt(root, ...geographic))} ${name}`;
  if (/xi'?an|西安/i.test(datum)) return { ok: false, refusal: { kind: 'needsParameters', datum: 'xian80', name } };
  if (/beijing|北京/i.test(datum)) return { ok: false, refusal: { kind: 'needsParameters', datum: 'beijing54', name } };
  const isChina = /china[_ ]*(geodetic[_ ]*coordinate[_ ]*system[_ ]*)?2000|cgcs[_ ]*2000|国家大地坐标系/i.test(datum);
  const plan = findWkt(root, ...projected);
  if (!plan) {
    const geo = findWkt(root, ...geographic);
    if (!geo) return { ok: false, refusal: { kind: 'unknown', name } };
    if (isChina) return { ok: true, crs: cgcs2000 };
    return isLikeWgs84(geo) ? { ok: true, crs: wgs84 } : byProj(text, name);
  }
  const plane = isChina ? planeOf(plan) : null;
  if (plane) return { ok: true, crs: { kind: 'plane', plane } };
  if (/mercator_auxiliary_sphere|pseudo-mercator|popular_visualisation/i.test(text)) {
    return { ok: true, crs: { kind: 'webMercator' } };
  }
  const code = epsgOf(plan);
  const known = code === null ? null : crsOfEpsg(code);
  return known?.ok ? known : byProj(text, name);
}

/** An ellipsoid of WGS84 or GRS80 whose datum states no shift: within a metre or two of WGS84. */
const isLikeWgs84 = (geo: WktNode): boolean => {
  const [, axis, flattening] = findWkt(geo, 'SPHEROID', 'ELLIPSOID')?.values ?? [];
  const shift = findWkt(geo, 'TOWGS84')?.values ?? [];
  return (
    axis === 6_378_137 &&
    typeof flattening === 'number' &&
    Math.abs(flattening - 298.2572) < 1e-3 &&
    shift.every((value) => value === 0) &&
    isGreenwich(geo)
  );
};

const isGreenwich = (geo: WktNode): boolean => {
  const [, offset = 0] = findWkt(geo, 'PRIMEM', 'PRIMEMERIDIAN')?.values ?? [];
  return offset === 0;
};

/** A Gauss–Krüger plane by meridian and false easting; null when the numbers are of another. */
function planeOf(plan: WktNode): Cgcs2000Plane | null {
  const meridian = wktParameter(plan, /^(central_meridian|longitude_of_(natural_)?origin|longitude_of_center)$/i);
  const east = wktParameter(plan, /^false_easting$/i);
  const scale = wktParameter(plan, /^(scale_factor|scale_factor_at_natural_origin)$/i) ?? 1;
  const north = wktParameter(plan, /^false_northing$/i) ?? 0;
  const [, unit = 1] = plan.nodes.find(({ keyword }) => keyword === 'UNIT' || keyword === 'LENGTHUNIT')?.values ?? [];
  if (meridian === null || east === null || scale !== 1 || north !== 0 || unit !== 1) return null;
  for (const kind of ['cgcs2000-3deg', 'cgcs2000-6deg'] as const) {
    const zone = kind === 'cgcs2000-3deg' ? meridian / 3 : (meridian + 3) / 6;
    if (!Number.isInteger(zone) || zone < zoneRange[kind].first || zone > zoneRange[kind].last) continue;
    if (east === 500_000) return { kind, zone, zoneDigits: false };
    if (east === zone * 1_000_000 + 500_000) return { kind, zone };
  }
  return null;
}

const epsgOf = (plan: WktNode): number | null => {
  const authority = plan.nodes.find(({ keyword }) => keyword === 'AUTHORITY' || keyword === 'ID');
  const [who, code] = authority?.values ?? [];
  return who === 'EPSG' && Number.isInteger(Number(code)) ? Number(code) : null;
};

const byProj = (definition: string, name: string): CrsReading => {
  const crs: Crs = { kind: 'proj', definition: definition.trim(), name: name === '' ? 'WKT' : name };
  return openProj(crs.definition).ok ? { ok: true, crs } : { ok: false, refusal: { kind: 'unknown', name } };
};
