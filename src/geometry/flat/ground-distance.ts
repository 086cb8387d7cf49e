import { squaredToSegment } from '../segment-distance.ts';
import { type FlatScale, squaredShrink } from './flat-scale.ts';
import type { Outline } from './outline-search.ts';

/** East and north of a place on the one thing and of the place nearest to it on the other. */
export type NearestPlaces = readonly [aEast: number, aNorth: number, bEast: number, bNorth: number];

/**
 * The two places at which an outline and a segment lie `squared` apart, the squared plane distance a search has found.
 * Null when that is 0 or another number: then there is no line between them to look at.
 */
export const nearestPlaces = (
  outline: Outline,
  segments: Float64Array,
  at: number,
  squared: number,
): NearestPlaces | null => {
  const { coordinates, chainStart, firstChain, lastChain, closed } = outline;
  if (!(squared > 0)) return null;
  const aE = segments[at] ?? 0;
  const aN = segments[at + 1] ?? 0;
  const bE = segments[at + 2] ?? 0;
  const bN = segments[at + 3] ?? 0;
  const end = 2 * (chainStart[lastChain] ?? 0);
  // The same sums as the search made, so that they can be told by being equal.
  for (let i = 2 * (chainStart[firstChain] ?? 0); i < end; i += 2) {
    const e = coordinates[i] ?? 0;
    const n = coordinates[i + 1] ?? 0;
    if (squaredToSegment(e, n, aE, aN, bE, bN) === squared) return fromPlace(e, n, aE, aN, bE, bN);
  }
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
      if (squaredToSegment(aE, aN, cE, cN, dE, dN) === squared) return fromPlace(aE, aN, cE, cN, dE, dN);
      if (squaredToSegment(bE, bN, cE, cN, dE, dN) === squared) return fromPlace(bE, bN, cE, cN, dE, dN);
    }
  }
  return null;
};

/** Distance on the ellipsoid, metres, between an outline and the segment found nearest to it; `squared` as above. */
export const groundDistanceM = (
  outline: Outline,
  segments: Float64Array,
  at: number,
  squared: number,
  scale: FlatScale,
): number => {
  const places = nearestPlaces(outline, segments, at, squared);
  return Math.sqrt(places ? squared * squaredShrink(scale, places[0], places[1], places[2], places[3]) : squared);
};

const fromPlace = (e: number, n: number, cE: number, cN: number, dE: number, dN: number): NearestPlaces => {
  const length = (dE - cE) ** 2 + (dN - cN) ** 2;
  const along = length === 0 ? 0 : ((e - cE) * (dE - cE) + (n - cN) * (dN - cN)) / length;
  const held = Math.max(0, Math.min(1, along));
  return [e, n, cE + held * (dE - cE), cN + held * (dN - cN)];
};
