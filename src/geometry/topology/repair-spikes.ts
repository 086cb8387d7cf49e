import type { PlaneArea, PlanePosition, PlaneRing } from '../shapes.ts';
import { withoutDoubles } from './repair-double-points.ts';
import type { RepairResult } from './repair-result.ts';

/** Whether the way from `tip` to `to` comes back on the way from `from`, within the tolerance across. */
const foldsBack = (from: PlanePosition, tip: PlanePosition, to: PlanePosition, toleranceM: number): boolean => {
  const [aE, aN] = [from[0] - tip[0], from[1] - tip[1]];
  const [bE, bN] = [to[0] - tip[0], to[1] - tip[1]];
  if (aE * bE + aN * bN <= 0) return false;
  return Math.abs(aE * bN - aN * bE) <= toleranceM * Math.sqrt(Math.max(aE * aE + aN * aN, bE * bE + bN * bN));
};

const withoutSpikes = (ring: PlaneRing, toleranceM: number): PlaneRing => {
  let kept = [...withoutDoubles(ring, toleranceM)];
  // Taking off a tip may bare the next: until none is left.
  for (let changed = true; changed && kept.length >= 3; ) {
    changed = false;
    for (let i = 0; i < kept.length; i += 1) {
      const from = kept.at(i - 1);
      const tip = kept[i];
      const to = kept[(i + 1) % kept.length];
      if (!from || !tip || !to || !foldsBack(from, tip, to, toleranceM)) continue;
      kept = [...withoutDoubles(kept.toSpliced(i, 1), toleranceM)];
      changed = true;
      break;
    }
  }
  return kept;
};

/** Takes off the tips of arms that come back on themselves: no land lies in them but what the tolerance covers. */
export const removeSpikes = (area: PlaneArea, toleranceM: number): RepairResult => {
  const cleaned = area
    .map(({ outer, holes }) => ({
      outer: withoutSpikes(outer, toleranceM),
      holes: holes.map((hole) => withoutSpikes(hole, toleranceM)).filter((hole) => hole.length >= 3),
    }))
    .filter(({ outer }) => outer.length >= 3);
  return cleaned.length > 0 ? { ok: true, area: cleaned } : { ok: false, reason: 'repair.nothingLeft' };
};
