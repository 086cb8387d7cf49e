import type { PlaneArea, PlaneLine, PlanePolygon, PlanePosition } from './shapes.ts';
import type { CutLine } from './split-by-line.ts';

/**
 * square: one line across the frontage; strip: two such lines; parallel: one line along it; axis: one line along or
 * across an axis of the land's own; hand: one line drawn through a place; whole: nothing to cut.
 */
export type CutKind = 'whole' | 'square' | 'strip' | 'parallel' | 'axis' | 'hand';

export interface CutCandidate {
  readonly kind: CutKind;
  readonly area: PlaneArea;
  readonly remainder: PlaneArea;
  /** How much of the frontage the piece keeps, metres. */
  readonly frontageM: number;
  /** The line that can be moved; null where nothing is cut. */
  readonly movable: MovableCut | null;
}

/** What a line may be moved in. */
export interface MovableCut {
  readonly line: CutLine;
  /** The land the line crosses: the part itself, or what a strip's first line leaves of it. */
  readonly within: PlanePolygon;
  /** All other free land. */
  readonly beyond: PlaneArea;
  /** The outline along the frontage, by which the piece is told from other land behind the line. */
  readonly front: PlaneLine;
}

/** The stretch of outline along which a piece is wanted. */
export interface Along {
  readonly from: PlanePosition;
  readonly to: PlanePosition;
  /** Places on it from which a strip may begin, besides its ends. */
  readonly accesses?: readonly PlanePosition[];
  /** Further directions across which a line may be drawn, radians anticlockwise from east. */
  readonly axes?: readonly number[];
}
