import type { AreaShape, LonLat } from '../geometry/shapes.ts';
import type { Reason } from './assessment.ts';
import type { LeftOut } from './left-out.ts';

/** Layers of the park whose outlines are checked and can be repaired. */
export const outlinedLayers = ['parcels', 'buildings', 'zones'] as const;
export type OutlinedLayer = (typeof outlinedLayers)[number];

/** One outline before and after a repair; areas in the survey plane. */
export interface RepairedShape {
  readonly id: string;
  readonly name: string;
  readonly before: AreaShape;
  readonly after: AreaShape;
  readonly beforeM2: number;
  readonly afterM2: number;
}

/** What a repair would change, before anybody has taken it. */
export interface Repair {
  readonly kind: 'repair';
  readonly layer: OutlinedLayer;
  /** The code, e.g. `topology.overlap`. */
  readonly code: string;
  readonly changes: readonly RepairedShape[];
  /** How many faults it mends, and how many of those asked for have no honest repair. */
  readonly mended: number;
  readonly left: number;
  /** Where somebody must give or take land: who does in this repair, and who else could. */
  readonly chosen?: string;
  readonly choices?: readonly { readonly id: string; readonly name: string }[];
  /** The record that comes into the park with the one outline of `changes`, where opening had left it out. */
  readonly takenIn?: LeftOut;
}
export interface NoRepair {
  readonly kind: 'refused';
  readonly reason: Reason;
}
export type RepairAnswer = Repair | NoRepair;

/** Which faults a repair is asked for. */
export interface RepairWish {
  readonly layer: OutlinedLayer;
  readonly code: string;
  /** The place of the issue it is asked for. */
  readonly place: LonLat;
  /** True for all faults of this kind in the layer, not only this one. */
  readonly all?: boolean;
  /** Who is to give the land of an overlap, or to take that of a gap; absent = who is proposed. */
  readonly chosen?: string;
  /** The record whose outline it is, where the park does not hold it. */
  readonly leftOut?: LeftOut;
}
