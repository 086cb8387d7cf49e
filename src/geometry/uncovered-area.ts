import { ringAreaM2 } from './ring-area.ts';
import type { PlaneArea } from './shapes.ts';

/** Edges in arrays that are used again by the next call, sorted by their west end. */
interface Edges {
  count: number;
  west: Float64Array;
  east: Float64Array;
  /** Northing at the west end, and what it gains per metre of easting. */
  north: Float64Array;
  slope: Float64Array;
  /** 0 for the area itself, 1 … for the covers. */
  owner: Int32Array;
  /** What the winding number of its area gains when one passes the edge northwards. */
  step: Int8Array;
}

const arrays = (length: number): Omit<Edges, 'count'> => ({
  west: new Float64Array(length),
  east: new Float64Array(length),
  north: new Float64Array(length),
  slope: new Float64Array(length),
  owner: new Int32Array(length),
  step: new Int8Array(length),
});
const loaded: Edges = { count: 0, ...arrays(256) };
const sorted: Edges = { count: 0, ...arrays(256) };

const load = (areas: readonly PlaneArea[], eastOrigin: number, northOrigin: number): void => {
  let length = 0;
  for (const area of areas)
    for (const { outer, holes } of area) {
      length += outer.length;
      for (const hole of holes) length += hole.length;
    }
  if (length > loaded.west.length) {
    Object.assign(loaded, arrays(2 * length));
    Object.assign(sorted, arrays(2 * length));
  }
  let count = 0;
  for (const [owner, area] of areas.entries())
    for (const { outer, holes } of area)
      for (let i = -1; i < holes.length; i += 1) {
        const ring = i < 0 ? outer : (holes[i] ?? []);
        const turned = ringAreaM2(ring) > 0 === i < 0 ? 1 : -1;
        let previous = ring.at(-1);
        for (const current of ring) {
          if (previous && previous[0] !== current[0]) {
            const eastward = previous[0] < current[0];
            const left = eastward ? previous : current;
            const right = eastward ? current : previous;
            loaded.west[count] = left[0] - eastOrigin;
            loaded.east[count] = right[0] - eastOrigin;
            loaded.north[count] = left[1] - northOrigin;
            loaded.slope[count] = (right[1] - left[1]) / (right[0] - left[0]);
            loaded.owner[count] = owner;
            loaded.step[count] = eastward ? turned : -turned;
            count += 1;
          }
          previous = current;
        }
      }
  const { west } = loaded;
  const order = new Uint32Array(count);
  for (let i = 0; i < count; i += 1) order[i] = i;
  order.sort((i, k) => (west[i] as number) - (west[k] as number));
  for (let i = 0; i < count; i += 1) {
    const from = order[i] as number;
    sorted.west[i] = loaded.west[from] as number;
    sorted.east[i] = loaded.east[from] as number;
    sorted.north[i] = loaded.north[from] as number;
    sorted.slope[i] = loaded.slope[from] as number;
    sorted.owner[i] = loaded.owner[from] as number;
    sorted.step[i] = loaded.step[from] as number;
  }
  sorted.count = count;
};

/** Eastings of all corners and crossings within the area itself, from west to east. */
const stopsOf = ({ count, west, east, north, slope, owner }: Edges): Float64Array => {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < count; i += 1)
    if (owner[i] === 0) {
      least = Math.min(least, west[i] as number);
      most = Math.max(most, east[i] as number);
    }
  const stops: number[] = [];
  for (let i = 0; i < count; i += 1) {
    const w = west[i] as number;
    const e = east[i] as number;
    if (w >= least && w <= most) stops.push(w);
    if (e >= least && e <= most) stops.push(e);
    const b = slope[i] as number;
    const a = (north[i] as number) - b * w;
    const atEnd = a + b * e;
    for (let k = i + 1; k < count; k += 1) {
      const otherWest = west[k] as number;
      if (otherWest >= e) break;
      const turn = b - (slope[k] as number);
      if (turn === 0) continue;
      const otherNorth = north[k] as number;
      // Above at both ends of the common stretch, or below at both: no crossing, and no division.
      const last = Math.min(e, east[k] as number);
      const atLast = otherNorth + (slope[k] as number) * (last - otherWest);
      if (otherNorth > a + b * otherWest === atLast > (last === e ? atEnd : a + b * last)) continue;
      const crossing = (otherNorth - (slope[k] as number) * otherWest - a) / turn;
      if (crossing > otherWest && crossing < last && crossing >= least && crossing <= most) stops.push(crossing);
    }
  }
  return Float64Array.from(stops).sort();
};

/**
 * Area in m² of what `a` has outside all of `covers`, which may overlap one another. No outline is made: between two
 * neighbouring corners or crossings the length a north–south line has in that land changes linearly with its easting, so
 * its middle value times the width is exact. Edges that lie on one another only add lengths of zero; nothing can
 * fail. Rings in any order; each area by its winding number (not zero), so rounding is all that is lost (10⁻⁹ of the area).
 */
export const uncoveredAreaM2 = (a: PlaneArea, covers: readonly PlaneArea[]): number => {
  const first = a[0]?.outer[0];
  if (!first) return 0;
  load([a, ...covers], first[0], first[1]);
  const { count, west, east, north, slope, owner, step } = sorted;
  const stops = stopsOf(sorted);
  const windings = new Int32Array(covers.length + 1);
  const active = new Int32Array(count);
  const passed = new Float64Array(count);
  let activeCount = 0;
  let next = 0;
  let sum = 0;
  for (let s = 1; s < stops.length; s += 1) {
    const from = stops[s - 1] as number;
    const width = (stops[s] as number) - from;
    if (!(width > 0)) continue;
    const middle = from + width / 2;
    let kept = 0;
    for (let i = 0; i < activeCount; i += 1) {
      const edge = active[i] as number;
      if ((east[edge] as number) > middle) {
        active[kept] = edge;
        kept += 1;
      }
    }
    for (; next < count && (west[next] as number) <= middle; next += 1)
      if ((east[next] as number) > middle) {
        active[kept] = next;
        kept += 1;
      }
    activeCount = kept;
    // Sorted by insertion: from one stop to the next the order changes by a pair or two.
    for (let i = 0; i < activeCount; i += 1) {
      const edge = active[i] as number;
      const at = (north[edge] as number) + (slope[edge] as number) * (middle - (west[edge] as number));
      let k = i;
      for (; k > 0 && (passed[k - 1] as number) > at; k -= 1) {
        passed[k] = passed[k - 1] as number;
        active[k] = active[k - 1] as number;
      }
      passed[k] = at;
      active[k] = edge;
    }
    windings.fill(0);
    let covering = 0;
    let length = 0;
    for (let i = 0; i < activeCount; i += 1) {
      const edge = active[i] as number;
      if (windings[0] !== 0 && covering === 0) length += (passed[i] as number) - (passed[i - 1] as number);
      const whose = owner[edge] as number;
      const before = windings[whose] as number;
      const after = before + (step[edge] as number);
      windings[whose] = after;
      if (whose > 0) covering += (after === 0 ? 0 : 1) - (before === 0 ? 0 : 1);
    }
    sum += length * width;
  }
  return sum;
};
