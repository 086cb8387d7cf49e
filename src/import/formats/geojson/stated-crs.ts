import { wgs84 } from '../../../geometry/crs/crs.ts';
import { crsOfCode } from '../../../geometry/crs/crs-code.ts';
import type { Pair } from '../../inspect/sample-positions.ts';
import { shown } from '../../issue-codes.ts';
import type { StatedCrs } from '../import-format.ts';

/** No plane has land so near its origin. */
const leastMetres = 1000;

/**
 * What a GeoJSON says of its coordinates: the old `crs` member (GeoJSON 2008), else the standard, by which they are longitude
 * and latitude of WGS84; numbers that cannot be degrees say that it is not kept to, and then nothing is stated.
 */
export function statedCrs(member: unknown, positions: readonly Pair[]): StatedCrs {
  if (member !== undefined && member !== null) {
    const text = crsMemberName(member) ?? shown(member);
    const reading = crsOfCode(text);
    return reading.ok
      ? { kind: 'stated', crs: reading.crs, by: 'member', text }
      : { kind: 'refused', refusal: reading.refusal, text };
  }
  // What is out of range and still no length of a plane is a mistake of single positions, and said of them.
  const isDegrees = positions.every(([lon, lat]) => Math.abs(lon) <= leastMetres && Math.abs(lat) <= leastMetres);
  return isDegrees && positions.length > 0
    ? { kind: 'stated', crs: wgs84, by: 'format', text: 'RFC 7946' }
    : { kind: 'unsaid' };
}

/** What the old `crs` member names; null where it cannot be read. */
export function crsMemberName(member: unknown): string | null {
  if (typeof member !== 'object' || member === null) return null;
  const { properties, type } = member as { properties?: { name?: unknown; code?: unknown } | null; type?: unknown };
  if (typeof properties?.name === 'string') return properties.name;
  if (type === 'EPSG' && typeof properties?.code === 'number') return `EPSG:${properties.code}`;
  return null;
}
