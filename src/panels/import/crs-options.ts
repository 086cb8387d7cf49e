import { type Crs, cgcs2000, wgs84 } from '../../geometry/crs/crs.ts';
import { type Cgcs2000Plane, zoneRange } from '../../geometry/plane-spec.ts';

/** The kinds of system one chooses among first; the zone comes second. */
export const crsFamilies = [
  'cgcs2000',
  'wgs84',
  'cgcs2000-3deg',
  'cgcs2000-6deg',
  'webMercator',
  'gcj02',
  'bd09',
  'proj',
] as const;
export type CrsFamily = (typeof crsFamilies)[number];

export const familyOf = (crs: Crs): CrsFamily => {
  if (crs.kind === 'lonLat') return crs.datum;
  return crs.kind === 'plane' ? crs.plane.kind : crs.kind;
};

export const zonesOf = (kind: Cgcs2000Plane['kind']): readonly number[] => {
  const { first, last } = zoneRange[kind];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
};

export const isZoned = (family: CrsFamily): family is Cgcs2000Plane['kind'] =>
  family === 'cgcs2000-3deg' || family === 'cgcs2000-6deg';

/** The zone whose meridian is nearest to a place, for a first guess. */
export const zoneNear = (kind: Cgcs2000Plane['kind'], lon: number): number => {
  const { first, last } = zoneRange[kind];
  const zone = kind === 'cgcs2000-3deg' ? Math.round(lon / 3) : Math.round((lon + 3) / 6);
  return Math.min(last, Math.max(first, zone));
};

/** The system of a family; null for `proj`, which needs words of the user's. */
export function crsOfFamily(family: CrsFamily, zone: number, zoneDigits: boolean): Crs | null {
  switch (family) {
    case 'cgcs2000':
      return cgcs2000;
    case 'wgs84':
      return wgs84;
    case 'cgcs2000-3deg':
    case 'cgcs2000-6deg':
      return { kind: 'plane', plane: { kind: family, zone, ...(zoneDigits ? {} : { zoneDigits: false }) } };
    case 'webMercator':
    case 'gcj02':
    case 'bd09':
      return { kind: family };
    case 'proj':
      return null;
  }
}
