import Flatbush from 'flatbush';
import { distanceM } from './distance.ts';
import { segmentsOf } from './segments.ts';
import type { PlaneShape } from './shapes.ts';

export interface NearestIndex {
  /** The nearest thing and its straight distance edge to edge in metres; null when there is nothing to find. */
  nearest(from: PlaneShape): { readonly id: string; readonly metres: number } | null;
}

const boxOf = (shape: PlaneShape): readonly [number, number, number, number] | null => {
  const segments = segmentsOf(shape);
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < segments.length; i += 2) {
    const e = segments[i] ?? 0;
    const n = segments[i + 1] ?? 0;
    west = Math.min(west, e);
    east = Math.max(east, e);
    south = Math.min(south, n);
    north = Math.max(north, n);
  }
  return Number.isFinite(west + south + east + north) ? [west, south, east, north] : null;
};

/**
 * Index of things (facilities of one kind, roads) for "which is nearest, edge to edge". Exact: a first candidate gives a
 * reach, then everything whose box lies within that reach is measured; of equally near ones the first in the list wins.
 * Shapes without a finite position are left out.
 */
export const nearestIndex = (items: readonly { readonly id: string; readonly shape: PlaneShape }[]): NearestIndex => {
  const boxed = items.flatMap((item) => {
    const box = boxOf(item.shape);
    return box ? [{ item, box }] : [];
  });
  if (boxed.length === 0) return { nearest: () => null };
  const tree = new Flatbush(boxed.length);
  for (const { box } of boxed) tree.add(...box);
  tree.finish();

  return {
    nearest(from) {
      const box = boxOf(from);
      if (!box) return null;
      const [west, south, east, north] = box;
      const [first] = tree.neighbors((west + east) / 2, (south + north) / 2, 1);
      const start = boxed[first ?? 0];
      if (!start) return null;
      let metres = distanceM(from, start.item.shape);
      let found = first ?? 0;
      const candidates = tree
        .search(west - metres, south - metres, east + metres, north + metres)
        .sort((a, b) => a - b);
      for (const index of candidates) {
        const candidate = boxed[index];
        if (!candidate || index === found) continue;
        const d = distanceM(from, candidate.item.shape);
        if (d < metres || (d === metres && index < found)) {
          metres = d;
          found = index;
        }
      }
      const winner = boxed[found];
      return winner ? { id: winner.item.id, metres } : null;
    },
  };
};
