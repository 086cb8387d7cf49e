import { nearestPlaces } from './flat/ground-distance.ts';
import { outlineOf } from './flat/outline-of.ts';
import { holds, type Outline, outlineSearch } from './flat/outline-search.ts';
import { segmentTree } from './flat/segment-tree.ts';
import { segmentsOf } from './segments.ts';
import type { PlaneShape } from './shapes.ts';
import type { SurveyPlane } from './survey-plane.ts';
import { lineScale } from './true-distance.ts';

export interface NearestIndex {
  /** The nearest thing and its straight distance edge to edge in metres; null when there is nothing to find. */
  nearest(from: PlaneShape): { readonly id: string; readonly metres: number } | null;
}

interface Item {
  readonly id: string;
  readonly shape: PlaneShape;
}

/**
 * Index of things (facilities of one kind, roads) for "which is nearest, edge to edge": a tree of boxes over all their
 * edges, searched exactly; 0 when they meet or one lies in the other; of equally near ones the first in the list wins.
 * With the `plane` the distance is that on the ellipsoid (`lineScale` between the two nearest places, 1 mm up to 30 km),
 * without it that in the plane; which is nearest is told in the plane. Shapes with a position that is not finite are left
 * out. Method key `distance.straight`.
 */
export const nearestIndex = (items: readonly Item[], plane?: SurveyPlane): NearestIndex => {
  const sound = items.filter(({ shape }) => segmentsOf(shape).every(Number.isFinite));
  const numbers = sound.map(({ shape }) => segmentsOf(shape));
  const segments = new Float64Array(numbers.reduce((sum, each) => sum + each.length, 0));
  const owner = new Int32Array(segments.length / 4);
  let at = 0;
  for (const [item, each] of numbers.entries()) {
    segments.set(each, at);
    owner.fill(item, at / 4, (at + each.length) / 4);
    at += each.length;
  }
  const made = segmentTree(segments);
  if (!made.ok || segments.length === 0) return { nearest: () => null };
  const { tree } = made;
  const search = outlineSearch(tree);
  const areas = sound.flatMap(({ shape }, item) => (shape.kind === 'area' ? [{ item, area: outlineOf(shape) }] : []));

  return {
    nearest(from) {
      const outline = outlineOf(from);
      const squared = search.nearest(outline, -1);
      // Infinity: nothing to measure from; NaN: from somewhere that is no place.
      if (!(squared < Number.POSITIVE_INFINITY)) return null;
      const found = owner[tree.index[search.found] ?? -1] ?? -1;
      const holder = areas.find(({ item, area }) => (squared > 0 || item < found) && holdsPart(area, outline));
      const winner = sound[holder ? holder.item : found];
      if (!winner) return null;
      if (holder || squared === 0) return { id: winner.id, metres: 0 };
      const inPlane = Math.sqrt(squared);
      const places = plane && nearestPlaces(outline, tree.segments, 4 * search.found, squared);
      if (!places) return { id: winner.id, metres: inPlane };
      return { id: winner.id, metres: inPlane / lineScale(plane, [places[0], places[1]], [places[2], places[3]]) };
    },
  };
};

/** Whether a chain of the outline that crosses no border lies in the area: its first position tells. */
const holdsPart = (area: Outline, { coordinates, chainStart, firstChain, lastChain }: Outline): boolean => {
  for (let chain = firstChain; chain < lastChain; chain += 1) {
    const first = 2 * (chainStart[chain] ?? 0);
    if (holds(area, coordinates[first] ?? 0, coordinates[first + 1] ?? 0)) return true;
  }
  return false;
};
