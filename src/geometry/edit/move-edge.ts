import { squaredToSegment } from '../segment-distance.ts';
import type { LonLat, PlanePosition } from '../shapes.ts';
import type { SurveyPlane } from '../survey-plane.ts';
import { chainsOf } from './chains.ts';
import { cornerEdits, putCornerAt } from './corner-edits.ts';
import { type KeyedShape, type ShapeEdit, shapeRefusal } from './shape-edit.ts';
import { shapesNear, sharedWithinM } from './shared-vertices.ts';
import { storedFromPlane } from './stored-position.ts';

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
export function moveEdge(shapes: readonly KeyedShape[], { ends, by }: MoveEdge, plane: SurveyPlane): ShapeEdit {
  if (![...ends.flat(), ...by].every(Number.isFinite)) return shapeRefusal('shape.badCoordinates');
  const edits = cornerEdits(shapesNear(shapes, ends));
  for (const end of ends) putCornerAt(edits, end, plane);
  const [from, to] = ends.map(plane.toPlane) as [PlanePosition, PlanePosition];
  const moved: { readonly from: PlanePosition; readonly to: LonLat }[] = [];
  /** Corners that coincide come to one position. */
  const moveTo = (place: PlanePosition): LonLat => {
    const known = moved.find((one) => Math.hypot(one.from[0] - place[0], one.from[1] - place[1]) <= sharedWithinM);
    if (known) return known.to;
    const made = { from: place, to: storedFromPlane(plane, [place[0] + by[0], place[1] + by[1]]) };
    moved.push(made);
    return made.to;
  };
  let isEdge = false;
  for (const { key, shape } of shapesNear(edits.current(), ends)) {
    chainsOf(shape).forEach(({ positions }, chain) => {
      const places = positions.map(plane.toPlane);
      const on = places.map(
        ([east, north]) => squaredToSegment(east, north, from[0], from[1], to[0], to[1]) <= sharedWithinM ** 2,
      );
      if (!on.some(Boolean)) return;
      isEdge ||= ends.every((end) => positions.some(([lon, lat]) => lon === end[0] && lat === end[1]));
      edits.replace(key, chain, (position, index) => {
        const place = places[index];
        return on[index] && place ? moveTo(place) : position;
      });
    });
  }
  return isEdge ? edits.finish(plane) : shapeRefusal('shape.nothingThere');
}
