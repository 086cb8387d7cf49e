import { inOrder } from './in-order.ts';
import { ringAreaM2 } from './ring-area.ts';
import type { PlaneArea, PlanePosition, PlaneRing } from './shapes.ts';

/** Edges in arrays that are used again by the next call, sorted by their west end. */
interface Edges {
  count: number;
  west: Float64Array;
  east: Float64Array;
  /** Northing at the west end, and what it gains per metre of easting. */
  north: Float64Array;
  slope: Float64Array;
  /** Northing of its southern and of its northern end. */
  low: Float64Array;
  high: Float64Array;
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
  low: new Float64Array(length),
  high: new Float64Array(length),
  owner: new Int32Array(length),
  step: new Int8Array(length),
});
const loaded: Edges = { count: 0, ...arrays(256) };
const sorted: Edges = { count: 0, ...arrays(256) };
/** The edges a north–south line passes, from south to north, and where it passes them. */
let active = new Int32Array(256);
let passed = new Float64Array(256);

/** The box of the area itself: no land of it lies outside. */
const box = { west: 0, east: 0, south: 0, north: 0 };

const setBox = (a: PlaneArea, eastOrigin: number, northOrigin: number): void => {
  let west = Number.POSITIVE_INFINITY;
  let east = Number.NEGATIVE_INFINITY;
  let south = Number.POSITIVE_INFINITY;
  let north = Number.NEGATIVE_INFINITY;
  for (const { outer } of a)
    for (const position of outer) {
      west = Math.min(west, position[0]);
      east = Math.max(east, position[0]);
      south = Math.min(south, position[1]);
      north = Math.max(north, position[1]);
    }
  box.west = west - eastOrigin;
  box.east = east - eastOrigin;
  box.south = south - northOrigin;
  box.north = north - northOrigin;
};

let stops = new Float64Array(512);
let stopCount = 0;

/** Notes an easting where the length may begin to change otherwise; outside the area's box it does not. */
const stopAt = (easting: number, northing: number, slope: number): void => {
  if (easting < box.west || easting > box.east) return;
  // The steeper the edge, the less certain is the northing found along it.
  const slack = 1e-6 + 1e-6 * Math.abs(slope);
  if (northing < box.south - slack || northing > box.north + slack) return;
  if (stopCount === stops.length) {
    const more = new Float64Array(2 * stopCount);
    more.set(stops);
    stops = more;
  }
  stops[stopCount] = easting;
  stopCount += 1;
};

/** Edges narrower than this from west to east, metres. */
const steepM = 1e-3;

const loadRing = (ring: PlaneRing, isHole: boolean, owner: number, eastOrigin: number, northOrigin: number): void => {
  let count = loaded.count;
  const size = ring.length;
  const turned = ringAreaM2(ring) > 0 === isHole ? -1 : 1;
  let previous = ring[size - 1] as PlanePosition;
  for (let i = 0; i < size; i += 1) {
    const current = ring[i] as PlanePosition;
    const eastward = previous[0] < current[0];
    const left = eastward ? previous : current;
    const right = eastward ? current : previous;
    const west = left[0] - eastOrigin;
    const east = right[0] - eastOrigin;
    const north = left[1] - northOrigin;
    const last = right[1] - northOrigin;
    previous = current;
    stopAt(current[0] - eastOrigin, current[1] - northOrigin, 0);
    // Beside the area or north of all of it an edge bounds nothing of it, and turns no winding below it.
    if (west > box.east || east < box.west || (north > box.north && last > box.north)) continue;
    // So steep that no crossing of it is found for certain: its ends stand for them.
    if (east - west < steepM) {
      stopAt(west, box.south, 0);
      stopAt(east, box.south, 0);
    }
    if (west === east) continue;
    loaded.west[count] = west;
    loaded.east[count] = east;
    loaded.north[count] = north;
    loaded.slope[count] = (last - north) / (east - west);
    loaded.low[count] = Math.min(north, last);
    loaded.high[count] = Math.max(north, last);
    loaded.owner[count] = owner;
    loaded.step[count] = eastward ? turned : -turned;
    count += 1;
  }
  loaded.count = count;
};

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
    active = new Int32Array(2 * length);
    passed = new Float64Array(2 * length);
  }
  loaded.count = 0;
  stopCount = 0;
  for (let owner = 0; owner < areas.length; owner += 1)
    for (const { outer, holes } of areas[owner] as PlaneArea) {
      loadRing(outer, false, owner, eastOrigin, northOrigin);
      for (const hole of holes) loadRing(hole, true, owner, eastOrigin, northOrigin);
    }
  const { count } = loaded;
  const order = active;
  inOrder(order, count, loaded.west);
  for (let i = 0; i < count; i += 1) {
    const from = order[i] as number;
    sorted.west[i] = loaded.west[from] as number;
    sorted.east[i] = loaded.east[from] as number;
    sorted.north[i] = loaded.north[from] as number;
    sorted.slope[i] = loaded.slope[from] as number;
    sorted.low[i] = loaded.low[from] as number;
    sorted.high[i] = loaded.high[from] as number;
    sorted.owner[i] = loaded.owner[from] as number;
    sorted.step[i] = loaded.step[from] as number;
  }
  sorted.count = count;
};

