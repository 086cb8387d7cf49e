import { squaredToSegment } from '../segment-distance.ts';
import type { SegmentTree } from './segment-tree.ts';

/** Chains of positions (metres, east and north in turn) of one shape: rings of an area, lines, or points one a chain. */
export interface Outline {
  readonly coordinates: Float64Array;
  /** First position of every chain; after the last chain the number of positions. */
  readonly chainStart: ArrayLike<number>;
  readonly firstChain: number;
  readonly lastChain: number;
  /** Rings: the last position is joined to the first, and the shape holds what lies within (even–odd). */
  readonly closed: boolean;
}

export interface OutlineSearch {
  /**
   * Squared distance from the outline to the nearest segment of the tree, 0 where one crosses or lies within; Infinity
   * where either is empty, NaN where a position of the outline is not finite. `seed` is a segment (place in the tree's own order) that is probably near, or −1.
   */
  nearest(outline: Outline, seed: number): number;
  /** Which segment it was, as place in the tree's own order; −1 for none. */
  readonly found: number;
}

/**
 * Exact search "outline to the nearest of many segments". Down the tree the nearer box first; a segment is passed over
 * when its box, or its line, is farther from the outline's box than the best so far. Of equally near segments the one
 * given first wins. Keeps its stack between questions, so one search is made for many outlines.
 */
export const outlineSearch = (tree: SegmentTree): OutlineSearch => {
  const { segments, index, boxes, right, from, to } = tree;
  const stack = new Int32Array(right.length + 1);
  const stackGap = new Float64Array(right.length + 1);
  const search = { nearest, found: -1 };

  function nearest(outline: Outline, seed: number): number {
    const { coordinates, chainStart, firstChain, lastChain } = outline;
    const first = 2 * (chainStart[firstChain] ?? 0);
    const last = 2 * (chainStart[lastChain] ?? 0);
    search.found = -1;
    if (first === last || segments.length === 0) return Number.POSITIVE_INFINITY;
    let west = coordinates[first] ?? 0;
    let south = coordinates[first + 1] ?? 0;
    let east = west;
    let north = south;
    let sound = west - west + (south - south);
    for (let i = first + 2; i < last; i += 2) {
      const e = coordinates[i] ?? 0;
      const n = coordinates[i + 1] ?? 0;
      sound += e - e + (n - n);
      if (e < west) west = e;
      else if (e > east) east = e;
      if (n < south) south = n;
      else if (n > north) north = n;
    }
    if (sound !== 0) return Number.NaN;
    const middleEast = (west + east) / 2;
    const middleNorth = (south + north) / 2;
    const halfEast = east - middleEast;
    const halfNorth = north - middleNorth;

    let best = Number.POSITIVE_INFINITY;
    let found = -1;
    if (seed >= 0 && seed < index.length) {
      best = squaredToOutline(outline, first, last, west, south, east, north, segments, 4 * seed, best);
      found = seed;
    }
    let depth = 0;
    stack[0] = 0;
    stackGap[0] = 0;
    while (depth >= 0) {
      const node = stack[depth] ?? 0;
      const gap = stackGap[depth] ?? 0;
      depth -= 1;
      // Equally near ones are looked at, for the first in the list is to win.
      if (gap > best) continue;
      const other = right[node] ?? -1;
      if (other >= 0) {
        const near = node + 1;
        const gapNear = boxGap(boxes, 4 * near, west, south, east, north);
        const gapOther = boxGap(boxes, 4 * other, west, south, east, north);
        const nearFirst = gapNear <= gapOther;
        depth += 1;
        stack[depth] = nearFirst ? other : near;
        stackGap[depth] = nearFirst ? gapOther : gapNear;
        depth += 1;
        stack[depth] = nearFirst ? near : other;
        stackGap[depth] = nearFirst ? gapNear : gapOther;
        continue;
      }
      const end = to[node] ?? 0;
      for (let place = from[node] ?? 0; place < end; place += 1) {
        const s = 4 * place;
        const aE = segments[s] ?? 0;
        const aN = segments[s + 1] ?? 0;
        const dE = (segments[s + 2] ?? 0) - aE;
        const dN = (segments[s + 3] ?? 0) - aN;
        // How far the box around the outline stays off the line through the segment (times its length).
        const off =
          Math.abs(dE * (middleNorth - aN) - dN * (middleEast - aE)) -
          (Math.abs(dE) * halfNorth + Math.abs(dN) * halfEast);
        if (off > 0 && off * off > best * (dE * dE + dN * dN) * (1 + 1e-12)) continue;
        if (segmentGap(segments, s, west, south, east, north) > best) continue;
        if (place === seed) continue;
        const squared = squaredToOutline(outline, first, last, west, south, east, north, segments, s, best);
        if (squared < best || (squared === best && (index[place] ?? 0) < (index[found] ?? 0))) {
          best = squared;
          found = place;
        }
      }
    }
    search.found = found;
    return best;
  }
  return search;
};

const boxGap = (boxes: Float64Array, at: number, west: number, south: number, east: number, north: number): number => {
  const gapEast = Math.max(0, (boxes[at] ?? 0) - east, west - (boxes[at + 2] ?? 0));
  const gapNorth = Math.max(0, (boxes[at + 1] ?? 0) - north, south - (boxes[at + 3] ?? 0));
  return gapEast * gapEast + gapNorth * gapNorth;
};

