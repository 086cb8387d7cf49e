import { ringContains } from './contains.ts';
import { mostPairs, ringIndex } from './ring-index.ts';
import type { PlanePosition, PlaneRing } from './shapes.ts';

/**
 * Answers which ring of a list is the smallest that a position lies in or on; null where there is none, and once 5 million pairs
 * were looked at (a heap of copies). Open rings of one plane.
 */
export const smallestAround = (rings: readonly PlaneRing[]): ((position: PlanePosition) => number | null) => {
  const index = ringIndex(rings);
  if (index === null) return () => null;
  const { sizes } = index;
  let looked = 0;
  return (position) => {
    let best: number | null = null;
    if (looked > mostPairs) return null;
    const around = index.around(position);
    looked += around.length;
    for (const at of around) {
      if (best !== null && (sizes[at] ?? 0) >= (sizes[best] ?? 0)) continue;
      if (ringContains(rings[at] ?? [], position) !== 'outside') best = at;
    }
    return best;
  };
};
