import { m2PerAcre, m2PerHectare, m2PerMu } from '../quantities/area-units.ts';
import type { LonLat } from './shapes.ts';
import { e2, grs80, tmForward } from './transverse-mercator.ts';

/** What probably made a stated area differ from the measured one. The names are keys of the locale. */
export type MismatchCode =
  | 'stated.muTakenForHectares'
  | 'stated.hectaresTakenForMu'
  | 'stated.m2TakenForMu'
  | 'stated.muTakenForM2'
  | 'stated.m2TakenForHectares'
  | 'stated.hectaresTakenForM2'
  | 'stated.acresTakenForHectares'
  | 'stated.hectaresTakenForAcres'
  | 'stated.acresTakenForM2'
  | 'stated.acresTakenForMu'
  | 'stated.km2TakenForHectares'
  | 'stated.webMercator'
  | 'stated.sphere'
  | 'stated.otherZone'
  | 'stated.squareDegrees'
  | 'stated.notPositive'
  | 'stated.differs';

export interface StatedArea {
  /** The stated area, read as the file's unit says, m². */
  readonly statedM2: number;
  readonly planarM2: number;
  readonly ellipsoidalM2: number;
  /** Turf's sphere, where known. */
  readonly sphericalM2?: number;
  /** Any position of the land; without it a wrong zone, Web Mercator and square degrees cannot be recognised. */
  readonly position?: LonLat;
  /** Share of the measured area that is no mismatch; 0.001 unless told. */
  readonly tolerance?: number;
  /** Square metres that are no mismatch, for the rounding of documents; 0.5 (hectares with four decimals) unless told. */
  readonly toleranceM2?: number;
}

/** stated ÷ measured when a number in one unit was read in another. */
const unitFactors: readonly (readonly [MismatchCode, number])[] = [
  ['stated.muTakenForHectares', 15],
  ['stated.hectaresTakenForMu', 1 / 15],
  ['stated.m2TakenForMu', m2PerMu],
  ['stated.muTakenForM2', 1 / m2PerMu],
  ['stated.m2TakenForHectares', m2PerHectare],
  ['stated.hectaresTakenForM2', 1 / m2PerHectare],
  ['stated.acresTakenForHectares', m2PerHectare / m2PerAcre],
  ['stated.hectaresTakenForAcres', m2PerAcre / m2PerHectare],
  ['stated.acresTakenForM2', 1 / m2PerAcre],
  ['stated.acresTakenForMu', m2PerMu / m2PerAcre],
  ['stated.km2TakenForHectares', 1 / 100],
];
/** A unit mistaken is a matter of factors; the number itself may be a little off as well. */
const unitTolerance = 0.02;
/** Map projections are recognised by their scale, which is known closely. */
const scaleTolerance = 2e-4;

const isNear = (ratio: number, factor: number, tolerance: number): boolean => Math.abs(ratio / factor - 1) <= tolerance;

/** Area in square degrees, and on the Web Mercator plane, of one square metre at a latitude. */
const gaussRadius = (lat: number): { w: number; cos: number } => ({
  w: 1 - e2 * Math.sin((lat * Math.PI) / 180) ** 2,
  cos: Math.cos((lat * Math.PI) / 180),
});

const placeFactors = ([lon, lat]: LonLat): readonly (readonly [MismatchCode, number, number])[] => {
  const { w, cos } = gaussRadius(lat);
  const mercator = (w * w) / ((1 - e2) * cos * cos);
  const meridianRadius = (grs80.a * (1 - e2)) / w ** 1.5;
  const squareDegree = (Math.PI / 180) ** 2 * meridianRadius * (grs80.a / Math.sqrt(w)) * cos;
  const radiusSquared = (grs80.a * grs80.a * (1 - e2)) / (w * w);
  const zone = Math.round(lon / 3);
  const meridians = [3 * (zone - 1), 3 * (zone + 1), 6 * Math.round((lon - 3) / 6) + 3].filter((m) => m !== 3 * zone);
  return [
    ['stated.webMercator', mercator, 0.003],
    ['stated.squareDegrees', 1 / squareDegree, 0.02],
    ...meridians.map((meridian) => {
      const [east] = tmForward(meridian, lon, lat);
      return ['stated.otherZone', 1 + (east * east) / radiusSquared, scaleTolerance] as const;
    }),
  ];
};

/**
 * Compares a stated area with the measured ones and names the likely cause of a difference. Null when it agrees with the
 * plane's or the ellipsoid's area within the tolerance, or when there is nothing to compare with. `factor` is stated ÷
 * planar.
 */
export const statedMismatch = (area: StatedArea): { readonly code: MismatchCode; readonly factor: number } | null => {
  const { statedM2, planarM2, ellipsoidalM2, sphericalM2, position } = area;
  const tolerance = area.tolerance ?? 0.001;
  const toleranceM2 = area.toleranceM2 ?? 0.5;
  if (!(planarM2 > 0) || !Number.isFinite(planarM2) || !Number.isFinite(statedM2)) return null;
  const factor = statedM2 / planarM2;
  if (!(statedM2 > 0)) return { code: 'stated.notPositive', factor };
  const agrees = (measured: number): boolean =>
    Math.abs(statedM2 - measured) <= Math.max(toleranceM2, tolerance * measured);
  if (agrees(planarM2) || agrees(ellipsoidalM2)) return null;

  if (sphericalM2 !== undefined && isNear(statedM2, sphericalM2, scaleTolerance))
    return { code: 'stated.sphere', factor };
  const onEllipsoid = ellipsoidalM2 > 0 ? statedM2 / ellipsoidalM2 : factor;
  if (position)
    for (const [code, expected, within] of placeFactors(position))
      if (isNear(onEllipsoid, expected, within)) return { code, factor };
  for (const [code, expected] of unitFactors) if (isNear(factor, expected, unitTolerance)) return { code, factor };
  return { code: 'stated.differs', factor };
};
