import { type Crs, cgcs2000, wgs84 } from '../../geometry/crs/crs.ts';
import { crsTransform } from '../../geometry/crs/crs-transform.ts';
import { planeOfMetres } from '../../geometry/plane-of-metres.ts';
import { zoneRange } from '../../geometry/plane-spec.ts';
import type { LonLat } from '../../geometry/shapes.ts';
import { distanceDegrees } from '../extent.ts';
import type { Pair } from './sample-positions.ts';

/** A system the numbers could be in, and whether they then stand in the other order. */
export interface Candidate {
  readonly crs: Crs;
  readonly swapAxes: boolean;
  /** From the park, degrees of latitude; null where there is no park to be near. */
  readonly away: number | null;
}

/** Land of one park, or of its neighbour: about 100 km. */
const nearDegrees = 1;
/** Between which longitudes and latitudes CGCS2000 is used. Not a border. */
const china = { west: 72, east: 138, south: 3, north: 54 } as const;

const inDegrees = ([first, second]: Pair): boolean => Math.abs(first) <= 180 && Math.abs(second) <= 90;
const isInChina = ([lon, lat]: Pair): boolean =>
  lon >= china.west && lon <= china.east && lat >= china.south && lat <= china.north;
const swapped = ([first, second]: Pair): Pair => [second, first];

/**
 * The systems in which a position of a file could be meant, likeliest first. With a park, those that put it near the park,
 * nearest first; without, what the numbers alone say: degrees, a zone number before the easting, Web Mercator.
 */
export function candidateSystems(position: Pair, near: LonLat | null, metresOnly = false): readonly Candidate[] {
  const isSmall = inDegrees(position) || inDegrees(swapped(position));
  // A drawing is in lengths: small numbers are a drawing without a place.
  const all = isSmall ? (metresOnly ? [] : degrees(position)) : metres(position);
  if (near === null) return all.filter(({ crs }) => speaksForItself(crs, position));
  return all
    .flatMap((candidate): Candidate[] => {
      const transform = crsTransform(candidate.crs);
      if (!transform.ok) return [];
      const [first, second] = candidate.swapAxes ? swapped(position) : position;
      const at = transform.toLonLat(first, second);
      const away = at.every(Number.isFinite) ? distanceDegrees(at, near) : Number.POSITIVE_INFINITY;
      return away <= nearDegrees ? [{ ...candidate, away }] : [];
    })
    .sort((one, other) => Math.round(((one.away ?? 0) - (other.away ?? 0)) * 1e6));
}

/** An easting without its zone number could be in every zone, and Web Mercator is meant only where it makes a place in China. */
function speaksForItself(crs: Crs, position: Pair): boolean {
  if (crs.kind === 'plane') return crs.plane.zoneDigits !== false;
  if (crs.kind !== 'webMercator') return true;
  const transform = crsTransform(crs);
  return transform.ok && isInChina(transform.toLonLat(...position));
}

function degrees(position: Pair): readonly Candidate[] {
  const order = (swapAxes: boolean): Candidate[] => {
    const at = swapAxes ? swapped(position) : position;
    if (!inDegrees(at)) return [];
    return (isInChina(at) ? [cgcs2000, wgs84] : [wgs84]).map((crs) => ({ crs, swapAxes, away: null }));
  };
  // Longitude first is what files are asked to have; the other order is offered where only it makes a place in China.
  const isBackwards = !isInChina(position) && isInChina(swapped(position));
  return isBackwards ? [...order(true), ...order(false)] : [...order(false), ...order(true)];
}

/** Web Mercator's square, metres. */
const mercatorM = 20_037_509;

function metres(position: Pair): readonly Candidate[] {
  const [first, second] = position;
  const found: Candidate[] = [];
  const add = (crs: Crs, swapAxes: boolean) => found.push({ crs, swapAxes, away: null });
  const zoned = planeOfMetres(first, second);
  // East of 13,000 km a Web Mercator easting looks like the number of a 6° zone in the far west.
  const isMercatorToo = first >= 8_000_000 && first < 16_000_000 && Math.abs(second) < 8_000_000;
  if (zoned && !isMercatorToo) add({ kind: 'plane', plane: zoned.plane }, zoned.isNorthFirst);
  if (Math.abs(first) <= mercatorM && Math.abs(second) <= mercatorM) add({ kind: 'webMercator' }, false);
  if (zoned && isMercatorToo) add({ kind: 'plane', plane: zoned.plane }, zoned.isNorthFirst);
  for (const swapAxes of [false, true]) {
    const [east, north] = swapAxes ? swapped(position) : position;
    if (east < 100_000 || east > 900_000 || north < 330_000 || north > 6_000_000) continue;
    for (const kind of ['cgcs2000-3deg', 'cgcs2000-6deg'] as const) {
      for (let zone = zoneRange[kind].first; zone <= zoneRange[kind].last; zone += 1) {
        add({ kind: 'plane', plane: { kind, zone, zoneDigits: false } }, swapAxes);
      }
    }
  }
  return found;
}
