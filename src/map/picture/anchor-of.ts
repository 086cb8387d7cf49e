import { innerPoint } from '../../geometry/inner-point.ts';
import type { AreaShape, LonLat, Shape } from '../../geometry/shapes.ts';
import type { SurveyPlane } from '../../geometry/survey-plane.ts';

const made = new WeakMap<Shape, LonLat>();

/** Where the name or the sign of a shape stands: well inside an area, halfway along a line. */
export function anchorOf(shape: Shape, plane: SurveyPlane): LonLat {
  const known = made.get(shape);
  if (known) return known;
  const anchor = findAnchor(shape, plane);
  made.set(shape, anchor);
  return anchor;
}

function findAnchor(shape: Shape, plane: SurveyPlane): LonLat {
  switch (shape.type) {
    case 'Point':
      return shape.coordinates;
    case 'LineString':
      return halfway(shape.coordinates);
    case 'MultiLineString':
      return halfway(longest(shape.coordinates));
    case 'Polygon':
    case 'MultiPolygon':
      return insideOf(shape, plane);
  }
}

function insideOf(shape: AreaShape, plane: SurveyPlane): LonLat {
  const area = plane.areaToPlane(shape);
  if (area.length > 0) return plane.toLonLat(innerPoint(area));
  const ring = shape.type === 'Polygon' ? shape.coordinates[0] : shape.coordinates[0]?.[0];
  return ring?.[0] ?? [0, 0];
}

const longest = (lines: readonly (readonly LonLat[])[]): readonly LonLat[] =>
  lines.reduce<readonly LonLat[]>((best, line) => (line.length > best.length ? line : best), []);

const halfway = (line: readonly LonLat[]): LonLat => line[Math.floor(line.length / 2)] ?? [0, 0];
