import { faintFactors, mapFactors, scaleTolerance, unitFactors } from './mismatch-factors.ts';
import type { LonLat } from './shapes.ts';
import { usualTolerance } from './usual-tolerance.ts';

/** What probably made a stated area differ from the measured one. The names are keys of the locale. */
export type MismatchCause =
  | (typeof unitFactors)[number]['code']
  | ReturnType<typeof mapFactors>[number]['code']
  | ReturnType<typeof faintFactors>[number]['code']
  | 'stated.sphere';

export type MismatchCode = MismatchCause | 'stated.notPositive' | 'stated.differs' | 'stated.undecided';

export interface Mismatch {
  readonly code: MismatchCode;
  /** stated ÷ planar. */
  readonly factor: number;
  /** A second cause that would explain the figure as well; the area alone cannot decide. */
  readonly also?: MismatchCause;
  /** The other zone's meridian, degrees, where the cause is a zone. */
  readonly meridian?: number;
}

export interface StatedArea {
  /** The stated area, read as the file's unit says, m². */
  readonly statedM2: number;
  readonly planarM2: number;
  readonly ellipsoidalM2: number;
  /** Turf's sphere, where known. */
  readonly sphericalM2?: number;
  /** The middle of the land; without it no mistake that depends on the place can be recognised. */
  readonly position?: LonLat;
  /** The meridian of the plane it is measured in, degrees: that zone is no mistake. */
  readonly meridian?: number;
  /** Share of the measured area that is no mismatch; `usualTolerance` unless told. */
  readonly tolerance?: number;
  /** Square metres that are no mismatch, for the rounding of documents; 0.5 (hectares with four decimals) unless told. */
  readonly toleranceM2?: number;
}

interface Candidate {
  readonly code: MismatchCause;
  readonly factor: number;
  readonly within: number;
  readonly meridian?: number;
}

/** Those whose factor is met, the nearest first, each cause once. */
const metBy = (candidates: readonly Candidate[], ratio: number): readonly Candidate[] => {
  const off = ({ factor, within }: Candidate): number => Math.abs(ratio / factor - 1) / within;
  const met = candidates.filter((each) => off(each) <= 1).sort((a, b) => off(a) - off(b));
  return met.filter(({ code }, at) => met.findIndex((other) => other.code === code) === at);
};

/**
 * Compares a stated area with the measured ones and names the likely cause of a difference. Null when it agrees with the
 * plane's or the ellipsoid's area within the tolerance, or when there is nothing to compare with. A mistake that shows in
 * the figure (unit, map plane, degrees, axes) goes before one as small as an ordinary difference (sphere, other zone,
 * GCJ-02). Two that explain it equally are both said; three or more are `stated.undecided`. Axes swapped in a plane leave
 * the area as it is, so only positions can show that (see `plane-of-metres`).
 */
export const statedMismatch = (area: StatedArea): Mismatch | null => {
  const { statedM2, planarM2, ellipsoidalM2, sphericalM2, position, meridian } = area;
  const tolerance = area.tolerance ?? usualTolerance;
  const toleranceM2 = area.toleranceM2 ?? 0.5;
  if (!(planarM2 > 0) || !Number.isFinite(planarM2) || !Number.isFinite(statedM2)) return null;
  const factor = statedM2 / planarM2;
  if (!(statedM2 > 0)) return { code: 'stated.notPositive', factor };
  const agrees = (measured: number): boolean =>
    Math.abs(statedM2 - measured) <= Math.max(toleranceM2, tolerance * measured);
  if (agrees(planarM2) || agrees(ellipsoidalM2)) return null;

  const onEllipsoid = ellipsoidalM2 > 0 ? statedM2 / ellipsoidalM2 : factor;
  const plain = [...metBy(unitFactors, factor), ...metBy(position ? mapFactors(position) : [], onEllipsoid)];
  const sphere: readonly Candidate[] =
    sphericalM2 === undefined || !(ellipsoidalM2 > 0)
      ? []
      : [{ code: 'stated.sphere', factor: sphericalM2 / ellipsoidalM2, within: scaleTolerance }];
  const faint = (): readonly Candidate[] =>
    metBy([...sphere, ...(position ? faintFactors(position, meridian ?? Number.NaN) : [])], onEllipsoid);
  const [first, second, third] = plain.length > 0 ? plain : faint();
  if (!first) return { code: 'stated.differs', factor };
  if (third) return { code: 'stated.undecided', factor };
  const zone = first.meridian ?? second?.meridian;
  return {
    code: first.code,
    factor,
    ...(second ? { also: second.code } : {}),
    ...(zone === undefined ? {} : { meridian: zone }),
  };
};
