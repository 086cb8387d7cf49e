import { type Cgcs2000Plane, zoneRange } from './plane-spec.ts';

/** The northings CGCS2000 is used at, 3°–54° N, and how far from its meridian a zone's land lies, metres. */
const northings = { least: 330_000, most: 6_000_000 } as const;
const besideMeridian = { 'cgcs2000-3deg': 250_000, 'cgcs2000-6deg': 400_000 } as const;

/** Two numbers of metres as a surveyor reads them. */
export interface PlaneReading {
  readonly plane: Cgcs2000Plane;
  /** True when the north stands first, as surveyors write it (X north, Y east): for a GeoJSON file the axes are swapped. */
  readonly isNorthFirst: boolean;
}

const zoneOfEasting = (east: number): Cgcs2000Plane | null => {
  const zone = Math.floor(east / 1_000_000);
  for (const kind of ['cgcs2000-3deg', 'cgcs2000-6deg'] as const) {
    const { first, last } = zoneRange[kind];
    if (zone < first || zone > last) continue;
    return Math.abs(east - zone * 1_000_000 - 500_000) <= besideMeridian[kind] ? { kind, zone } : null;
  }
  return null;
};
const isNorthing = (metres: number): boolean => metres >= northings.least && metres <= northings.most;

/**
 * Which CGCS2000 plane two numbers speak of, and in which order, told by the zone number before the easting: 25–45 is a
 * 3° zone, 13–23 a 6° zone, and no northing is that large. Null where the numbers do not say (eastings without zone).
 */
export const planeOfMetres = (first: number, second: number): PlaneReading | null => {
  const eastFirst = isNorthing(second) ? zoneOfEasting(first) : null;
  if (eastFirst) return { plane: eastFirst, isNorthFirst: false };
  const northFirst = isNorthing(first) ? zoneOfEasting(second) : null;
  return northFirst ? { plane: northFirst, isNorthFirst: true } : null;
};
