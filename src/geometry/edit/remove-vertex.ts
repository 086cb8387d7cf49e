import type { LonLat } from '../shapes.ts';
import type { SurveyPlane } from '../survey-plane.ts';
import { type KeyedShape, type ShapeEdit, shapeRefusal } from './shape-edit.ts';

/**
 * Takes a corner out of all shapes that have it. Refused where more than two edges meet in it (`shape.junction`: without it
 * neighbours would part), where a ring would be left with fewer than three corners, and as `moveVertex`.
 */
export function removeVertex(
  _shapes: readonly KeyedShape[],
  _wish: { readonly at: LonLat },
  _plane: SurveyPlane,
): ShapeEdit {
  return shapeRefusal('shape.nothingThere');
}
