import { type Cgcs2000Plane, centralMeridian, type PlaneSpec, zoneRange } from './plane-spec.ts';

/**
 * EPSG's four series of CGCS2000 / Gauss–Krüger planes, each one code a zone in order of the meridian:
 * 4491–4501 and 4513–4533 write the zone number before the easting, 4502–4512 and 4534–4554 do not.
 */
const series: readonly {
  readonly kind: Cgcs2000Plane['kind'];
  readonly zoneDigits: boolean;
  readonly firstCode: number;
}[] = [
  { kind: 'cgcs2000-6deg', zoneDigits: true, firstCode: 4491 },
  { kind: 'cgcs2000-6deg', zoneDigits: false, firstCode: 4502 },
  { kind: 'cgcs2000-3deg', zoneDigits: true, firstCode: 4513 },
  { kind: 'cgcs2000-3deg', zoneDigits: false, firstCode: 4534 },
];

const isZoneOf = (kind: Cgcs2000Plane['kind'], zone: number): boolean =>
  Number.isInteger(zone) && zone >= zoneRange[kind].first && zone <= zoneRange[kind].last;

/** The EPSG code of a plane; null for a plane of the park's own and for a zone that EPSG does not list. */
export const epsgOfPlane = (spec: PlaneSpec): number | null => {
  if (spec.kind === 'local-tm' || !isZoneOf(spec.kind, spec.zone)) return null;
  const { kind, zone, zoneDigits = true } = spec;
  const found = series.find((each) => each.kind === kind && each.zoneDigits === zoneDigits);
  return found ? found.firstCode + zone - zoneRange[kind].first : null;
};

/** The plane an EPSG code means; null when the code is not one of the 64 CGCS2000 / Gauss–Krüger planes. */
export const planeOfEpsg = (code: number): Cgcs2000Plane | null => {
  for (const { kind, zoneDigits, firstCode } of series) {
    const zone = code - firstCode + zoneRange[kind].first;
    if (isZoneOf(kind, zone)) return zoneDigits ? { kind, zone } : { kind, zone, zoneDigits: false };
  }
  return null;
};

/** What a plane is called on a screen or a sheet, without words: the parts of its name. */
export interface PlaneName {
  /** Null for a plane of the park's own. */
  readonly zone: number | null;
  /** Degrees. */
  readonly meridian: number;
  readonly epsg: number | null;
}

/** The parts of a plane's name; the words are the locale's. */
export const planeName = (spec: PlaneSpec): PlaneName => ({
  zone: spec.kind === 'local-tm' ? null : spec.zone,
  meridian: centralMeridian(spec),
  epsg: epsgOfPlane(spec),
});
