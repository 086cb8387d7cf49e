import { type BareOutline, turnOutline } from './bare-outline.ts';

/** A rectangle found in a turned frame: along u from `left` to `right`, across v from `bottom` to `top`. */
export interface FramedRectangle {
  readonly turn: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
  readonly areaM2: number;
}

/** Longer side : shorter side, from 1. */
export interface AspectBounds {
  readonly least: number;
  readonly most: number;
}

/** The largest area within the bounds that a rectangle of these sides can give up to. */
export const boundedAreaM2 = (a: number, b: number, { least, most }: AspectBounds): number => {
  const long = Math.max(a, b);
  const short = Math.min(a, b);
  if (long > most * short) return most * short * short;
  return long < least * short ? (long * long) / least : long * short;
};

/** Room that is used again for every angle and parcel. */
export interface SlabRoom {
  readonly u: Float64Array;
  readonly v: Float64Array;
  /** Per slab: how many edges block it; then low and high u of each and whether it crosses the slab's middle. */
  readonly blocked: Int32Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly crosses: Uint8Array;
  /** Per slab: how many stretches are free; then their ends. */
  readonly free: Int32Array;
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly heldFrom: Float64Array;
  readonly heldTo: Float64Array;
}

export const slabRoom = (edges: number, slabs: number): SlabRoom => ({
  u: new Float64Array(edges),
  v: new Float64Array(edges),
  blocked: new Int32Array(slabs),
  low: new Float64Array(slabs * edges),
  high: new Float64Array(slabs * edges),
  crosses: new Uint8Array(slabs * edges),
  free: new Int32Array(slabs),
  from: new Float64Array(slabs * edges),
  to: new Float64Array(slabs * edges),
  heldFrom: new Float64Array(edges),
  heldTo: new Float64Array(edges),
});

/** Which u each edge blocks in each slab, kept sorted by the lower end. */
const block = ({ next }: BareOutline, room: SlabRoom, base: number, height: number, slabs: number): void => {
  const { u, v, blocked, low, high, crosses } = room;
  const edges = next.length;
  blocked.fill(0, 0, slabs);
  for (let i = 0; i < edges; i += 1) {
    const k = next[i] ?? 0;
    const up = (v[k] ?? 0) >= (v[i] ?? 0);
    const uA = (up ? u[i] : u[k]) ?? 0;
    const vA = (up ? v[i] : v[k]) ?? 0;
    const uB = (up ? u[k] : u[i]) ?? 0;
    const vB = (up ? v[k] : v[i]) ?? 0;
    const slope = vB > vA ? (uB - uA) / (vB - vA) : 0;
    const flat = vB - vA < 1e-12;
    // An edge that only touches a slab from outside does not block it.
    const first = Math.max(0, Math.floor((vA - base) / height + 1e-9));
    const last = Math.min(slabs - 1, Math.ceil((vB - base) / height - 1e-9) - 1);
    for (let slab = first; slab <= last; slab += 1) {
      const bottom = base + slab * height;
      const from = flat ? uA : uA + slope * (Math.max(vA, bottom) - vA);
      const to = flat ? uB : uA + slope * (Math.min(vB, bottom + height) - vA);
      const middle = bottom + height / 2;
      const start = slab * edges;
      let at = start + (blocked[slab] ?? 0);
      const lower = Math.min(from, to);
      while (at > start && (low[at - 1] ?? 0) > lower) {
        low[at] = low[at - 1] ?? 0;
        high[at] = high[at - 1] ?? 0;
        crosses[at] = crosses[at - 1] ?? 0;
        at -= 1;
      }
      low[at] = lower;
      high[at] = Math.max(from, to);
      crosses[at] = vA <= middle && vB > middle ? 1 : 0;
      blocked[slab] = (blocked[slab] ?? 0) + 1;
    }
  }
};

