import type { FlatAreas } from '../../../src/geometry/flat/flat-areas.ts';
import { seeded } from './seeded.ts';

/**
 * Faults as surveys have them, planted in a layer: neighbouring corners swapped (the outline may cross itself) and a corner of
 * one parcel moved by up to 3 m, so that it overlaps a neighbour or leaves a gap. So many of each.
 */
export const withDefects = <T extends FlatAreas>(flat: T, each = 40, seed = 5): T => {
  const random = seeded(seed);
  const coordinates = flat.coordinates.slice();
  const rings = flat.ringStart.length - 1;
  const pick = (): { from: number; length: number } => {
    const ring = Math.floor(random() * rings);
    const from = flat.ringStart[ring] ?? 0;
    return { from, length: (flat.ringStart[ring + 1] ?? 0) - from };
  };
  for (let k = 0; k < each; k += 1) {
    const { from, length } = pick();
    const at = Math.floor(random() * length);
    const [a, b] = [2 * (from + at), 2 * (from + ((at + 1) % length))];
    const [east, north] = [coordinates[a] ?? 0, coordinates[a + 1] ?? 0];
    coordinates[a] = coordinates[b] ?? 0;
    coordinates[a + 1] = coordinates[b + 1] ?? 0;
    coordinates[b] = east;
    coordinates[b + 1] = north;
  }
  for (let k = 0; k < each; k += 1) {
    const { from, length } = pick();
    const at = 2 * (from + Math.floor(random() * length));
    coordinates[at] = (coordinates[at] ?? 0) + (random() - 0.5) * 6;
    coordinates[at + 1] = (coordinates[at + 1] ?? 0) + (random() - 0.5) * 6;
  }
  return { ...flat, coordinates };
};
