import { m2PerAcre, m2PerHectare, m2PerMu } from '../quantities/area-units.ts';
import { gcj02AreaFactor, trueOfGcj02 } from './gcj02.ts';
import { pointScale } from './point-scale.ts';
import type { LonLat } from './shapes.ts';
import { squareDegreeM2 } from './square-degree.ts';
import { e2, grs80, tmForward } from './transverse-mercator.ts';

/** What a stated area would be, as a multiple of the measured one, had a certain mistake been made. */
interface MismatchFactor<Code extends string> {
  readonly code: Code;
  readonly factor: number;
  /** How near the factor must be met, as a share. */
  readonly within: number;
  /** The zone's meridian of which it speaks, degrees. */
  readonly meridian?: number;
}

/** A unit mistaken is a matter of factors; the number itself may be a little off as well. */
const unitTolerance = 0.02;
/** stated ÷ planar when a number in one unit was read in another. */
export const unitFactors = (
  [
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
  ] as const
).map(([code, factor]): MismatchFactor<typeof code> => ({ code, factor, within: unitTolerance }));

/** A degree as those have it who take all degrees for equally long, metres: on the equator, on a sphere, rounded. */
const equalDegreesM = [(Math.PI / 180) * grs80.a, (Math.PI / 180) * 6_371_008.8, 111_000];
/** Below this a mistake of the whole map is told from an ordinary difference no more. */
const noticeable = 0.02;

/** stated ÷ ellipsoidal of mistakes that show in the figure: another map's plane, degrees, axes. */
export const mapFactors = ([lon, lat]: LonLat) => {
  const cos = Math.cos((lat * Math.PI) / 180);
  const w = 1 - e2 * Math.sin((lat * Math.PI) / 180) ** 2;
  const squareDegree = squareDegreeM2(lat);
  const factors = [
    { code: 'stated.webMercator', factor: (w * w) / ((1 - e2) * cos * cos), within: 0.003 },
    ...equalDegreesM.map((degreeM) => ({
      code: 'stated.equalDegrees' as const,
      factor: degreeM ** 2 / squareDegree,
      within: 5e-4,
    })),
    { code: 'stated.squareDegrees', factor: 1 / squareDegree, within: 0.02 },
    // Longitude read as latitude: possible only where it is one, so west of 90° E.
    ...(Math.abs(lon) < 90
      ? [{ code: 'stated.axesSwapped', factor: squareDegreeM2(lon) / squareDegree, within: 0.005 } as const]
      : []),
  ] as const;
  return factors.filter(({ factor }) => Math.abs(factor - 1) > noticeable);
};

/** Scales of planes are known closely; a stated area with two decimals of a mu is not: 0.02 %. */
export const scaleTolerance = 2e-4;

/**
 * stated ÷ ellipsoidal of mistakes as small as an ordinary difference: the plane of another zone (its point scale
 * squared) and coordinates shifted to GCJ-02, be it the paper's (factor g) or the outline's (1 / g).
 */
export const faintFactors = ([lon, lat]: LonLat, ownMeridian: number) => {
  const zone3 = 3 * Math.round(lon / 3);
  const zone6 = 6 * Math.round((lon - 3) / 6) + 3;
  const meridians = [...new Set([zone3, zone3 - 3, zone3 + 3, zone6, zone6 - 6, zone6 + 6])];
  const zones = meridians
    .filter((meridian) => meridian !== ownMeridian)
    .map((meridian) => ({
      code: 'stated.otherZone' as const,
      factor: pointScale(...metresFrom(meridian, lon, lat)) ** 2,
      within: scaleTolerance,
      meridian,
    }));
  const shifted = [gcj02AreaFactor([lon, lat]), 1 / gcj02AreaFactor(trueOfGcj02([lon, lat]))];
  return [
    ...zones,
    ...shifted.map((factor) => ({ code: 'stated.gcj02' as const, factor, within: scaleTolerance })),
  ].filter(({ factor }) => Math.abs(factor - 1) > scaleTolerance);
};

const metresFrom = (meridian: number, lon: number, lat: number): [number, number] => {
  const [east, north] = tmForward(meridian, lon, lat);
  return [east, north];
};
