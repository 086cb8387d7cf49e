import type { AreaShape } from '../shapes.ts';
import type { SurveyPlane } from '../survey-plane.ts';
import { type ShapeFailure, shapeRefusal } from './shape-edit.ts';

export interface MergeOptions {
  /** Gaps and overlaps up to this width between the areas are closed, and told. Metres. Default 0.01. */
  readonly toleranceM?: number;
  /** Areas that do not touch become one MultiPolygon; else they are refused (`merge.apart`). */
  readonly allowApart?: boolean;
}
export type MergeResult =
  | {
      readonly ok: true;
      readonly shape: AreaShape;
      readonly areaM2: number;
      /** Land that was nobody's before, and land that two had, m²: 0 where the borders were one. */
      readonly closedM2: number;
      readonly overlapM2: number;
    }
  | { readonly ok: false; readonly reason: ShapeFailure };

/** Several areas (longitude, latitude) as one; positions that stay are the very numbers they were. Needs `loadOverlay()`. */
export function mergeAreas(
  _areas: readonly AreaShape[],
  _plane: SurveyPlane,
  _options: MergeOptions = {},
): MergeResult {
  return shapeRefusal('merge.tooFew');
}
