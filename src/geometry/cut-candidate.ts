import type { PlaneArea, PlanePosition } from './shapes.ts';

/** Why no piece was cut. The names are keys of the locale. */
export type CutFailure = 'cut.moreThanFree' | 'cut.noFrontage' | 'cut.noPartLargeEnough' | 'cut.noHonestCut';

/** square: one line across the frontage; strip: two such lines; parallel: one line along it; whole: nothing to cut. */
export type CutKind = 'whole' | 'square' | 'strip' | 'parallel';

export interface CutCandidate {
  readonly kind: CutKind;
  readonly area: PlaneArea;
  readonly remainder: PlaneArea;
  /** How much of the frontage the piece keeps, metres. */
  readonly frontageM: number;
}

/** The stretch of outline along which a piece is wanted. */
export interface Along {
  readonly from: PlanePosition;
  readonly to: PlanePosition;
}
