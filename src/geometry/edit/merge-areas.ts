import { overlapAreaM2 } from '../interiors-overlap.ts';
import { unite } from '../overlay.ts';
import { perimeterM } from '../perimeter.ts';
import { planarAreaM2 } from '../planar-area.ts';
import type { AreaShape, PlaneArea } from '../shapes.ts';
import { alongSharedBorders } from '../shared-borders.ts';
import type { SurveyPlane } from '../survey-plane.ts';
import { isSoundOutline } from './is-sound-outline.ts';
import { keptPositions } from './kept-positions.ts';
import { type ShapeFailure, shapeRefusal } from './shape-edit.ts';

export interface MergeOptions {
  /** Gaps and overlaps up to this width between the areas are closed, and told. Metres. Default 0.01. */
  readonly toleranceM?: number;
  /** Areas that do not touch become one MultiPolygon; else they are refused (`merge.apart`). */
  readonly allowApart?: boolean;
}
export type MergeResult =
  | {
      readonly ok: true;
      readonly shape: AreaShape;
      readonly areaM2: number;
      /** Land that was nobody's before, and land that two had, m²: 0 where the borders were one. */
      readonly closedM2: number;
      readonly overlapM2: number;
    }
  | { readonly ok: false; readonly reason: ShapeFailure };

/** Two roundings of one border, metres of width: no gap that anybody meant. */
const roundingM = 0.0005;

/**
 * Several areas (longitude, latitude) as one; positions that stay are the very numbers they were. Areas that meet in a point
 * only are apart. Borders within the tolerance are led through the same corners first, so nothing moves farther than it.
 * Wider gaps stay as they are. Refused: fewer than two, `merge.apart`, an outline that is not sound. Needs `loadOverlay()`.
 */
export function mergeAreas(
  areas: readonly AreaShape[],
  plane: SurveyPlane,
  { toleranceM = 0.01, allowApart = false }: MergeOptions = {},
): MergeResult {
  if (areas.length < 2) return shapeRefusal('merge.tooFew');
  const inPlane = areas.map(plane.areaToPlane);
  if (inPlane.some((area) => area.length === 0)) return shapeRefusal('shape.badCoordinates');
  const [first = [], ...others] = inPlane;
  let merged: PlaneArea = first;
  let waiting: readonly PlaneArea[] = others;
  while (waiting.length > 0) {
    const left: PlaneArea[] = [];
    for (const area of waiting) {
      const led = alongSharedBorders(merged, [area], Math.max(roundingM, toleranceM));
      const united = unite([led.a, led.others[0] ?? area]);
      if (!united.ok) return united;
      if (united.area.length < merged.length + area.length) merged = united.area;
      else left.push(area);
    }
    if (left.length === waiting.length) break;
    waiting = left;
  }
  if (waiting.length > 0 && !allowApart) return shapeRefusal('merge.apart');
  const shape = keptPositions(
    areas.map((each) => ({ shape: each })),
    plane,
  ).shapeOf([...merged, ...waiting.flat()]);
  if (!isSoundOutline(shape, plane)) return shapeRefusal('shape.crossesItself');
  const areaM2 = planarAreaM2(plane.areaToPlane(shape));
  let overlapM2 = 0;
  inPlane.forEach((one, i) => {
    for (const other of inPlane.slice(i + 1)) overlapM2 += overlapAreaM2(one, other);
  });
  const sumM2 = inPlane.reduce((sum, area) => sum + planarAreaM2(area), 0);
  const border = inPlane.reduce((sum, area) => sum + perimeterM(area), 0);
  const closedM2 = areaM2 - (sumM2 - overlapM2);
  return { ok: true, shape, areaM2, closedM2: closedM2 > roundingM * border ? closedM2 : 0, overlapM2 };
}
