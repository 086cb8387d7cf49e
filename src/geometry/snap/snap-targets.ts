import Flatbush from 'flatbush';
import { roomyBox } from '../edit/shared-vertices.ts';
import { type Segments, segmentsOf } from '../segments.ts';
import type { PlanePosition, Shape } from '../shapes.ts';
import type { SurveyPlane } from '../survey-plane.ts';

const known = new WeakMap<Shape, { readonly plane: SurveyPlane; readonly segments: Segments }>();

/** The edges of a shape in the plane, metres; kept as long as the shape lives. */
const edgesOf = (shape: Shape, plane: SurveyPlane): Segments => {
  const kept = known.get(shape);
  if (kept?.plane === plane) return kept.segments;
  const segments = segmentsOf(plane.shapeToPlane(shape));
  known.set(shape, { plane, segments });
  return segments;
};

/** An edge of something that stands, in metres of the plane. A point is an edge without length. */
export type PlaneEdge = readonly [from: PlanePosition, to: PlanePosition];

/** Everything that can be snapped to. */
export interface SnapTargets {
  /** Edges that come within so many metres of a place. */
  edgesNear(at: PlanePosition, reachM: number): readonly PlaneEdge[];
}

/** A search a little too wide costs nothing, one too narrow an edge: meridians are not the plane's north. */
const roomy = 1.1;

/**
 * The edges of shapes (longitude, latitude) in the plane. Their boxes are put into a tree once; a shape is taken into the
 * plane when the pointer first comes near it and kept as long as it lives. So a move of the pointer asks only what is near.
 */
export function snapTargets(shapes: readonly Shape[], plane: SurveyPlane): SnapTargets {
  const boxed = shapes.filter((shape) => roomyBox(shape).every(Number.isFinite));
  const tree = boxed.length > 0 ? new Flatbush(boxed.length) : null;
  for (const shape of boxed) tree?.add(...roomyBox(shape));
  tree?.finish();
  const shapesNear = ([east, north]: PlanePosition, reachM: number): readonly Shape[] => {
    const far = reachM * roomy;
    const corners = [-far, far].flatMap((e) => [-far, far].map((n) => plane.toLonLat([east + e, north + n])));
    const lons = corners.map(([lon]) => lon);
    const lats = corners.map(([, lat]) => lat);
    const found = tree?.search(Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)) ?? [];
    // In the order they are drawn, so that of equally near ones it is always the same.
    return [...found].sort((a, b) => a - b).flatMap((index) => boxed[index] ?? []);
  };
  return {
    edgesNear([east, north], reachM) {
      const found: PlaneEdge[] = [];
      for (const shape of shapesNear([east, north], reachM)) {
        const segments = edgesOf(shape, plane);
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
