import { inset, outset } from '../overlay.ts';
import { planarAreaM2 } from '../planar-area.ts';
import type { AreaShape } from '../shapes.ts';
import type { SurveyPlane } from '../survey-plane.ts';
import { isSoundOutline } from './is-sound-outline.ts';
import { type ShapeFailure, shapeRefusal } from './shape-edit.ts';
import { sharpOffset } from './sharp-offset.ts';

export type OffsetResult =
  | { readonly ok: true; readonly shape: AreaShape; readonly areaM2: number }
  | { readonly ok: false; readonly reason: ShapeFailure };

/**
 * The area (longitude, latitude) moved outwards by so many metres of the plane, inwards where negative. Outer corners come
 * out round (arcs to 2 mm) or, `sharp`, as the edges meet. Refused where nothing is left. Needs `loadOverlay()`.
 */
export function offsetArea(
  area: AreaShape,
  metres: number,
  plane: SurveyPlane,
  corners: 'round' | 'sharp' = 'round',
): OffsetResult {
  const before = plane.areaToPlane(area);
  if (metres === 0) return { ok: true, shape: area, areaM2: planarAreaM2(before) };
  const moved =
    corners === 'sharp' ? sharpOffset(before, metres) : metres < 0 ? inset(before, metres) : outset(before, metres);
  if (!moved.ok) return moved;
  if (moved.area.length === 0) return shapeRefusal('offset.nothingLeft');
  const shape = plane.areaToLonLat(moved.area);
  if (!isSoundOutline(shape, plane)) return shapeRefusal('shape.crossesItself');
  return { ok: true, shape, areaM2: planarAreaM2(plane.areaToPlane(shape)) };
}
