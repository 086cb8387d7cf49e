import type { Shape } from '../../geometry/shapes.ts';
import type { SurveyPlane } from '../../geometry/survey-plane.ts';
import { type MeasuredShape, measuredShape, outlineDistanceM, shareInCommon } from './measured-shape.ts';

/** Outlines nearer than this everywhere are the same outline, metres. */
export const sameWithinM = 0.01;
/** Areas that have so much of their union in common are taken as the same land. */
export const leastInCommon = 0.9;
/** A box that meets more cells than this is looked at every time instead. */
const mostCells = 256;

export interface OutlineMatch {
  /** Number of the shape in the list the index was made of. */
  readonly found: number;
  /** 1 = the same outline; of areas the share of their union they have in common. */
  readonly likeness: number;
}

/**
 * Finds shapes again by their outlines: the same within 1 cm, or areas with at least 90 % of their union in common. A grid of
 * boxes keeps ten thousand against ten thousand to about as many comparisons as there are shapes.
 */
export function outlineIndex(shapes: readonly Shape[], plane: SurveyPlane): (shape: Shape) => readonly OutlineMatch[] {
  const known = shapes.map((shape) => measuredShape(shape, plane));
  const cellM = cellSide(known);
  const cells = new Map<string, number[]>();
  const wide: number[] = [];
  known.forEach(({ box }, i) => {
    const keys = cellsOf(box, cellM);
    if (!keys) wide.push(i);
    for (const key of keys ?? []) {
      const list = cells.get(key);
      if (list) list.push(i);
      else cells.set(key, [i]);
    }
  });
  return (shape) => {
    const asked = measuredShape(shape, plane);
    const keys = cellsOf(asked.box, cellM);
    const candidates = keys ? new Set([...keys.flatMap((key) => cells.get(key) ?? []), ...wide]) : known.keys();
    const matches: OutlineMatch[] = [];
    for (const found of candidates) {
      const likeness = likenessOf(asked, known[found]);
      if (likeness > 0) matches.push({ found, likeness });
    }
    return matches;
  };
}

function likenessOf(a: MeasuredShape, b: MeasuredShape | undefined): number {
  if (!b || a.shape.kind !== b.shape.kind) return 0;
  const [west, south, east, north] = a.box;
  const near = sameWithinM;
  if (b.box[0] > east + near || b.box[2] < west - near || b.box[1] > north + near || b.box[3] < south - near) return 0;
  if (a.shape.kind !== 'area') return outlineDistanceM(a, b, sameWithinM) <= sameWithinM ? 1 : 0;
  if (Math.min(a.areaM2, b.areaM2) < leastInCommon * Math.max(a.areaM2, b.areaM2)) return 0;
  const share = shareInCommon(a, b);
  return share >= leastInCommon ? share : 0;
}

/** About as wide as the boxes are in the middle, so that each meets a few cells. */
function cellSide(known: readonly MeasuredShape[]): number {
  const sides = known.map(({ box }) => Math.max(box[2] - box[0], box[3] - box[1])).filter(Number.isFinite);
  sides.sort((a, b) => a - b);
  return Math.max(1, sides[sides.length >> 1] ?? 1);
}

function cellsOf(box: MeasuredShape['box'], cellM: number): readonly string[] | null {
  const [west, south, east, north] = box.map((side, i) =>
    Math.floor((side + (i < 2 ? -sameWithinM : sameWithinM)) / cellM),
  );
  if (west === undefined || south === undefined || east === undefined || north === undefined) return [];
  const count = (east - west + 1) * (north - south + 1);
  if (!(count <= mostCells)) return Number.isFinite(count) ? null : [];
  const keys: string[] = [];
  for (let e = west; e <= east; e += 1) for (let n = south; n <= north; n += 1) keys.push(`${e} ${n}`);
  return keys;
}
