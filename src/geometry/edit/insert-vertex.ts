import type { LonLat, PlanePosition } from '../shapes.ts';
import type { SurveyPlane } from '../survey-plane.ts';
import { chainsOf } from './chains.ts';
import { cornerEdits, putCornerAt } from './corner-edits.ts';
import { type KeyedShape, type ShapeEdit, shapeRefusal } from './shape-edit.ts';
import { shapesNear, sharedAt, sharedWithinM } from './shared-vertices.ts';
import { storedFromPlane } from './stored-position.ts';

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
  shapes: readonly KeyedShape[],
  { at, withinM = sharedWithinM }: InsertVertex,
  plane: SurveyPlane,
): ShapeEdit & { readonly at?: LonLat } {
  if (!at.every(Number.isFinite)) return shapeRefusal('shape.badCoordinates');
  const place = nearestOnEdge(shapes, plane.toPlane(at), withinM, plane);
  if (!place) return shapeRefusal('shape.nothingThere');
  const stored = storedFromPlane(plane, place);
  const edits = cornerEdits(shapesNear(shapes, [at, stored]));
  // A corner of a neighbour that is there already is the one the others get.
  const { corners } = sharedAt(shapes, stored, plane);
  const corner = corners[0]?.position ?? stored;
  putCornerAt(edits, corner, plane);
  const result = edits.finish(plane);
  return result.ok ? { ...result, at: corner } : result;
}

/** The nearest place on an edge of the shapes, in the plane; null where none is so near. */
function nearestOnEdge(
  shapes: readonly KeyedShape[],
  [east, north]: PlanePosition,
  withinM: number,
  plane: SurveyPlane,
): PlanePosition | null {
  const corners = [-withinM, withinM].flatMap((e) =>
    [-withinM, withinM].map((n) => plane.toLonLat([east + e, north + n])),
  );
  let nearest: PlanePosition | null = null;
  let squared = withinM * withinM;
  for (const { shape } of shapesNear(shapes, corners))
    for (const { kind, positions } of chainsOf(shape)) {
      const places = positions.map(plane.toPlane);
      places.forEach((a, index) => {
        const b = index === places.length - 1 && kind !== 'ring' ? undefined : places[(index + 1) % places.length];
        if (!b) return;
        const [alongEast, alongNorth] = [b[0] - a[0], b[1] - a[1]];
        const lengthSquared = alongEast * alongEast + alongNorth * alongNorth;
        if (lengthSquared === 0) return;
        const share = ((east - a[0]) * alongEast + (north - a[1]) * alongNorth) / lengthSquared;
        const held = Math.max(0, Math.min(1, share));
        const place: PlanePosition = [a[0] + held * alongEast, a[1] + held * alongNorth];
        const off = (place[0] - east) ** 2 + (place[1] - north) ** 2;
        if (off > squared) return;
        squared = off;
        nearest = place;
      });
    }
  return nearest;
}
