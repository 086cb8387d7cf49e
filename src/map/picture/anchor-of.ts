import { containsPosition } from '../../geometry/contains.ts';
import { innerPoint } from '../../geometry/inner-point.ts';
import type { AreaShape, LonLat, Shape } from '../../geometry/shapes.ts';
import type { SurveyPlane } from '../../geometry/survey-plane.ts';

const made = new WeakMap<Shape, LonLat>();

/** From so many names on, each takes the middle of its box where that lies inside: the search for the best place would take seconds. */
export const manyNames = 20_000;

/** Where the name or the sign of a shape stands: well inside an area, halfway along a line. */
export function anchorOf(shape: Shape, plane: SurveyPlane, isOneOfMany = false): LonLat {
  const known = made.get(shape);
  if (known) return known;
  const anchor = (isOneOfMany ? middleInside(shape, plane) : null) ?? findAnchor(shape, plane);
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

/** The middle of the box round an area, where it lies in the area. */
function middleInside(shape: Shape, plane: SurveyPlane): LonLat | null {
  if (shape.type !== 'Polygon') return null;
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lon, lat] of shape.coordinates[0] ?? []) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  const middle: LonLat = [(west + east) / 2, (south + north) / 2];
  return containsPosition(plane.areaToPlane(shape), plane.toPlane(middle)) ? middle : null;
}

const longest = (lines: readonly (readonly LonLat[])[]): readonly LonLat[] =>
  lines.reduce<readonly LonLat[]>((best, line) => (line.length > best.length ? line : best), []);

const halfway = (line: readonly LonLat[]): LonLat => line[Math.floor(line.length / 2)] ?? [0, 0];
