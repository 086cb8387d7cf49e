import type { PlanePolygon, PlanePosition, PlaneRing } from '../shapes.ts';

/** How far the land must stay from the edge that runs from `ring[edge]` to the next position, metres, 0 or more. */
export type MetresOfEdge = (ring: PlaneRing, edge: number) => number;

/**
 * The edges of one polygon as columns, land to the left of each, counted from an origin beside it. One table is filled
 * again for every polygon: a setback costs a few microseconds, and making arrays for it would cost more.
 */
export interface EdgeTable {
  count: number;
  originEast: number;
  originNorth: number;
  /** Whether all edges have one distance: then no moved edge can come out on the far side of another. */
  isUniform: boolean;
  /** Start of each edge. */
  east: Float64Array;
  north: Float64Array;
  unitEast: Float64Array;
  unitNorth: Float64Array;
  lengthM: Float64Array;
  metres: Float64Array;
  /** The edge that follows on the ring. */
  next: Int32Array;
  before: Int32Array;
  /** The box of everything nearer to the edge than its distance. */
  west: Float64Array;
  south: Float64Array;
  eastmost: Float64Array;
  northmost: Float64Array;
}

const columns = (size: number): Omit<EdgeTable, 'count' | 'originEast' | 'originNorth' | 'isUniform'> => ({
  east: new Float64Array(size),
  north: new Float64Array(size),
  unitEast: new Float64Array(size),
  unitNorth: new Float64Array(size),
  lengthM: new Float64Array(size),
  metres: new Float64Array(size),
  next: new Int32Array(size),
  before: new Int32Array(size),
  west: new Float64Array(size),
  south: new Float64Array(size),
  eastmost: new Float64Array(size),
  northmost: new Float64Array(size),
});

const table: EdgeTable = { count: 0, originEast: 0, originNorth: 0, isUniform: true, ...columns(64) };

/** Two positions nearer than this are one: a tenth of the grid that files keep. */
const sameM = 1e-5;

/** As `ringAreaM2` > 0, without its iterators: this is on the way of every parcel of a large layer. */
function runsAnticlockwise(ring: PlaneRing): boolean {
  const origin = ring[0];
  if (!origin) return true;
  let twice = 0;
  let lastE = 0;
  let lastN = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const position = ring[i] as PlanePosition;
    const e = position[0] - origin[0];
    const n = position[1] - origin[1];
    twice += lastE * n - e * lastN;
    lastE = e;
    lastN = n;
  }
  return twice > 0;
}

/** Adds a ring with the land to its left; false when a distance or a coordinate is no number. */
function addRing(ring: PlaneRing, landInside: boolean, metresOfEdge: MetresOfEdge | number): boolean {
  const size = ring.length;
  const forward = runsAnticlockwise(ring) === landInside;
  const first = table.count;
  let count = first;
  let lastEast = Number.NaN;
  let lastNorth = Number.NaN;
  for (let step = 0; step < size; step += 1) {
    const at = forward ? step : size - 1 - step;
    const position = ring[at];
    if (!position) return false;
    const east = position[0] - table.originEast;
    const north = position[1] - table.originNorth;
    const edge = forward ? at : (at + size - 1) % size;
    const metres = typeof metresOfEdge === 'number' ? metresOfEdge : metresOfEdge(ring, edge);
    if (!(Math.abs(east) + Math.abs(north) < 1e9) || !(metres >= 0 && metres < 1e9)) return false;
    // Of two positions in one place the second carries on: the edge between them is none.
    if (count > first && Math.abs(east - lastEast) < sameM && Math.abs(north - lastNorth) < sameM) count -= 1;
    table.east[count] = east;
    table.north[count] = north;
    table.metres[count] = metres;
    lastEast = east;
    lastNorth = north;
    count += 1;
  }
  if (
    count > first + 1 &&
    Math.abs(lastEast - (table.east[first] as number)) < sameM &&
    Math.abs(lastNorth - (table.north[first] as number)) < sameM
  )
    count -= 1;
  if (count - first < 3) return true;
  for (let i = first; i < count; i += 1) {
    const after = i + 1 < count ? i + 1 : first;
    const ae = table.east[i] as number;
    const an = table.north[i] as number;
    const be = table.east[after] as number;
    const bn = table.north[after] as number;
    const length = Math.sqrt((be - ae) * (be - ae) + (bn - an) * (bn - an));
    const metres = table.metres[i] as number;
    if (metres !== table.metres[0]) table.isUniform = false;
    table.unitEast[i] = (be - ae) / length;
    table.unitNorth[i] = (bn - an) / length;
    table.lengthM[i] = length;
    table.next[i] = after;
    table.before[after] = i;
    table.west[i] = Math.min(ae, be) - metres;
    table.eastmost[i] = Math.max(ae, be) + metres;
    table.south[i] = Math.min(an, bn) - metres;
    table.northmost[i] = Math.max(an, bn) + metres;
  }
  table.count = count;
  return true;
}

/** Fills the table with a polygon, holes included; null when something in it is no number. Valid until the next call. */
export function edgeTable({ outer, holes }: PlanePolygon, metresOfEdge: MetresOfEdge | number): EdgeTable | null {
  let size = outer.length;
  for (const hole of holes) size += hole.length;
  if (size > table.east.length) Object.assign(table, columns(2 * size));
  const origin = outer[0];
  if (!origin) return null;
  table.originEast = Math.round(origin[0]);
  table.originNorth = Math.round(origin[1]);
  table.count = 0;
  table.isUniform = true;
  if (!addRing(outer, true, metresOfEdge)) return null;
  for (const hole of holes) if (!addRing(hole, false, metresOfEdge)) return null;
  return table;
}
