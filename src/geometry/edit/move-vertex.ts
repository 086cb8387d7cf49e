import type { LonLat } from '../shapes.ts';
import type { SurveyPlane } from '../survey-plane.ts';
import { cornerEdits, putCornerAt } from './corner-edits.ts';
import { type KeyedShape, type ShapeEdit, shapeRefusal } from './shape-edit.ts';
import { shapesNear, sharedAt } from './shared-vertices.ts';
import { storedPosition } from './stored-position.ts';

export interface MoveVertex {
  /** Where the corner is. */
  readonly from: LonLat;
  readonly to: LonLat;
}

/**
 * Moves a corner of all shapes (longitude, latitude) that have it within 1 mm; a shape whose edge passes it gets the corner
 * first. All come to the very same position (nine decimals), so neighbours never part. Refused where nothing is there, and
 * where an outline that was sound would cross itself. Overlaps with others are not judged here: see `overlapsAfter`.
 */
export function moveVertex(shapes: readonly KeyedShape[], { from, to }: MoveVertex, plane: SurveyPlane): ShapeEdit {
  if (![...from, ...to].every(Number.isFinite)) return shapeRefusal('shape.badCoordinates');
  const edits = cornerEdits(shapesNear(shapes, [from]));
  putCornerAt(edits, from, plane);
  const { corners } = sharedAt(edits.current(), from, plane);
  if (corners.length === 0) return shapeRefusal('shape.nothingThere');
  const place = storedPosition(to);
  for (const { key, chain, index, position } of corners) {
    // A corner that is there twice in one ring has moved once already when its turn comes.
    edits.replace(key, chain, (each, i) => (each === position || i === index ? place : each));
  }
  return edits.finish(plane);
}
