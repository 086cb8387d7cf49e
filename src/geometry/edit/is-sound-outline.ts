import { ringAreaM2 } from '../ring-area.ts';
import type { LonLat, PlaneArea, PlanePosition, Shape } from '../shapes.ts';
import type { SurveyPlane } from '../survey-plane.ts';
import { flatOfPlane } from '../topology/flat-of-plane.ts';
import { outlineFindings } from '../topology/outline-findings.ts';

/** Positions nearer than this are written twice; only what OGC calls invalid counts here. Metres. */
const toleranceM = 1e-7;

/**
 * Whether an area means one piece of land: no ring crosses or touches itself, holes lie inside, parts apart (OGC Simple
 * Features, judged exactly in the plane). Lines and points are always sound; an area without three corners is not.
 */
export function isSoundOutline(shape: Shape, plane: SurveyPlane): boolean {
  if (shape.type !== 'Polygon' && shape.type !== 'MultiPolygon') return true;
  const area = plane.areaToPlane(shape);
  const rings = shape.type === 'Polygon' ? shape.coordinates.length : shape.coordinates.flat().length;
  if (rings !== area.reduce((sum, { holes }) => sum + 1 + holes.length, 0)) return false;
  return isSoundArea(area);
}

/** The same of an area in metres of a plane. */
export function isSoundArea(area: PlaneArea): boolean {
  const origin = area[0]?.outer[0];
  if (!origin) return false;
  const near = (ring: readonly PlanePosition[]) =>
    ring.map(([east, north]): PlanePosition => [east - origin[0], north - origin[1]]);
  const moved = area.map(({ outer, holes }) => ({ outer: near(outer), holes: holes.map(near) }));
  const flat = flatOfPlane([moved]);
  return outlineFindings(flat, toleranceM, new Float64Array(flat.ringStart.length)).every(({ invalid }) => !invalid);
}

/** Rings as RFC 7946 has them, outer anticlockwise, holes clockwise; the very shape where they are so already. */
export function inRingOrder<S extends Shape>(shape: S, plane: SurveyPlane): S {
  if (shape.type !== 'Polygon' && shape.type !== 'MultiPolygon') return shape;
  const turned = (ring: readonly LonLat[], index: number): readonly LonLat[] => {
    const m2 = ringAreaM2(ring.slice(0, -1).map(plane.toPlane));
    return m2 === 0 || m2 > 0 === (index === 0) ? ring : [...ring].reverse();
  };
  const parts = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  const ordered = parts.map((rings) => rings.map(turned));
  if (ordered.every((rings, p) => rings.every((ring, r) => ring === parts[p]?.[r]))) return shape;
  const coordinates = shape.type === 'Polygon' ? ordered[0] : ordered;
  return { ...shape, coordinates } as S;
}
