import { exactTurn } from './exact-turn.ts';
import type { Tally } from './tally.ts';

/**
 * One ring of flat metres, positions `from` to `to`: positions written twice running (nearer than the tolerance), spikes
 * (an arm that comes back on itself within the tolerance), too few corners, and the order of RFC 7946 (outer rings
 * anticlockwise, holes clockwise). Gives the signed area in m², anticlockwise positive.
 */
export const ringFaults = (
  coordinates: Float64Array,
  from: number,
  to: number,
  isHole: boolean,
  toleranceM: number,
  into: Tally,
): number => {
  const limit = toleranceM * toleranceM;
  if (to - from < 3) {
    if (to > from) into.add('tooFewPoints', [coordinates[2 * from] as number, coordinates[2 * from + 1] as number]);
    return 0;
  }
  // a → b → c are the last three distinct positions; the ring is entered before its first corner.
  let last = to - 1;
  const firstE = coordinates[2 * from] as number;
  const firstN = coordinates[2 * from + 1] as number;
  while (last > from && near(coordinates, last, firstE, firstN, limit)) last -= 1;
  let before = last - 1;
  let bE = coordinates[2 * last] as number;
  let bN = coordinates[2 * last + 1] as number;
  while (before > from && near(coordinates, before, bE, bN, limit)) before -= 1;
  let aE = coordinates[2 * before] as number;
  let aN = coordinates[2 * before + 1] as number;
  let corners = 0;
  let twice = 0;
  let previousE = bE;
  let previousN = bN;
  for (let at = from; at < to; at += 1) {
    const cE = coordinates[2 * at] as number;
    const cN = coordinates[2 * at + 1] as number;
    const bcE = cE - bE;
    const bcN = cN - bN;
    twice += (previousE - firstE) * (cN - firstN) - (cE - firstE) * (previousN - firstN);
    previousE = cE;
    previousN = cN;
    const bc = bcE * bcE + bcN * bcN;
    if (bc <= limit) {
      // The last positions may run into the first: then it is they that are written twice.
      into.add('duplicatePoint', [cE, cN]);
      continue;
    }
    const baE = aE - bE;
    const baN = aN - bN;
    if (baE * bcE + baN * bcN > 0) {
      const cross = baE * bcN - baN * bcE;
      const longer = Math.max(bc, baE * baE + baN * baN);
      if (cross * cross <= limit * longer)
        into.add('spike', [bE, bN], { invalid: exactTurn(aE, aN, bE, bN, cE, cN) === 0, areaM2: Math.abs(cross) / 2 });
    }
    corners += 1;
    aE = bE;
    aN = bN;
    bE = cE;
    bN = cN;
  }
  const area = twice / 2;
  if (corners < 3) into.add('tooFewPoints', [firstE, firstN]);
  else if (area !== 0 && area > 0 === isHole) into.add('ringOrder', [firstE, firstN]);
  return area;
};

const near = (coordinates: Float64Array, at: number, east: number, north: number, limit: number): boolean =>
  ((coordinates[2 * at] as number) - east) ** 2 + ((coordinates[2 * at + 1] as number) - north) ** 2 <= limit;
