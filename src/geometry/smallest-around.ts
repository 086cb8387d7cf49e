import Flatbush from 'flatbush';
import { ringContains } from './contains.ts';
import { ringAreaM2 } from './ring-area.ts';
import type { PlanePosition, PlaneRing } from './shapes.ts';

const mostPairs = 5_000_000;

/**
 * Answers which ring of a list is the smallest that a position lies in or on; null where there is none, and once 5 million pairs
 * were looked at (a heap of copies). Open rings of one plane.
 */
export const smallestAround = (rings: readonly PlaneRing[]): ((position: PlanePosition) => number | null) => {
  if (rings.length === 0) return () => null;
  const index = new Flatbush(rings.length);
  for (const ring of rings) {
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const [e, n] of ring) {
      west = Math.min(west, e);
      south = Math.min(south, n);
      east = Math.max(east, e);
      north = Math.max(north, n);
    }
    index.add(west, south, east, north);
  }
  index.finish();
  const sizes = rings.map((ring) => Math.abs(ringAreaM2(ring)));
  let looked = 0;
  return (position) => {
    let best: number | null = null;
    if (looked > mostPairs) return null;
    const around = index.search(position[0], position[1], position[0], position[1]);
    looked += around.length;
    for (const at of around) {
      if (best !== null && (sizes[at] ?? 0) >= (sizes[best] ?? 0)) continue;
      if (ringContains(rings[at] ?? [], position) !== 'outside') best = at;
    }
    return best;
  };
};
