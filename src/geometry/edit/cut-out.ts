import { boxOf } from '../intersection-area.ts';
import { intersect, subtract } from '../overlay.ts';
import { planarAreaM2 } from '../planar-area.ts';
import type { AreaShape, LonLat, PlaneArea } from '../shapes.ts';
import type { SurveyPlane } from '../survey-plane.ts';
import { corridor } from './corridor.ts';
import { isSoundOutline } from './is-sound-outline.ts';
import { keptPositions } from './kept-positions.ts';
import { type KeyedShape, type ShapeFailure, shapeRefusal } from './shape-edit.ts';

/** What is taken out: a drawn outline, or a corridor of a width (metres) along a line, ends flat. */
export type Cutter =
  | { readonly kind: 'area'; readonly shape: AreaShape }
  | { readonly kind: 'corridor'; readonly line: readonly LonLat[]; readonly widthM: number };

export interface CutOutOf {
  readonly key: string;
  /** What is left, the largest part first; null where nothing is. */
  readonly rest: AreaShape | null;
  readonly restM2: number;
  /** What was taken. */
  readonly taken: AreaShape;
  readonly takenM2: number;
}
export type CutOutResult =
  | {
      readonly ok: true;
      /** Only those that the cutter meets. */
      readonly cut: readonly CutOutOf[];
      /** The cutter as stored; its corners on the areas' borders are the same as theirs. */
      readonly cutter: AreaShape;
    }
  | { readonly ok: false; readonly reason: ShapeFailure; readonly key?: string };

/** Less than this is what rounding leaves, m². */
const leastTakenM2 = 0.01;

/**
 * Takes a drawn area or a road's corridor out of areas (longitude, latitude); those it does not meet are left aside. Corners
 * that stay are the very numbers they were, new ones the same for all. Refused: `cutOut.missesArea`, a cutter without land
 * or that crosses itself. Needs `loadOverlay()`.
 */
export function cutOut(areas: readonly KeyedShape<AreaShape>[], cutter: Cutter, plane: SurveyPlane): CutOutResult {
  const made = cutterArea(cutter, plane);
  if (!made.ok) return made;
  const box = boxOf(made.area);
  const drawn = cutter.kind === 'area' ? [{ shape: cutter.shape }] : [];
  const near = areas.flatMap((one) => {
    const area = plane.areaToPlane(one.shape);
    const [west, south, east, north] = boxOf(area);
    return west < box[2] && east > box[0] && south < box[3] && north > box[1] ? [{ ...one, area }] : [];
  });
  const kept = keptPositions([...near, ...drawn], plane);
  const shape = kept.shapeOf(made.area);
  const cut: CutOutOf[] = [];
  for (const { key, area } of near) {
    const common = intersect(area, made.area);
    if (!common.ok) return shapeRefusal(common.reason, key);
    if (planarAreaM2(common.area) <= leastTakenM2) continue;
    const left = subtract(area, [made.area]);
    if (!left.ok) return shapeRefusal(left.reason, key);
    const taken = kept.shapeOf(common.area);
    const rest = planarAreaM2(left.area) > leastTakenM2 ? kept.shapeOf(left.area) : null;
    if (rest && !isSoundOutline(rest, plane)) return shapeRefusal('shape.crossesItself', key);
    const m2 = (one: AreaShape | null) => (one ? planarAreaM2(plane.areaToPlane(one)) : 0);
    cut.push({ key, rest, restM2: m2(rest), taken, takenM2: m2(taken) });
  }
  return cut.length > 0 ? { ok: true, cut, cutter: shape } : shapeRefusal('cutOut.missesArea');
}

function cutterArea(
  cutter: Cutter,
  plane: SurveyPlane,
): { readonly ok: true; readonly area: PlaneArea } | { readonly ok: false; readonly reason: ShapeFailure } {
  if (cutter.kind === 'corridor') return corridor(cutter.line.map(plane.toPlane), cutter.widthM);
  if (!isSoundOutline(cutter.shape, plane)) return shapeRefusal('shape.crossesItself');
  return { ok: true, area: plane.areaToPlane(cutter.shape) };
}
