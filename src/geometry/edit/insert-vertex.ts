import type { LonLat } from '../shapes.ts';
import type { SurveyPlane } from '../survey-plane.ts';
import { type KeyedShape, type ShapeEdit, shapeRefusal } from './shape-edit.ts';

export interface InsertVertex {
  readonly at: LonLat;
  /** How far beside the edge the place may be; the corner comes to the nearest place on the edge. Default 1 mm. Metres. */
  readonly withinM?: number;
}

/**
 * Puts a corner into the nearest edge and into every edge of other shapes that passes there, at one and the same position.
 * No land changes hands: the corner lies on the edge to 0.1 mm. Refused where no edge is near; where a corner is already,
 * `changes` is empty or gives it to those who had only the edge. `at` of the answer is where it came to.
 */
export function insertVertex(
  _shapes: readonly KeyedShape[],
  _wish: InsertVertex,
  _plane: SurveyPlane,
): ShapeEdit & { readonly at?: LonLat } {
  return shapeRefusal('shape.nothingThere');
}
