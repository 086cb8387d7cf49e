import { type Segments, segmentsOf } from '../segments.ts';
import type { PlanePosition, Shape } from '../shapes.ts';
import type { SurveyPlane } from '../survey-plane.ts';

/** What can be snapped to of one shape: its edges in the plane with the box they lie in, metres. */
interface SnapTarget {
  readonly segments: Segments;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

const known = new WeakMap<Shape, { readonly plane: SurveyPlane; readonly target: SnapTarget }>();

const targetOf = (shape: Shape, plane: SurveyPlane): SnapTarget => {
  const kept = known.get(shape);
  if (kept?.plane === plane) return kept.target;
  const segments = segmentsOf(plane.shapeToPlane(shape));
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < segments.length; i += 2) {
    const e = segments[i] ?? 0;
    const n = segments[i + 1] ?? 0;
    if (e < west) west = e;
    if (e > east) east = e;
    if (n < south) south = n;
    if (n > north) north = n;
  }
  const target = { segments, west, south, east, north };
  known.set(shape, { plane, target });
  return target;
};

/** An edge of something that stands, in metres of the plane. A point is an edge without length. */
export type PlaneEdge = readonly [from: PlanePosition, to: PlanePosition];

/** Everything that can be snapped to. */
export interface SnapTargets {
  /** Edges that come within so many metres of a place. */
  edgesNear(at: PlanePosition, reachM: number): readonly PlaneEdge[];
}

/**
 * The edges of shapes (longitude, latitude) in the plane. A shape is taken into the plane when the pointer first comes
 * near it and kept as long as it lives; asking costs one look at a box a shape.
 */
export function snapTargets(shapes: readonly Shape[], plane: SurveyPlane): SnapTargets {
  return {
    edgesNear([east, north], reachM) {
      const found: PlaneEdge[] = [];
      for (const shape of shapes) {
        const target = targetOf(shape, plane);
        if (
          east < target.west - reachM ||
          east > target.east + reachM ||
          north < target.south - reachM ||
          north > target.north + reachM
        )
          continue;
        const { segments } = target;
        for (let i = 0; i + 3 < segments.length; i += 4) {
          const [ae = 0, an = 0, be = 0, bn = 0] = segments.subarray(i, i + 4);
          if (Math.max(ae, be) < east - reachM || Math.min(ae, be) > east + reachM) continue;
          if (Math.max(an, bn) < north - reachM || Math.min(an, bn) > north + reachM) continue;
          found.push([
            [ae, an],
            [be, bn],
          ]);
        }
      }
      return found;
    },
  };
}
