/**
 * Which survey plane a park is measured in. A park in China uses a CGCS2000 Gauss–Krüger zone, 3° or 6° wide; a park
 * elsewhere gets a transverse Mercator plane of its own, centred on it (ellipsoid GRS80, scale 1, false origin 0/0).
 */
export type PlaneSpec = Cgcs2000Plane | LocalPlane;

export interface Cgcs2000Plane {
  readonly kind: 'cgcs2000-3deg' | 'cgcs2000-6deg';
  /** The official number: 25–45 of the 3° zones, 13–23 of the 6° zones. */
  readonly zone: number;
  /** False where eastings are written without the zone number before them; absent means with it. */
  readonly zoneDigits?: boolean;
}

export interface LocalPlane {
  readonly kind: 'local-tm';
  readonly lon0: number;
  readonly lat0: number;
}

/** The zones EPSG defines for CGCS2000: central meridians 75° to 135°. */
export const zoneRange = {
  'cgcs2000-3deg': { first: 25, last: 45 },
  'cgcs2000-6deg': { first: 13, last: 23 },
} as const satisfies Record<Cgcs2000Plane['kind'], { readonly first: number; readonly last: number }>;

/** Longitude of the meridian on which the plane's scale is 1, degrees: 3n of a 3° zone, 6n − 3 of a 6° zone. */
export const centralMeridian = (spec: PlaneSpec): number => {
  switch (spec.kind) {
    case 'cgcs2000-3deg':
      return 3 * spec.zone;
    case 'cgcs2000-6deg':
      return 6 * spec.zone - 3;
    case 'local-tm':
      return spec.lon0;
  }
};

/** What is added to metres east of the meridian: 500 km and, where it is written, the zone number in millions. */
export const falseEastM = (spec: PlaneSpec): number =>
  spec.kind === 'local-tm' ? 0 : 500_000 + (spec.zoneDigits === false ? 0 : spec.zone * 1_000_000);
