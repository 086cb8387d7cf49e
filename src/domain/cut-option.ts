import type { AreaShape, LonLat } from '../geometry/shapes.ts';
import type { Figure, Reason } from './assessment.ts';

export const cutWays = ['whole', 'square', 'strip', 'parallel', 'axis', 'hand'] as const;
/** How the line runs: see docs/methods.md, cut to area. */
export type CutWay = (typeof cutWays)[number];

/** One way of cutting the land a project asks for out of a parcel, rated with what it leaves. */
export interface CutOption {
  /** The same cut of the same land has the same id. */
  readonly id: string;
  readonly way: CutWay;
  /** The road along which it is cut; null where the land fronts none and its longest edge stands in. */
  readonly roadId: string | null;
  readonly footprint: AreaShape;
  /** Of the footprint as stored, m². */
  readonly areaM2: number;
  /** The free land that is left of the parcel; null when nothing is. */
  readonly remainder: AreaShape | null;
  /** Both ends of the line that can be moved, and its direction (radians, across the line); null where nothing is cut. */
  readonly line: { readonly ends: readonly [LonLat, LonLat]; readonly turn: number } | null;
  /** 0–100, best first. */
  readonly score: number;
  readonly figures: readonly Figure[];
  /** What counts for and against it, in words. */
  readonly notes: readonly Reason[];
  /** Other projects without a site that the remainder can still hold, and those it could hold before and no more. */
  readonly serves: readonly string[];
  readonly loses: readonly string[];
}

export type CutAnswer =
  | {
      readonly kind: 'cuts';
      readonly projectId: string;
      readonly parcelId: string;
      /** Best first; the first is what a drop books. */
      readonly options: readonly CutOption[];
    }
  | { readonly kind: 'refused'; readonly reason: Reason };
export type RecutAnswer =
  | { readonly kind: 'cut'; readonly option: CutOption }
  | { readonly kind: 'refused'; readonly reason: Reason };
