import type { Issue } from '../domain/issue.ts';
import { crsMemberName } from './formats/geojson/stated-crs.ts';
import { issueOf, shown } from './issue-codes.ts';

/** Longitude and latitude systems that differ by less than a survey sees: WGS84 (EPSG:4326, CRS84) and CGCS2000 (4490). */
const accepted = /^(urn:ogc:def:crs:)?(OGC:[\d.]*:?CRS84h?|EPSG:[\d.]*:?(4326|4490|4979|4480))$/i;

/**
 * The old `crs` member (GeoJSON 2008). A system in longitude and latitude is taken; any other is refused by name,
 * since a reader that ignores the member puts the land somewhere else. Null = nothing to complain of.
 */
export function crsIssue(file: string, crs: unknown): Issue | null {
  if (crs === undefined || crs === null) return null;
  const name = crsMemberName(crs);
  if (name === null) return issueOf('crs.unreadable', { file, field: 'crs' }, { value: shown(crs) });
  return accepted.test(name) ? null : issueOf('crs.unsupported', { file, field: 'crs' }, { name: readable(name) });
}

/** `urn:ogc:def:crs:EPSG::3826` is known to people as EPSG:3826. */
const readable = (name: string): string => name.replace(/^urn:ogc:def:crs:([A-Z]+):[\d.]*:/i, '$1:');