/** Eastings of all corners and crossings within the box of the area itself, from west to east. */
const findStops = ({ count, west, east, north, slope, low, high }: Edges): Float64Array => {
  for (let i = 0; i < count; i += 1) {
    const w = west[i] as number;
    const e = east[i] as number;
    const b = slope[i] as number;
    const a = (north[i] as number) - b * w;
    const atEnd = a + b * e;
    const south = low[i] as number;
    const northmost = high[i] as number;
    if (northmost < box.south) continue;
    for (let k = i + 1; k < count; k += 1) {
      const otherWest = west[k] as number;
      if (otherWest >= e) break;
      if ((low[k] as number) > northmost || (high[k] as number) < south) continue;
      const otherSlope = slope[k] as number;
      const turn = b - otherSlope;
      if (turn === 0) continue;
      const otherNorth = north[k] as number;
      // Above at both ends of the common stretch, or below at both: no crossing, and no division.
      const last = Math.min(e, east[k] as number);
      const atLast = otherNorth + otherSlope * (last - otherWest);
      if (otherNorth > a + b * otherWest === atLast > (last === e ? atEnd : a + b * last)) continue;
      const crossing = (otherNorth - otherSlope * otherWest - a) / turn;
      if (!(crossing > otherWest && crossing < last)) continue;
      if (Math.abs(b) < Math.abs(otherSlope)) stopAt(crossing, a + b * crossing, b);
      else stopAt(crossing, otherNorth + otherSlope * (crossing - otherWest), otherSlope);
    }
  }
  return stops.subarray(0, stopCount).sort();
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
  setBox(a, first[0], first[1]);
  load([a, ...covers], first[0], first[1]);
  const { count, west, east, north, slope, owner, step } = sorted;
  const eastings = findStops(sorted);
  const passes = active;
  const places = passed;
  const windings = new Int32Array(covers.length + 1);
  let activeCount = 0;
  let next = 0;
  let sum = 0;
  for (let s = 1; s < eastings.length; s += 1) {
    const from = eastings[s - 1] as number;
    const width = (eastings[s] as number) - from;
    if (!(width > 0)) continue;
    const middle = from + width / 2;
    for (; next < count && (west[next] as number) <= middle; next += 1) {
      passes[activeCount] = next;
      activeCount += 1;
    }
    // What ended before the line falls out; the rest is sorted by insertion: from stop to stop the order changes by a pair or two.
    let kept = 0;
    let own = 0;
    for (let i = 0; i < activeCount; i += 1) {
      const edge = passes[i] as number;
      if ((east[edge] as number) <= middle) continue;
      if (owner[edge] === 0) own += 1;
      const at = (north[edge] as number) + (slope[edge] as number) * (middle - (west[edge] as number));
      let k = kept;
      for (; k > 0 && (places[k - 1] as number) > at; k -= 1) {
        places[k] = places[k - 1] as number;
        passes[k] = passes[k - 1] as number;
      }
      places[k] = at;
      passes[k] = edge;
      kept += 1;
    }
    activeCount = kept;
    for (let i = 0; i <= covers.length; i += 1) windings[i] = 0;
    let covering = 0;
    let length = 0;
    for (let i = 0; own > 0; i += 1) {
      const edge = passes[i] as number;
      const whose = owner[edge] as number;
      if (covering === 0 && windings[0] !== 0) length += (places[i] as number) - (places[i - 1] as number);
      const before = windings[whose] as number;
      const after = before + (step[edge] as number);
      windings[whose] = after;
      if (whose === 0) own -= 1;
      else if (before === 0) covering += 1;
      else if (after === 0) covering -= 1;
    }
    sum += length * width;
  }
  return sum;
};
