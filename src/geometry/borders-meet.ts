import { squaredToSegment } from './segment-distance.ts';
import type { PlaneArea, PlaneRing } from './shapes.ts';

/** Corners of the area asked about, ring after ring, in arrays that are used again by the next question. */
let easts = new Float64Array(256);
let norths = new Float64Array(256);
/** For each corner the next one of its ring. */
let following = new Int32Array(256);

const load = (area: PlaneArea): number => {
  let count = 0;
  for (const { outer, holes } of area)
    for (let r = -1; r < holes.length; r += 1) {
      const ring: PlaneRing = r < 0 ? outer : (holes[r] as PlaneRing);
      if (count + ring.length > easts.length) grow(2 * (count + ring.length));
      const first = count;
      for (const [east, north] of ring) {
        easts[count] = east;
        norths[count] = north;
        count += 1;
        following[count - 1] = count;
      }
      if (count > first) following[count - 1] = first;
    }
  return count;
};

const grow = (length: number): void => {
  const [olderEasts, olderNorths, olderFollowing] = [easts, norths, following];
  easts = new Float64Array(length);
  norths = new Float64Array(length);
  following = new Int32Array(length);
  easts.set(olderEasts);
  norths.set(olderNorths);
  following.set(olderFollowing);
};

/** Whether a corner of the ring lies at an edge of the loaded area, or a corner of the area at an edge of the ring. */
const meetsLoaded = (count: number, ring: PlaneRing, toleranceM: number): boolean => {
  const limit = toleranceM * toleranceM;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [e, n] of ring) {
    if (e < west) west = e;
    if (e > east) east = e;
    if (n < south) south = n;
    if (n > north) north = n;
  }
  west -= toleranceM;
  south -= toleranceM;
  east += toleranceM;
  north += toleranceM;
  for (let i = 0; i < count; i += 1) {
    const k = following[i] as number;
    const aE = easts[i] as number;
    const aN = norths[i] as number;
    const bE = easts[k] as number;
    const bN = norths[k] as number;
    // An edge that stays to one side of the ring's box comes near none of it.
    if ((aE < west && bE < west) || (aE > east && bE > east)) continue;
    if ((aN < south && bN < south) || (aN > north && bN > north)) continue;
    const lowE = Math.min(aE, bE) - toleranceM;
    const highE = Math.max(aE, bE) + toleranceM;
    const lowN = Math.min(aN, bN) - toleranceM;
    const highN = Math.max(aN, bN) + toleranceM;
    const isInBox = aE >= west && aE <= east && aN >= south && aN <= north;
    let [pE, pN] = ring[ring.length - 1] as readonly [number, number];
    for (const [qE, qN] of ring) {
      if (qE >= lowE && qE <= highE && qN >= lowN && qN <= highN && squaredToSegment(qE, qN, aE, aN, bE, bN) <= limit)
        return true;
      if (
        isInBox &&
        aE >= Math.min(pE, qE) - toleranceM &&
        aE <= Math.max(pE, qE) + toleranceM &&
        aN >= Math.min(pN, qN) - toleranceM &&
        aN <= Math.max(pN, qN) + toleranceM &&
        squaredToSegment(aE, aN, pE, pN, qE, qN) <= limit
      )
        return true;
      pE = qE;
      pN = qN;
    }
  }
  return false;
};

/**
 * Whether the border of `a` comes within the tolerance (metres) of a corner of one of the others, or one of theirs of a
 * corner of `a`. Borders that merely cross do not count. The answer is nearly always no, and asked for every overlay.
 */
export const bordersMeet = (a: PlaneArea, others: readonly PlaneArea[], toleranceM: number): boolean => {
  const count = load(a);
  for (const other of others)
    for (const { outer, holes } of other) {
      if (meetsLoaded(count, outer, toleranceM)) return true;
      for (const hole of holes) if (meetsLoaded(count, hole, toleranceM)) return true;
    }
  return false;
};
