import { ringAreaM2 } from './ring-area.ts';
import type { PlaneArea, PlanePosition, PlaneRing } from './shapes.ts';

/** Beyond so many edges pair by pair is no longer the quicker way. */
export const mostEdges = 256;
/** Up to here a crossing of borders is found to a ten-thousandth of a millimetre, however flat those that are counted. */
const farthestM = 10_000;

/** The edges of several areas, land to their left; edge i runs from corner i to corner `next[i]`. Used again by the next call. */
export const edges = {
  count: 0,
  /** The corners as they were given, and counted from the origin. */
  corner: [] as PlanePosition[],
  east: new Float64Array(mostEdges),
  north: new Float64Array(mostEdges),
  next: new Int32Array(mostEdges),
  /** From the corner to the next. */
  alongEast: new Float64Array(mostEdges),
  alongNorth: new Float64Array(mostEdges),
  length: new Float64Array(mostEdges),
  west: new Float64Array(mostEdges),
  eastmost: new Float64Array(mostEdges),
  south: new Float64Array(mostEdges),
  northmost: new Float64Array(mostEdges),
  /** 0 for the area itself, 1 … for its covers. */
  owner: new Int32Array(mostEdges),
  /** 0 where the edge keeps away from the box of the area itself: nothing happens there. */
  near: new Uint8Array(mostEdges),
};

const loadRing = (ring: PlaneRing, isHole: boolean, owner: number, origin: PlanePosition): boolean => {
  const start = edges.count;
  const end = start + ring.length;
  if (ring.length < 3 || end > mostEdges) return false;
  const isBackwards = ringAreaM2(ring) > 0 === isHole;
  for (let i = start; i < end; i += 1) {
    const corner = ring[isBackwards ? end - 1 - i : i - start] as PlanePosition;
    const e = corner[0] - origin[0];
    const n = corner[1] - origin[1];
    if (Math.abs(e) > farthestM || Math.abs(n) > farthestM) return false;
    edges.corner[i] = corner;
    edges.east[i] = e;
    edges.north[i] = n;
    edges.owner[i] = owner;
    edges.next[i] = i + 1;
  }
  edges.next[end - 1] = start;
  for (let i = start; i < end; i += 1) {
    const next = edges.next[i] as number;
    const e = edges.east[i] as number;
    const n = edges.north[i] as number;
    const nextE = edges.east[next] as number;
    const nextN = edges.north[next] as number;
    const alongE = nextE - e;
    const alongN = nextN - n;
    edges.alongEast[i] = alongE;
    edges.alongNorth[i] = alongN;
    edges.length[i] = Math.sqrt(alongE * alongE + alongN * alongN);
    edges.west[i] = alongE > 0 ? e : nextE;
    edges.eastmost[i] = alongE > 0 ? nextE : e;
    edges.south[i] = alongN > 0 ? n : nextN;
    edges.northmost[i] = alongN > 0 ? nextN : n;
  }
  edges.count = end;
  return true;
};

/** Lays the edges into their arrays, counted from the origin; false where they are too many or too far from it. */
export const loadEdges = (areas: readonly PlaneArea[], origin: PlanePosition, asideM: number): boolean => {
  edges.count = 0;
  let west = 0;
  let south = 0;
  let eastmost = 0;
  let northmost = 0;
  for (let owner = 0; owner < areas.length; owner += 1) {
    for (const { outer, holes } of areas[owner] as PlaneArea) {
      if (!loadRing(outer, false, owner, origin)) return false;
      for (const hole of holes) if (!loadRing(hole, true, owner, origin)) return false;
    }
    if (owner > 0) continue;
    west = eastmost = edges.west[0] as number;
    south = northmost = edges.south[0] as number;
    for (let i = 0; i < edges.count; i += 1) {
      west = Math.min(west, edges.west[i] as number);
      south = Math.min(south, edges.south[i] as number);
      eastmost = Math.max(eastmost, edges.eastmost[i] as number);
      northmost = Math.max(northmost, edges.northmost[i] as number);
    }
  }
  for (let i = 0; i < edges.count; i += 1)
    edges.near[i] =
      (edges.west[i] as number) <= eastmost + asideM &&
      (edges.eastmost[i] as number) >= west - asideM &&
      (edges.south[i] as number) <= northmost + asideM &&
      (edges.northmost[i] as number) >= south - asideM
        ? 1
        : 0;
  return true;
};
