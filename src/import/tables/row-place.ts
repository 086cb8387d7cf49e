import type { Issue } from '../../domain/issue.ts';
import type { Crs } from '../../geometry/crs/crs.ts';
import { isInDegrees } from '../../geometry/crs/crs.ts';
import { type CrsTransform, crsTransform } from '../../geometry/crs/crs-transform.ts';
import { zoneRange } from '../../geometry/plane-spec.ts';
import type { LonLat, Shape } from '../../geometry/shapes.ts';
import { checkGeometry } from '../check-geometry.ts';
import { placedGeometry } from '../inspect/placed-geometry.ts';
import { issueOf } from '../issue-codes.ts';
import type { TableRecord } from './table-rows.ts';

/** Where a row lies: a position, a shape, nothing said, or what is wrong with what is said. */
export type RowPlace =
  | { readonly kind: 'point'; readonly at: LonLat }
  | { readonly kind: 'shape'; readonly shape: Shape }
  | { readonly kind: 'none' }
  | { readonly kind: 'fault'; readonly issue: Issue };

/** The place of a row in longitude and latitude. `crs`: what the table's coordinates are in; null = by the columns alone. */
export function placeOfRow({ values, place, row }: TableRecord, crs: Crs | null): RowPlace {
  const opened = crs === null ? null : crsTransform(crs);
  const transform = opened?.ok ? opened : null;
  const wkt = values.get('wkt');
  if (wkt !== undefined) {
    const reading = checkGeometry(transform ? placedGeometry(wkt, (a, b) => transform.toLonLat(a, b)) : wkt);
    if (reading.ok) return { kind: 'shape', shape: reading.shape };
    const { code, field, values: said } = reading.fault;
    return { kind: 'fault', issue: issueOf(code, { ...place, field }, said) };
  }
  const [lon, lat] = [values.get('place.lon'), values.get('place.lat')];
  if (typeof lon === 'number' && typeof lat === 'number') {
    const [first, second] = crs && isInDegrees(crs) && transform ? transform.toLonLat(lon, lat) : [lon, lat];
    if (Math.abs(lon) <= 180 && Math.abs(lat) <= 90) return { kind: 'point', at: [first, second] };
    return { kind: 'fault', issue: issueOf('table.place.range', place, { row: row + 1, lon, lat }) };
  }
  const [east, north] = [values.get('place.east'), values.get('place.north')];
  if (typeof east !== 'number' || typeof north !== 'number') return { kind: 'none' };
  const way = crs && !isInDegrees(crs) ? transform : zoneTransform(east);
  const at = way?.toLonLat(east, north);
  if (at?.every(Number.isFinite) && Math.abs(at[0]) <= 180 && Math.abs(at[1]) <= 90) return { kind: 'point', at };
  return { kind: 'fault', issue: issueOf('table.place.system', place, { row: row + 1, east, north }) };
}

/** Eastings of eight digits begin with their zone, and no number is of both kinds of zone. */
function zoneTransform(east: number): CrsTransform | null {
  const zone = Math.floor(east / 1_000_000);
  for (const kind of ['cgcs2000-3deg', 'cgcs2000-6deg'] as const) {
    const { first, last } = zoneRange[kind];
    if (zone < first || zone > last) continue;
    const transform = crsTransform({ kind: 'plane', plane: { kind, zone } });
    return transform.ok ? transform : null;
  }
  return null;
}
