import type { AreaShape, LonLat, PathShape } from '../geometry/shapes.ts';
import type { Reason } from './assessment.ts';
import type { FacilityKind } from './facility.ts';

/** Where a reach is asked from. */
export interface ReachPlace {
  readonly kind: 'parcel' | 'building' | 'unit' | 'facility';
  readonly id: string;
}
/** Whether one drives from here to the rest or from the rest to here: one-way roads make the difference. */
export type ReachDirection = 'from' | 'to';

/** What is asked: minutes above 0, at most two hours; others are left out. */
export interface ReachWish {
  readonly place: ReachPlace;
  readonly minutes: readonly number[];
  readonly direction: ReachDirection;
}

/** Where the frontage of a place meets the network. */
export interface RoadAccess {
  readonly at: LonLat;
  readonly roadId: string;
  /** From the outline to the road's centre line, true length, metres. */
  readonly metres: number;
  /** From the outline to the road. */
  readonly line: PathShape;
}

/** What lies within so many minutes of driving. */
export interface ReachWithin {
  readonly minutes: number;
  /** null when the outline could not be made; `unknown` says why. */
  readonly shape: AreaShape | null;
  /** Planar area, m²; null as above. */
  readonly areaM2: number | null;
  readonly unknown?: Reason;
  /** Other parcels one can drive to in that time, and their planar area together, m². */
  readonly parcels: number;
  readonly parcelsM2: number;
  /** Facilities one can drive to in that time; kinds without any are left out. */
  readonly facilities: Readonly<Partial<Record<FacilityKind, number>>>;
}

/** Whether more time reaches nothing more: no road leads farther. Areas are drawn to 0.25 m, so they may differ by a hair. */
export const isSameReach = (less: ReachWithin, more: ReachWithin): boolean =>
  less.areaM2 !== null &&
  more.areaM2 !== null &&
  Math.abs(more.areaM2 - less.areaM2) <= 1e-4 * less.areaM2 &&
  less.parcels === more.parcels;

export type ReachAnswer =
  | {
      readonly kind: 'reach';
      readonly place: ReachPlace;
      readonly direction: ReachDirection;
      readonly accesses: readonly RoadAccess[];
      /** By minutes, the shortest first. */
      readonly within: readonly ReachWithin[];
    }
  | { readonly kind: 'refused'; readonly reason: Reason };