const segmentGap = (s: Float64Array, at: number, west: number, south: number, east: number, north: number): number => {
  const aE = s[at] ?? 0;
  const aN = s[at + 1] ?? 0;
  const bE = s[at + 2] ?? 0;
  const bN = s[at + 3] ?? 0;
  const gapEast = Math.max(0, Math.min(aE, bE) - east, west - Math.max(aE, bE));
  const gapNorth = Math.max(0, Math.min(aN, bN) - north, south - Math.max(aN, bN));
  return gapEast * gapEast + gapNorth * gapNorth;
};

/**
 * Squared distance between an outline and one segment. What is farther than `within` need not be exact, only larger. The
 * nearest place of two segments that do not cross is at an end of one of them: the outline's corners against the
 * segment, then the segment's ends against the outline's edges where they are near enough to count.
 */
const squaredToOutline = (
  outline: Outline,
  first: number,
  last: number,
  west: number,
  south: number,
  east: number,
  north: number,
  segments: Float64Array,
  at: number,
  within: number,
): number => {
  const { coordinates } = outline;
  const aE = segments[at] ?? 0;
  const aN = segments[at + 1] ?? 0;
  const bE = segments[at + 2] ?? 0;
  const bN = segments[at + 3] ?? 0;
  const dE = bE - aE;
  const dN = bN - aN;
  let best = Number.POSITIVE_INFINITY;
  let left = false;
  let rightOf = false;
  for (let i = first; i < last; i += 2) {
    const e = coordinates[i] ?? 0;
    const n = coordinates[i + 1] ?? 0;
    const side = dE * (n - aN) - dN * (e - aE);
    if (side >= 0) left = true;
    if (side <= 0) rightOf = true;
    const squared = squaredToSegment(e, n, aE, aN, bE, bN);
    if (squared < best) best = squared;
  }
  const gapA = pointGap(aE, aN, west, south, east, north);
  const gapB = pointGap(bE, bN, west, south, east, north);
  if (segmentGap(segments, at, west, south, east, north) === 0) {
    // Only now can the segment cross the outline or lie within it.
    if (left && rightOf && crosses(outline, aE, aN, bE, bN)) return 0;
    if (outline.closed && gapA === 0 && holds(outline, aE, aN)) return 0;
  }
  if (gapA < best && gapA <= within) best = Math.min(best, squaredToEdges(outline, aE, aN));
  if (gapB < best && gapB <= within) best = Math.min(best, squaredToEdges(outline, bE, bN));
  return best;
};

const pointGap = (e: number, n: number, west: number, south: number, east: number, north: number): number => {
  const gapEast = Math.max(0, west - e, e - east);
  const gapNorth = Math.max(0, south - n, n - north);
  return gapEast * gapEast + gapNorth * gapNorth;
};

const squaredToEdges = (outline: Outline, east: number, north: number): number => {
  const { coordinates, chainStart, firstChain, lastChain, closed } = outline;
  let best = Number.POSITIVE_INFINITY;
  for (let chain = firstChain; chain < lastChain; chain += 1) {
    const first = 2 * (chainStart[chain] ?? 0);
    const last = 2 * (chainStart[chain + 1] ?? 0);
    let from = closed ? last - 2 : first;
    for (let i = closed ? first : first + 2; i < last; i += 2) {
      const squared = squaredToSegment(
        east,
        north,
        coordinates[from] ?? 0,
        coordinates[from + 1] ?? 0,
        coordinates[i] ?? 0,
        coordinates[i + 1] ?? 0,
      );
      if (squared < best) best = squared;
      from = i;
    }
  }
  return best;
};

const crosses = (outline: Outline, aE: number, aN: number, bE: number, bN: number): boolean => {
  const { coordinates, chainStart, firstChain, lastChain, closed } = outline;
  for (let chain = firstChain; chain < lastChain; chain += 1) {
    const first = 2 * (chainStart[chain] ?? 0);
    const last = 2 * (chainStart[chain + 1] ?? 0);
    let from = closed ? last - 2 : first;
    for (let i = closed ? first : first + 2; i < last; i += 2) {
      const cE = coordinates[from] ?? 0;
      const cN = coordinates[from + 1] ?? 0;
      const dE = coordinates[i] ?? 0;
      const dN = coordinates[i + 1] ?? 0;
      from = i;
      const c = (bE - aE) * (cN - aN) - (bN - aN) * (cE - aE);
      const d = (bE - aE) * (dN - aN) - (bN - aN) * (dE - aE);
      if (!((c > 0 && d < 0) || (c < 0 && d > 0))) continue;
      const a = (dE - cE) * (aN - cN) - (dN - cN) * (aE - cE);
      const b = (dE - cE) * (bN - cN) - (dN - cN) * (bE - cE);
      if ((a > 0 && b < 0) || (a < 0 && b > 0)) return true;
    }
  }
  return false;
};

/** Whether a position lies within the rings, counted even–odd: holes are outside, parts inside. */
export const holds = (outline: Outline, east: number, north: number): boolean => {
  const { coordinates, chainStart, firstChain, lastChain } = outline;
  let inside = false;
  for (let chain = firstChain; chain < lastChain; chain += 1) {
    const first = 2 * (chainStart[chain] ?? 0);
    const last = 2 * (chainStart[chain + 1] ?? 0);
    let cE = coordinates[last - 2] ?? 0;
    let cN = coordinates[last - 1] ?? 0;
    for (let i = first; i < last; i += 2) {
      const dE = coordinates[i] ?? 0;
      const dN = coordinates[i + 1] ?? 0;
      if (cN > north !== dN > north && east < cE + ((north - cN) / (dN - cN)) * (dE - cE)) inside = !inside;
      cE = dE;
      cN = dN;
    }
  }
  return inside;
};
