import type { PlaneArea, PlanePosition, PlaneRing } from '../shapes.ts';
import type { RepairResult } from './repair-result.ts';

/** A ring without positions nearer to the one before than the tolerance (metres); the first one stays. */
export const withoutDoubles = (ring: PlaneRing, toleranceM: number): PlaneRing => {
  const kept: PlanePosition[] = [];
  const near = (a: PlanePosition | undefined, b: PlanePosition | undefined): boolean =>
    a !== undefined && b !== undefined && Math.hypot(a[0] - b[0], a[1] - b[1]) <= toleranceM;
  for (const position of ring) if (!near(kept.at(-1), position)) kept.push(position);
  while (kept.length > 1 && near(kept.at(-1), kept[0])) kept.pop();
  return kept;
};

/** Drops positions that are written twice running; holes and parts that have no three corners left go with them. */
export const dropDoublePoints = (area: PlaneArea, toleranceM: number): RepairResult => {
  const cleaned = area
    .map(({ outer, holes }) => ({
      outer: withoutDoubles(outer, toleranceM),
      holes: holes.map((hole) => withoutDoubles(hole, toleranceM)).filter((hole) => hole.length >= 3),
    }))
    .filter(({ outer }) => outer.length >= 3);
  return cleaned.length > 0 ? { ok: true, area: cleaned } : { ok: false, reason: 'repair.nothingLeft' };
};
