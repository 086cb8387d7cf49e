import { turnDoubt } from './exact-turn.ts';

/**
 * Whether one place sees a whole ring (positions `from` to `to` of flat coordinates): the mean of its corners is tried. Such
 * a ring neither crosses nor touches itself: seen from there every edge turns the same way (safely beyond the rounding, as
 * in `exactTurn`), and they go round once. False says nothing: the place may be badly chosen, or the ring near to touching.
 * Most parcels are shaped so, and it takes one pass.
 */
export const isStarShaped = (coordinates: Float64Array, from: number, to: number): boolean => {
  let sumE = 0;
  let sumN = 0;
  for (let at = 2 * from; at < 2 * to; at += 2) {
    sumE += coordinates[at] as number;
    sumN += coordinates[at + 1] as number;
  }
  const east = sumE / (to - from);
  const north = sumN / (to - from);
  let aE = (coordinates[2 * to - 2] as number) - east;
  let aN = (coordinates[2 * to - 1] as number) - north;
  let turnsLeft = 0;
  // Every edge turns by less than half a circle, so going round once passes the line through the place twice.
  let passes = 0;
  for (let at = 2 * from; at < 2 * to; at += 2) {
    const bE = (coordinates[at] as number) - east;
    const bN = (coordinates[at + 1] as number) - north;
    const left = aE * bN;
    const right = aN * bE;
    const turn = left - right;
    const bound = turnDoubt * (Math.abs(left) + Math.abs(right));
    if (turn > bound) turnsLeft += 1;
    else if (!(-turn > bound)) return false;
    if (aN > 0 !== bN > 0) passes += 1;
    aE = bE;
    aN = bN;
  }
  return passes === 2 && (turnsLeft === 0 || turnsLeft === to - from);
};
