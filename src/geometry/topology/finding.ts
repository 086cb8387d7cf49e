import type { PlanePosition, PlaneRing } from '../shapes.ts';

/** Faults an outline has by itself. */
export const outlineFaults = [
  'tooFewPoints',
  'selfCrossing',
  'selfTouch',
  'holeOutside',
  'holesNested',
  'interiorCut',
  'partsOverlap',
  'spike',
  'duplicatePoint',
  'ringOrder',
] as const;
export type OutlineFault = (typeof outlineFaults)[number];

/** Faults between neighbours of one layer. A T-junction is none: it is only told. */
export const neighbourFaults = ['overlap', 'gap', 'tJunction'] as const;
export type NeighbourFault = (typeof neighbourFaults)[number];

export type TopologyKind = OutlineFault | NeighbourFault;

/** One fault of a layer of areas. */
export interface TopologyFinding {
  readonly kind: TopologyKind;
  /** Indexes of the areas it concerns, ascending; for a T-junction the area with the corner, then the one with the edge. */
  readonly areas: readonly number[];
  /** Where to look: on the fault itself, metres as the flat areas. */
  readonly place: PlanePosition;
  /** Of an overlap, a gap or a spike; null where the fault has no area, or none that can be said of a crossed outline. */
  readonly areaM2: number | null;
  /** How many such places the same outline has (a pair of areas, for T-junctions). */
  readonly count: number;
  /** True where the outline breaks the rules of OGC Simple Features (what GEOS calls invalid). */
  readonly invalid: boolean;
  /** Of an overlap: those whose own, unshared border runs wrong (what GEOS reports); the other may share all its edges. */
  readonly owners?: readonly number[];
  /** Outline of a gap. */
  readonly outline?: PlaneRing;
}

export interface TopologyOptions {
  /** Corners nearer than this are one corner, and a corner this near to an edge lies on it. Metres. */
  readonly toleranceM: number;
  /** Land of nobody is a gap when its mean width (2 × area ÷ border) is no larger; 0 = gaps are not asked for. Metres. */
  readonly gapWidthM: number;
  /** `outlines`: each area by itself only. Default `neighbours`. */
  readonly between?: 'neighbours' | 'outlines';
}
