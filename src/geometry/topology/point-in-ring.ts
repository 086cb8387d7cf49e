import { exactTurn } from './exact-turn.ts';

/**
 * Where a position lies against one ring of flat coordinates (positions `from` to `to`, open): 1 inside, 0 on the
 * border, −1 outside. Exact for any doubles; either orientation. Counts crossings of the ray to the east.
 */
export const pointInRing = (
  coordinates: Float64Array,
  from: number,
  to: number,
  east: number,
  north: number,
): -1 | 0 | 1 => {
  let inside = false;
  let aE = coordinates[2 * to - 2] as number;
  let aN = coordinates[2 * to - 1] as number;
  for (let at = from; at < to; at += 1) {
    const bE = coordinates[2 * at] as number;
    const bN = coordinates[2 * at + 1] as number;
    if (aN > north !== bN > north) {
      if (aE > east && bE > east) inside = !inside;
      else if (aE >= east || bE >= east) {
        const turn = exactTurn(aE, aN, bE, bN, east, north);
        if (turn === 0) return 0;
        if (turn > 0 === bN > aN) inside = !inside;
      }
    } else if (
      (bE === east && bN === north) ||
      (aN === north && bN === north && Math.min(aE, bE) <= east && east <= Math.max(aE, bE))
    )
      return 0;
    aE = bE;
    aN = bN;
  }
  return inside ? 1 : -1;
};
