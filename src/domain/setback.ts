import type { RoadClass } from './road.ts';
import type { Threshold } from './rule-pack.ts';

/** What an edge of a parcel faces. `river`: any water; `other`: nothing that is drawn. */
export const facings = ['road', 'parcel', 'river', 'other'] as const;
export type Facing = (typeof facings)[number];

/** One stretch of a parcel's outline: what it faces, and of a road its class. */
export type EdgeFacing =
  | { readonly facing: 'road'; readonly roadClass: RoadClass }
  | { readonly facing: Exclude<Facing, 'road'> };

/** Building setbacks of a rule pack by what the edge faces, metres. What is absent follows the pack's one setback. */
export interface SetbackByEdge {
  readonly road?: Readonly<Partial<Record<RoadClass, Threshold>>>;
  readonly parcel?: Threshold;
  readonly river?: Threshold;
  readonly other?: Threshold;
}

/** What is stated of one parcel, metres: one setback, and by side where it differs. */
export interface StatedSetbacks {
  readonly setbackM?: number;
  readonly setbacks?: Readonly<Partial<Record<Facing, number>>>;
}

/**
 * The setback of an edge in metres: what the parcel states of that side, else its one setback, else the rule pack's for
 * what the edge faces, else the pack's one setback, else 0.
 */
export function setbackOfEdge(
  edge: EdgeFacing,
  stated: StatedSetbacks,
  rules: { readonly setbackM?: Threshold; readonly setbackByEdge?: SetbackByEdge },
): number {
  const ofParcel = stated.setbacks?.[edge.facing] ?? stated.setbackM;
  if (ofParcel !== undefined) return ofParcel;
  const byEdge = rules.setbackByEdge;
  const ofPack = edge.facing === 'road' ? byEdge?.road?.[edge.roadClass] : byEdge?.[edge.facing];
  return (ofPack ?? rules.setbackM)?.value ?? 0;
}
