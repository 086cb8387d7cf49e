import { epsgOfPlane } from '../plane-code.ts';
import { type Crs, wgs84 } from './crs.ts';
import { type CrsReading, crsOfEpsg } from './crs-of-epsg.ts';

/** A system by the code people write: `EPSG:4526`, `GCJ-02`, `BD-09`, or the name of a proj definition. */
export const codeOfCrs = (crs: Crs): string => {
  switch (crs.kind) {
    case 'lonLat':
      return crs.datum === 'cgcs2000' ? 'EPSG:4490' : 'EPSG:4326';
    case 'plane':
      return `EPSG:${epsgOfPlane(crs.plane) ?? '?'}`;
    case 'webMercator':
      return 'EPSG:3857';
    case 'gcj02':
      return 'GCJ-02';
    case 'bd09':
      return 'BD-09';
    case 'proj':
      return crs.name;
  }
};

/** True when both are the same system. */
export const isSameCrs = (one: Crs, other: Crs): boolean =>
  one.kind === 'proj' || other.kind === 'proj'
    ? one.kind === 'proj' && other.kind === 'proj' && one.definition === other.definition
    : codeOfCrs(one) === codeOfCrs(other);

/**
 * Reads a code as written by people and programs: `EPSG:4526`, `4526`, `urn:ogc:def:crs:EPSG::4526`, `CRS84`, `GCJ-02`, `BD-09`,
 * `WGS84`, `CGCS2000`, `+proj=…`. A proj string is taken as it is; whether it can be used shows when it is opened.
 */
export function crsOfCode(source: string): CrsReading {
  const text = source.trim();
  if (text.startsWith('+proj=')) return { ok: true, crs: { kind: 'proj', definition: text, name: text } };
  if (/^gcj-?02$/i.test(text)) return { ok: true, crs: { kind: 'gcj02' } };
  if (/^bd-?09(ll)?$/i.test(text)) return { ok: true, crs: { kind: 'bd09' } };
  if (/^wgs-?84$/i.test(text) || /(^|[:/])CRS84h?$/i.test(text)) return { ok: true, crs: wgs84 };
  if (/^cgcs2000$/i.test(text)) return crsOfEpsg(4490);
  const digits =
    /^(\d{2,6})$/.exec(text)?.[1] ??
    /^(?:urn:(?:x-)?ogc:def:crs:)?EPSG:(?:[\d.]*:)?(\d{2,6})$/i.exec(text)?.[1] ??
    /opengis\.net\/def\/crs\/EPSG\/[\d.]+\/(\d{2,6})$/i.exec(text)?.[1];
  return digits === undefined
    ? { ok: false, refusal: { kind: 'unknown', name: text.slice(0, 80) } }
    : crsOfEpsg(Number(digits));
}
