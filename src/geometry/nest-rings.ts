import { ringContains } from './contains.ts';
import { mostPairs, ringIndex } from './ring-index.ts';
import type { PlaneRing } from './shapes.ts';

/** One polygon made of rings, by their place in the list. */
export interface NestedRings {
  readonly outer: number;
  readonly holes: readonly number[];
}

/** Which rings each ring lies in, by their place in the list. Open rings of any orientation, in one plane. */
const allContainers = (rings: readonly PlaneRing[]): readonly (readonly number[])[] | null => {
  const index = ringIndex(rings);
  if (index === null) return [];
  const { sizes } = index;
  const containers: number[][] = [];
  let looked = 0;
  for (const [at, ring] of rings.entries()) {
    const [first] = ring;
    const around = first ? index.around(first) : [];
    looked += around.length;
    if (looked > mostPairs) return null;
    const size = sizes[at] ?? 0;
    const holding = around.filter(
      (other) => other !== at && (sizes[other] ?? 0) > size && liesIn(ring, rings[other] ?? []),
    );
    // The smallest first.
    containers.push(holding.sort((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0)));
  }
  return containers;
};

/**
 * For each ring the smallest other that it lies in; null where there is none. Rings that cross lie beside each other. Null for all
 * where too many lie over one another to be told apart.
 */
export const ringParents = (rings: readonly PlaneRing[]): readonly (number | null)[] | null =>
  allContainers(rings)?.map(([smallest]) => smallest ?? null) ?? null;

/**
 * Which rings are outlines and which are holes, decided by what lies in what (even-odd): a ring in no other, or in an even number
 * of others, is an outline; one in an odd number is a hole of the smallest that holds it. Open rings of any orientation, in one
 * plane; rings that cross count as lying beside each other, and so do rings of which more than 5 million pairs lie over one another. Outlines come in the order of the list.
 */
export const nestRings = (rings: readonly PlaneRing[]): readonly NestedRings[] => {
  const containers = allContainers(rings) ?? rings.map(() => []);
  const holes = new Map<number, number[]>();
  containers.forEach((around, at) => {
    const [smallest] = around;
    if (around.length % 2 === 0 || smallest === undefined) return;
    holes.set(smallest, [...(holes.get(smallest) ?? []), at]);
  });
  return rings.flatMap((_, outer) =>
    (containers[outer]?.length ?? 0) % 2 === 0 ? [{ outer, holes: holes.get(outer) ?? [] }] : [],
  );
};

/** By the first position that is not on the other's border: two rings may share corners and edges. */
function liesIn(ring: PlaneRing, other: PlaneRing): boolean {
  let inside = 0;
  for (const position of ring) {
    const place = ringContains(other, position);
    if (place === 'outside') return false;
    if (place === 'inside') inside += 1;
  }
  if (inside > 0) return true;
  // All corners on the border: the middle of an edge tells, unless it lies there too.
  return ring.some(([east, north], at) => {
    const [nextEast, nextNorth] = ring[(at + 1) % ring.length] ?? [east, north];
    return ringContains(other, [(east + nextEast) / 2, (north + nextNorth) / 2]) === 'inside';
  });
}
