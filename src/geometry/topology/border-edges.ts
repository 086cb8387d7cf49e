import type { FlatAreas } from '../flat/flat-areas.ts';
import { shared } from './shared-edges.ts';
import type { VertexIndex } from './vertex-index.ts';

/** Directed edges between numbered corners, the land of their area to the left. */
export interface BorderEdges {
  count: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly area: Int32Array;
  /** The area on the other side, for an edge another one runs against; −1 = nobody, −2 = one that is not looked at. */
  readonly twin: Int32Array;
  /** 1 where another area has the same edge in the same direction: both claim the land beside it. */
  readonly doubled: Uint8Array;
}

export interface CancelledEdges extends BorderEdges {
  /** First edge that starts in a corner, and the next one after each edge. */
  readonly headOf: Int32Array;
  readonly nextOf: Int32Array;
  /** Pairs of areas that have an edge in the same direction, one after the other. */
  readonly doubles: readonly (readonly [one: number, other: number, edge: number])[];
}

export const noEdges = (reserve: number): BorderEdges => ({
  count: 0,
  from: new Int32Array(reserve),
  to: new Int32Array(reserve),
  area: new Int32Array(reserve),
  twin: new Int32Array(reserve).fill(-1),
  doubled: new Uint8Array(reserve),
});

/** Stands for an area that is not among those looked at. */
const somebodyElse = -2;

export interface WalkedEdges extends BorderEdges {
  /** 1 where a neighbour has the same edge, digit for digit, whether that neighbour is among the areas or not. */
  readonly isShared: Uint8Array;
}

/**
 * Every edge of the areas marked in `among`, outer rings walked anticlockwise and holes clockwise whatever the file has, so
 * that a border between neighbours is walked once each way. `ringAreaM2` are the signed areas of the rings, `state` that of
 * `sharedEdges`.
 */
export const borderEdges = (
  flat: FlatAreas,
  ringAreaM2: Float64Array,
  vertices: VertexIndex,
  among: Uint8Array,
  state: Uint8Array,
): WalkedEdges => {
  const { coordinates, ringStart, polygonStart, areaStart } = flat;
  const reserve = positionsOf(flat, among);
  const edges = { ...noEdges(reserve), isShared: new Uint8Array(reserve) };
  const { from, to, area } = edges;
  let count = 0;
  for (let a = 0; a + 1 < areaStart.length; a += 1) {
    if (!among[a]) continue;
    for (let polygon = areaStart[a] as number; polygon < (areaStart[a + 1] as number); polygon += 1) {
      const shell = polygonStart[polygon] as number;
      for (let ring = shell; ring < (polygonStart[polygon + 1] as number); ring += 1) {
        const start = ringStart[ring] as number;
        const length = (ringStart[ring + 1] as number) - start;
        const m2 = ringAreaM2[ring] as number;
        if (length < 3 || m2 === 0) continue;
        const forward = m2 > 0 === (ring === shell);
        const firstAt = 2 * (forward ? start : start + length - 1);
        const first = vertices.idAt(coordinates[firstAt] as number, coordinates[firstAt + 1] as number);
        let last = first;
        for (let step = 1; step <= length; step += 1) {
          let id = first;
          if (step < length) {
            const at = 2 * (forward ? start + step : start + length - 1 - step);
            id = vertices.idAt(coordinates[at] as number, coordinates[at + 1] as number);
          }
          if (id === last) continue;
          // An edge has the number of the position it ends in as the ring is written.
          const written = forward ? start + (step < length ? step : 0) : start + length - step;
          edges.isShared[count] = state[written] === shared ? 1 : 0;
          from[count] = last;
          to[count] = id;
          area[count] = a;
          count += 1;
          last = id;
        }
      }
    }
  }
  edges.count = count;
  return edges;
};

const positionsOf = ({ ringStart, polygonStart, areaStart }: FlatAreas, among: Uint8Array): number => {
  let positions = 0;
  for (let a = 0; a + 1 < areaStart.length; a += 1) {
    if (!among[a]) continue;
    const first = polygonStart[areaStart[a] as number] as number;
    const end = polygonStart[areaStart[a + 1] as number] as number;
    positions += (ringStart[end] as number) - (ringStart[first] as number);
  }
  return positions;
};

/** Pairs edges that run against one another between the same corners, and marks those that run the same way. */
export const cancel = (edges: BorderEdges, vertexCount: number): CancelledEdges => {
  const { count, from, to, area, twin, doubled } = edges;
  const headOf = new Int32Array(vertexCount).fill(-1);
  const nextOf = new Int32Array(count);
  const doubles: [number, number, number][] = [];
  for (let edge = 0; edge < count; edge += 1) {
    const u = from[edge] as number;
    const v = to[edge] as number;
    for (let k = headOf[v] as number; k >= 0; k = nextOf[k] as number)
      if (to[k] === u && twin[k] === -1) {
        twin[k] = area[edge] as number;
        twin[edge] = area[k] as number;
        break;
      }
    for (let k = headOf[u] as number; k >= 0; k = nextOf[k] as number)
      if (to[k] === v && area[k] !== area[edge]) {
        doubled[k] = 1;
        doubled[edge] = 1;
        doubles.push([area[k] as number, area[edge] as number, edge]);
      }
    nextOf[edge] = headOf[u] as number;
    headOf[u] = edge;
  }
  return { ...edges, headOf, nextOf, doubles };
};

/** The edges that nobody runs against. Those whose neighbour is not among the areas are given −2 as twin. */
export const looseEdges = ({ twin, count }: CancelledEdges, isShared: Uint8Array): Int32Array => {
  const loose: number[] = [];
  for (let edge = 0; edge < count; edge += 1) {
    if (twin[edge] !== -1) continue;
    if (isShared[edge]) twin[edge] = somebodyElse;
    else loose.push(edge);
  }
  return Int32Array.from(loose);
};