/** What of each slab is land over its whole height. */
const openUp = (room: SlabRoom, edges: number, slabs: number): void => {
  const { blocked, low, high, crosses, free, from, to } = room;
  for (let slab = 0; slab < slabs; slab += 1) {
    const start = slab * edges;
    let reached = Number.NEGATIVE_INFINITY;
    let inside = false;
    let found = 0;
    for (let at = start; at < start + (blocked[slab] ?? 0); at += 1) {
      const lower = low[at] ?? 0;
      if (inside && lower > reached) {
        from[start + found] = reached;
        to[start + found] = lower;
        found += 1;
      }
      reached = Math.max(reached, high[at] ?? 0);
      if (crosses[at]) inside = !inside;
    }
    free[slab] = found;
  }
};

/**
 * About the largest rectangle along one direction: the land is cut into slabs across v, each slab keeps the stretches of
 * u that are land over its whole height, and windows of neighbouring slabs are grown while they can still win. What it
 * answers lies inside; it falls short of the best by at most a slab at either end.
 */
export const searchSlabs = (
  outline: BareOutline,
  turn: number,
  slabs: number,
  bounds: AspectBounds,
  room: SlabRoom,
): FramedRectangle | null => {
  const edges = outline.next.length;
  turnOutline(outline, turn, room.u, room.v);
  let base = Number.POSITIVE_INFINITY;
  let ceiling = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < edges; i += 1) {
    const v = room.v[i] ?? 0;
    if (v < base) base = v;
    if (v > ceiling) ceiling = v;
  }
  const height = (ceiling - base) / slabs;
  if (!(height > 0)) return null;
  block(outline, room, base, height, slabs);
  openUp(room, edges, slabs);

  const { free, from, to, heldFrom, heldTo } = room;
  let bestM2 = 0;
  let left = 0;
  let right = 0;
  let firstSlab = 0;
  let lastSlab = 0;
  for (let first = 0; first < slabs; first += 1) {
    let held = free[first] ?? 0;
    for (let k = 0; k < held; k += 1) {
      heldFrom[k] = from[first * edges + k] ?? 0;
      heldTo[k] = to[first * edges + k] ?? 0;
    }
    for (let last = first; held > 0; ) {
      const high = (last - first + 1) * height;
      let widest = 0;
      for (let k = 0; k < held; k += 1) {
        const wide = (heldTo[k] ?? 0) - (heldFrom[k] ?? 0);
        if (wide > widest) widest = wide;
        if (wide * high <= bestM2) continue;
        const m2 = boundedAreaM2(wide, high, bounds);
        if (m2 <= bestM2) continue;
        bestM2 = m2;
        left = heldFrom[k] ?? 0;
        right = heldTo[k] ?? 0;
        firstSlab = first;
        lastSlab = last;
      }
      last += 1;
      if (last >= slabs || widest * (slabs - first) * height <= bestM2) break;
      // Both lists run from low to high, so their common stretches come out in one pass, into the same room.
      const start = last * edges;
      const count = free[last] ?? 0;
      let kept = 0;
      for (let k = 0; k < held; k += 1) {
        const a = heldFrom[k] ?? 0;
        const b = heldTo[k] ?? 0;
        for (let j = 0; j < count; j += 1) {
          const c = Math.max(a, from[start + j] ?? 0);
          const d = Math.min(b, to[start + j] ?? 0);
          if (d <= c) continue;
          spareFrom[kept] = c;
          spareTo[kept] = d;
          kept += 1;
        }
      }
      held = Math.min(kept, edges);
      for (let k = 0; k < held; k += 1) {
        heldFrom[k] = spareFrom[k] ?? 0;
        heldTo[k] = spareTo[k] ?? 0;
      }
    }
  }
  return bestM2 > 0
    ? { turn, left, right, bottom: base + firstSlab * height, top: base + (lastSlab + 1) * height, areaM2: bestM2 }
    : null;
};

const spareFrom: number[] = [];
const spareTo: number[] = [];
