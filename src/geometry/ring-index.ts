import Flatbush from 'flatbush';
import { boxOf } from './intersection-area.ts';
import { ringAreaM2 } from './ring-area.ts';
import type { PlanePosition, PlaneRing } from './shapes.ts';

/** Pairs of rings over one another that are looked at; a heap of copies has more, and no use in it. */
export const mostPairs = 5_000_000;

/** Open rings of one plane, found by the boxes round them. */
export interface RingIndex {
  /** Square metres of each ring, unsigned. */
  readonly sizes: readonly number[];
  /** The rings whose boxes a position lies in, by their place in the list. */
  around(position: PlanePosition): readonly number[];
}

/** Lays rings into an index; none for an empty list, which Flatbush does not take. */
export const ringIndex = (rings: readonly PlaneRing[]): RingIndex | null => {
  if (rings.length === 0) return null;
  const index = new Flatbush(rings.length);
  for (const outer of rings) index.add(...boxOf([{ outer, holes: [] }]));
  index.finish();
  return {
    sizes: rings.map((ring) => Math.abs(ringAreaM2(ring))),
    around: ([east, north]) => index.search(east, north, east, north),
  };
};
