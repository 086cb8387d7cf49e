import { ringAreaM2 } from './ring-area.ts';
import type { PlanePolygon, PlanePosition } from './shapes.ts';
import type { CutLine } from './split-by-line.ts';

/** Room used again: places across the line and along it, and the ring's next corner. */
let across = new Float64Array(256);
let along = new Float64Array(256);
let next = new Int32Array(256);
let sorted = new Float64Array(256);

/** Projects all corners; land comes to the left of every edge. The number of corners. */
const project = (polygon: PlanePolygon, origin: PlanePosition, [dE, dN]: CutLine['direction']): number => {
  let count = polygon.outer.length;
  for (const hole of polygon.holes) count += hole.length;
  if (count > across.length) {
    across = new Float64Array(2 * count);
    along = new Float64Array(2 * count);
    next = new Int32Array(2 * count);
    sorted = new Float64Array(2 * count);
  }
  let at = 0;
  for (let r = -1; r < polygon.holes.length; r += 1) {
    const ring = (r < 0 ? polygon.outer : polygon.holes[r]) ?? [];
    const first = at;
    const last = first + ring.length - 1;
    const forwards = ringAreaM2(ring) > 0 === r < 0;
    for (const [east, north] of ring) {
      const e = east - origin[0];
      const n = north - origin[1];
      across[at] = e * dE + n * dN;
      along[at] = n * dE - e * dN;
      if (forwards) next[at] = at === last ? first : at + 1;
      else next[at] = at === first ? last : at - 1;
      at += 1;
    }
  }
  return count;
};

/** Land behind the line at a place, from the projected corners: the sum of what lies beside each edge up to the line. */
const behindM2 = (count: number, at: number): number => {
  let sum = 0;
  for (let i = 0; i < count; i += 1) {
    const k = next[i] ?? 0;
    const sA = across[i] ?? 0;
    const sB = across[k] ?? 0;
    if (sA >= at && sB >= at) continue;
    const lA = along[i] ?? 0;
    const lB = along[k] ?? 0;
    if (sA <= at && sB <= at) sum += (sB - sA) * (lA + lB);
    else {
      const lC = lA + ((at - sA) / (sB - sA)) * (lB - lA);
      sum += sA < at ? (at - sA) * (lA + lC) : (sB - at) * (lC + lB);
    }
  }
  return -sum / 2;
};

/** Length of the line within the land at a place, counting only edges that run on from `low` to `high`. */
const chordM = (count: number, at: number, low: number, high: number): number => {
  let sum = 0;
  for (let i = 0; i < count; i += 1) {
    const k = next[i] ?? 0;
    const sA = across[i] ?? 0;
    const sB = across[k] ?? 0;
    if (Math.min(sA, sB) > low || Math.max(sA, sB) < high || sA === sB) continue;
    const l = (along[i] ?? 0) + ((at - sA) / (sB - sA)) * ((along[k] ?? 0) - (along[i] ?? 0));
    sum += sA < sB ? -l : l;
  }
  return sum;
};

/**
 * The straight line of a given direction behind which a polygon, concave and with holes if it must be, has exactly
 * `areaM2`: bracketed by the corners' projections, between which the area is quadratic in the line's place, and then the
 * root of that quadratic. Exact to rounding (10⁻⁸ m²); corners n cost n·log n. `direction` is a unit vector across the
 * line, from behind to ahead. All land behind counts, in however many pieces. Null where the polygon has no such area.
 */
export const exactCut = (polygon: PlanePolygon, direction: CutLine['direction'], areaM2: number): CutLine | null => {
  const [origin] = polygon.outer;
  if (!origin || !(areaM2 > 0)) return null;
  const count = project(polygon, origin, direction);
  const stops = sorted.subarray(0, count);
  stops.set(across.subarray(0, count));
  stops.sort();
  let low = 0;
  let high = count - 1;
  if (behindM2(count, stops[high] ?? 0) < areaM2) return null;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (behindM2(count, stops[middle] ?? 0) < areaM2) low = middle;
    else high = middle;
  }
  const from = stops[low] ?? 0;
  const to = stops[high] ?? 0;
  const missing = areaM2 - behindM2(count, from);
  const first = chordM(count, from, from, to);
  const last = chordM(count, to, from, to);
  // missing = first·x + (last − first)·x² / (2·(to − from)), the root written so that nothing cancels.
  const bend = (last - first) / (to - from);
  const root = Math.sqrt(Math.max(0, first * first + 2 * bend * missing));
  const step = first + root > 0 ? (2 * missing) / (first + root) : 0;
  return { origin, direction, at: Math.min(to, from + step) };
};

/** All land of a polygon behind a line, m², in however many pieces. */
export const areaBehindM2 = (polygon: PlanePolygon, { origin, direction, at }: CutLine): number =>
  behindM2(project(polygon, origin, direction), at);
