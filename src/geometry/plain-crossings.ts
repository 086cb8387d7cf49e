import { inOrder } from './in-order.ts';
import { edges, mostEdges } from './plain-edges.ts';
import { squaredToSegment } from './segment-distance.ts';

const mostCrossings = 1024;
/** So far apart, metres, the order of corners and crossings is certain, and flatter than this (sine) none is counted. */
const apartM = 1e-6;
const flattest = 1e-5;

/** Where edges cross; each crossing is entered twice, once for each of its edges. Used again by the next call. */
export const crossings = {
  count: 0,
  east: new Float64Array(mostCrossings),
  north: new Float64Array(mostCrossings),
  /** Entries 2c and 2c + 1 belong to crossing c: metres along the edge, the other edge's owner, and whether one enters its land. */
  along: new Float64Array(2 * mostCrossings),
  owner: new Int32Array(2 * mostCrossings),
  step: new Int8Array(2 * mostCrossings),
  /** Entries of an edge in the order they come along it: the first, and from each the next; −1 for none. */
  first: new Int32Array(mostEdges),
  next: new Int32Array(2 * mostCrossings),
};

const enter = (entry: number, edge: number, along: number, owner: number, step: number): void => {
  crossings.along[entry] = along;
  crossings.owner[entry] = owner;
  crossings.step[entry] = step;
  let before = -1;
  let at = crossings.first[edge] as number;
  while (at >= 0 && (crossings.along[at] as number) < along) {
    before = at;
    at = crossings.next[at] as number;
  }
  crossings.next[entry] = at;
  if (before < 0) crossings.first[edge] = entry;
  else crossings.next[before] = entry;
};

const { east, north, next, alongEast, alongNorth, length, west, eastmost, south, northmost, owner, near } = edges;

/** The edges from west to east, and their boxes in that order. */
const order = new Int32Array(mostEdges);
const sorted = {
  west: new Float64Array(mostEdges),
  south: new Float64Array(mostEdges),
  north: new Float64Array(mostEdges),
};

/** Whether corner `corner` comes within the distance of edge `edge`. */
const comesNear = (corner: number, edge: number, asideM: number): boolean => {
  const end = next[edge] as number;
  return (
    squaredToSegment(
      east[corner] as number,
      north[corner] as number,
      east[edge] as number,
      north[edge] as number,
      east[end] as number,
      north[end] as number,
    ) <=
    asideM * asideM
  );
};

/** Notes where two edges cross; false where that is no plain matter. */
const meet = (i: number, k: number, sharedM: number): boolean => {
  const iEnd = next[i] as number;
  const kEnd = next[k] as number;
  if (iEnd === k) return !comesNear(kEnd, i, apartM) && !comesNear(i, k, apartM);
  if (kEnd === i) return !comesNear(iEnd, k, apartM) && !comesNear(k, i, apartM);
  const asideM = (owner[i] === 0) === (owner[k] === 0) ? apartM : sharedM;
  const iE = alongEast[i] as number;
  const iN = alongNorth[i] as number;
  const iLength = length[i] as number;
  const offE = (east[k] as number) - (east[i] as number);
  const offN = (north[k] as number) - (north[i] as number);
  const kE = alongEast[k] as number;
  const kN = alongNorth[k] as number;
  const kLength = length[k] as number;
  const turn = iE * kN - iN * kE;
  // How far the corners of k lie to the left of i, and those of i to the left of k, times the edge's length.
  const kFrom = iE * offN - iN * offE;
  const kTo = kFrom + turn;
  const besideI = asideM * iLength;
  if ((kFrom > besideI && kTo > besideI) || (kFrom < -besideI && kTo < -besideI)) return true;
  const iFrom = kE * -offN + kN * offE;
  const iTo = iFrom - turn;
  const besideK = asideM * kLength;
  if ((iFrom > besideK && iTo > besideK) || (iFrom < -besideK && iTo < -besideK)) return true;
  if (Math.min(Math.abs(kFrom), Math.abs(kTo)) <= besideI || Math.min(Math.abs(iFrom), Math.abs(iTo)) <= besideK) {
    if (comesNear(k, i, asideM) || comesNear(kEnd, i, asideM)) return false;
    if (comesNear(i, k, asideM) || comesNear(iEnd, k, asideM)) return false;
    if (kFrom > 0 === kTo > 0 || iFrom > 0 === iTo > 0) return true;
  }
  const c = crossings.count;
  if (owner[i] === owner[k] || c === mostCrossings || Math.abs(turn) < flattest * iLength * kLength) return false;
  crossings.count = c + 1;
  const share = iFrom / turn;
  crossings.east[c] = (east[i] as number) + share * iE;
  crossings.north[c] = (north[i] as number) + share * iN;
  enter(2 * c, i, share * iLength, owner[k] as number, iFrom > 0 ? -1 : 1);
  enter(2 * c + 1, k, (-kFrom / turn) * kLength, owner[i] as number, kFrom > 0 ? -1 : 1);
  return true;
};

/** Whether every two crossings and corners that follow one another along an edge lie apart: their order is then certain. */
const areApart = (edge: number): boolean => {
  let before = 0;
  for (let at = crossings.first[edge] as number; at >= 0; at = crossings.next[at] as number) {
    const along = crossings.along[at] as number;
    if (along - before < apartM) return false;
    before = along;
  }
  return (length[edge] as number) - before >= apartM;
};

/**
 * Finds where the loaded edges cross, edges that both keep away from the area itself left out. False where that is no
 * plain matter: borders of the area and of a cover within `sharedM` metres at a corner, which may be meant as one; corners or
 * crossings so near to one another that rounding could change their order; an outline that crosses itself.
 */
export const findCrossings = (sharedM: number): boolean => {
  const { count } = edges;
  crossings.count = 0;
  crossings.first.fill(-1, 0, count);
  inOrder(order, count, west);
  for (let place = 0; place < count; place += 1) {
    const edge = order[place] as number;
    sorted.west[place] = west[edge] as number;
    sorted.south[place] = south[edge] as number;
    sorted.north[place] = northmost[edge] as number;
  }
  for (let place = 0; place < count; place += 1) {
    const i = order[place] as number;
    const isNear = near[i] === 1;
    const e = (eastmost[i] as number) + sharedM;
    const s = (south[i] as number) - sharedM;
    const n = (northmost[i] as number) + sharedM;
    for (let other = place + 1; other < count && (sorted.west[other] as number) <= e; other += 1) {
      if ((sorted.south[other] as number) > n || (sorted.north[other] as number) < s) continue;
      const k = order[other] as number;
      if ((isNear || near[k] === 1) && !meet(i, k, sharedM)) return false;
    }
  }
  for (let i = 0; i < count; i += 1) if (!areApart(i)) return false;
  return true;
};
