import type { PlaneShape, Shape } from '../../geometry/shapes.ts';
import type { SurveyPlane } from '../../geometry/survey-plane.ts';

const known = new WeakMap<SurveyPlane, WeakMap<Shape, PlaneShape>>();

/** A shape in the plane, the same object each time it is asked for: what was searched for it is found again. */
export function planeShapeOf(shape: Shape, plane: SurveyPlane): PlaneShape {
  let shapes = known.get(plane);
  if (!shapes) {
    shapes = new WeakMap();
    known.set(plane, shapes);
  }
  const kept = shapes.get(shape) ?? plane.shapeToPlane(shape);
  shapes.set(shape, kept);
  return kept;
}
