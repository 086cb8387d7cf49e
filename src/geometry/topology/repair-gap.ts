import { distanceM } from '../distance.ts';
import { unite } from '../overlay.ts';
import { planarAreaM2 } from '../planar-area.ts';
import type { PlaneArea, PlanePosition, PlaneRing } from '../shapes.ts';
import type { RepairResult } from './repair-result.ts';

/** Metres of a gap's outline that run along an area's border. */
export const commonBorderM = (outline: PlaneRing, area: PlaneArea, toleranceM: number): number => {
  let sum = 0;
  let a = outline.at(-1);
  for (const b of outline) {
    if (a) {
      const middle: PlanePosition = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
      const away = distanceM({ kind: 'points', points: [middle] }, { kind: 'area', area });
      if (away <= toleranceM) sum += Math.hypot(b[0] - a[0], b[1] - a[1]);
    }
    a = b;
  }
  return sum;
};

/** Closes a gap by giving it to the neighbour `taker`. Metres; needs `loadOverlay()`. */
export const closeGap = (outline: PlaneRing, taker: PlaneArea): RepairResult => {
  const gap: PlaneArea = [{ outer: outline, holes: [] }];
  const grown = unite([taker, gap]);
  if (!grown.ok) return grown;
  // A gap that does not become one with its taker touches it at a corner only: that is no neighbour to give it to.
  return grown.area.length > taker.length && planarAreaM2(gap) > 0
    ? { ok: false, reason: 'repair.meaningUnclear' }
    : grown;
};
