import { innerPoint } from '../../geometry/inner-point.ts';
import { planeSpecFor } from '../../geometry/plane-spec-for.ts';
import type { AreaShape, LonLat } from '../../geometry/shapes.ts';
import { surveyPlane } from '../../geometry/survey-plane.ts';

/** A position well inside an area, in longitude and latitude; null for an area without corners. */
export function middleOfShape(shape: AreaShape): LonLat | null {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  const first = polygons[0]?.[0]?.[0];
  if (!first) return null;
  const plane = surveyPlane(planeSpecFor(first));
  return plane.toLonLat(innerPoint(plane.areaToPlane(shape)));
}
