import { flatCount } from './flat-areas.ts';
import type { FlatPlaneAreas } from './flat-projection.ts';
import type { FlatScale } from './flat-scale.ts';
import { groundDistanceM } from './ground-distance.ts';
import { type Outline, outlineSearch } from './outline-search.ts';
import type { SegmentTree } from './segment-tree.ts';

/** For every area the nearest segment (as numbered when the tree was made; −1 = none) and how far it is. */
export interface NearestSegments {
  readonly ok: true;
  readonly segment: Int32Array;
  /** Metres on the ellipsoid between the outline and the segment; 0 when it crosses or lies within; ∞ = none. */
  readonly metres: Float64Array;
}

/**
 * Outline to nearest road (pipe, border …) for many areas, exactly: the segment nearest in the plane, its distance on
 * the ellipsoid. Areas and tree in metres from the same origin, that of `scale`. The last area's answer is tried first,
 * since parcels come in the order of a survey. An area with a position that is not finite is a named failure.
 * Method key `distance.straight`.
 */
export const nearestSegments = (
  flat: FlatPlaneAreas,
  tree: SegmentTree,
  scale: FlatScale,
): NearestSegments | { readonly ok: false; readonly reason: 'notFinite'; readonly area: number } => {
  const { coordinates, ringStart, polygonStart, areaStart } = flat;
  const count = flatCount(flat);
  const segment = new Int32Array(count).fill(-1);
  const metres = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const search = outlineSearch(tree);
  let seed = -1;
  for (let area = 0; area < count; area += 1) {
    const outline: Outline = {
      coordinates,
      chainStart: ringStart,
      firstChain: polygonStart[areaStart[area] ?? 0] ?? 0,
      lastChain: polygonStart[areaStart[area + 1] ?? 0] ?? 0,
      closed: true,
    };
    const squared = search.nearest(outline, seed);
    if (Number.isNaN(squared)) return { ok: false, reason: 'notFinite', area };
    const { found } = search;
    if (found < 0) continue;
    seed = found;
    segment[area] = tree.index[found] ?? -1;
    metres[area] = squared > 0 ? groundDistanceM(outline, tree.segments, 4 * found, squared, scale) : 0;
  }
  return { ok: true, segment, metres };
};
