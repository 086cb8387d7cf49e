import { squaredToSegment } from '../segment-distance.ts';
import { type FlatScale, squaredShrink } from './flat-scale.ts';
import type { Outline } from './outline-search.ts';

/**
 * Distance on the ellipsoid, metres, between an outline and the segment found nearest to it, whose squared plane distance
 * is known: the pair of places that far apart is looked up, for the scale belongs to the line between them.
 */
export const groundDistanceM = (
  outline: Outline,
  segments: Float64Array,
  at: number,
  squared: number,
  scale: FlatScale,
): number => {
  const { coordinates, chainStart, firstChain, lastChain, closed } = outline;
  const aE = segments[at] ?? 0;
  const aN = segments[at + 1] ?? 0;
  const bE = segments[at + 2] ?? 0;
  const bN = segments[at + 3] ?? 0;
  const end = 2 * (chainStart[lastChain] ?? 0);
  // The same sums as the search made, so that they can be told by being equal.
  for (let i = 2 * (chainStart[firstChain] ?? 0); i < end; i += 2) {
    const e = coordinates[i] ?? 0;
    const n = coordinates[i + 1] ?? 0;
    if (squaredToSegment(e, n, aE, aN, bE, bN) === squared) return fromPlace(e, n, aE, aN, bE, bN, squared, scale);
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
      if (squaredToSegment(aE, aN, cE, cN, dE, dN) === squared)
        return fromPlace(aE, aN, cE, cN, dE, dN, squared, scale);
      if (squaredToSegment(bE, bN, cE, cN, dE, dN) === squared)
        return fromPlace(bE, bN, cE, cN, dE, dN, squared, scale);
    }
  }
  return Math.sqrt(squared);
};

/** Ground distance from a place to the segment c–d that lies `squared` from it in the plane. */
const fromPlace = (
  east: number,
  north: number,
  cE: number,
  cN: number,
  dE: number,
  dN: number,
  squared: number,
  scale: FlatScale,
): number => {
  const length = (dE - cE) ** 2 + (dN - cN) ** 2;
  const along = length === 0 ? 0 : ((east - cE) * (dE - cE) + (north - cN) * (dN - cN)) / length;
  const held = Math.max(0, Math.min(1, along));
  return Math.sqrt(squared * squaredShrink(scale, east, north, cE + held * (dE - cE), cN + held * (dN - cN)));
};
