import type { BorderEdges } from './border-edges.ts';
import { edgeGrid } from './edge-grid.ts';
import { exactTurn } from './exact-turn.ts';
import type { NearMarks } from './near-marks.ts';
import type { VertexIndex } from './vertex-index.ts';

/** A corner to be put into an edge, at this share of its length. */
export interface EdgeNode {
  readonly edge: number;
  readonly share: number;
  readonly corner: number;
}

export interface Contacts {
  readonly nodes: readonly EdgeNode[];
  /** A corner of one area on the edge of another. */
  readonly tJunctions: readonly (readonly [cornerArea: number, edgeArea: number, corner: number])[];
}

/**
 * Where the unshared edges (`loose`, numbers of edges) meet edges of other areas: corners on them within the tolerance
 * and crossings. Crossings become new corners of the index. `marks`: where unshared edges come near.
 */
export const contactsOf = (
  edges: BorderEdges,
  loose: Int32Array,
  marks: NearMarks,
  vertices: VertexIndex,
  toleranceM: number,
): Contacts => {
  const { count, from, to, area } = edges;
  const endsOf = (list: Int32Array): Float64Array => {
    const ends = new Float64Array(4 * list.length);
    for (let i = 0; i < list.length; i += 1) {
      const u = from[list[i] as number] as number;
      const v = to[list[i] as number] as number;
      ends[4 * i] = vertices.east(u);
      ends[4 * i + 1] = vertices.north(u);
      ends[4 * i + 2] = vertices.east(v);
      ends[4 * i + 3] = vertices.north(v);
    }
    return ends;
  };
  const looseEnds = endsOf(loose);
  const near: number[] = [];
  for (let edge = 0; edge < count; edge += 1) {
    const u = from[edge] as number;
    const v = to[edge] as number;
    const uE = vertices.east(u);
    const uN = vertices.north(u);
    const vE = vertices.east(v);
    const vN = vertices.north(v);
    if (marks.meets(Math.min(uE, vE), Math.min(uN, vN), Math.max(uE, vE), Math.max(uN, vN))) near.push(edge);
  }
  const others = Int32Array.from(near);
  const ends = endsOf(others);
  let length = 0;
  for (let i = 0; i < ends.length; i += 4)
    length +=
      Math.abs((ends[i] as number) - (ends[i + 2] as number)) +
      Math.abs((ends[i + 1] as number) - (ends[i + 3] as number));
  const grid = edgeGrid(ends, Math.max(1e-6, 8 * toleranceM, length / Math.max(1, others.length)));

  const nodes: EdgeNode[] = [];
  const tJunctions: [number, number, number][] = [];
  const limit = toleranceM * toleranceM;

  for (let i = 0; i < loose.length; i += 1) {
    const e = loose[i] as number;
    const u = from[e] as number;
    const v = to[e] as number;
    const aE = looseEnds[4 * i] as number;
    const aN = looseEnds[4 * i + 1] as number;
    const bE = looseEnds[4 * i + 2] as number;
    const bN = looseEnds[4 * i + 3] as number;
    const dE = bE - aE;
    const dN = bN - aN;
    const west = Math.min(aE, bE) - toleranceM;
    const east = Math.max(aE, bE) + toleranceM;
    const south = Math.min(aN, bN) - toleranceM;
    const north = Math.max(aN, bN) + toleranceM;
    const many = grid.near(aE, aN, bE, bN, toleranceM);
    for (let found = 0; found < many; found += 1) {
      const k = grid.found[found] as number;
      const f = others[k] as number;
      if (area[f] === area[e]) continue;
      const pE = ends[4 * k] as number;
      const pN = ends[4 * k + 1] as number;
      const qE = ends[4 * k + 2] as number;
      const qN = ends[4 * k + 3] as number;
      if ((pE < west && qE < west) || (pE > east && qE > east)) continue;
      if ((pN < south && qN < south) || (pN > north && qN > north)) continue;
      const p = from[f] as number;
      const q = to[f] as number;
      let met = p === u || p === v || q === u || q === v;
      if (p !== u && p !== v) {
        const share = shareOn(pE, pN, aE, aN, bE, bN, limit);
        if (share > 0) {
          nodes.push({ edge: e, share, corner: p });
          tJunctions.push([area[f] as number, area[e] as number, p]);
          met = true;
        }
      }
      if (q !== u && q !== v) {
        const share = shareOn(qE, qN, aE, aN, bE, bN, limit);
        if (share > 0) {
          nodes.push({ edge: e, share, corner: q });
          met = true;
        }
      }
      if (met || shareOn(aE, aN, pE, pN, qE, qN, limit) > 0 || shareOn(bE, bN, pE, pN, qE, qN, limit) > 0) continue;
      const atP = exactTurn(aE, aN, bE, bN, pE, pN);
      const atQ = exactTurn(aE, aN, bE, bN, qE, qN);
      if (atP > 0 === atQ > 0) continue;
      const atA = exactTurn(pE, pN, qE, qN, aE, aN);
      const atB = exactTurn(pE, pN, qE, qN, bE, bN);
      if (atA > 0 === atB > 0) continue;
      const share = atA / (atA - atB);
      const corner = vertices.idAt(aE + share * dE, aN + share * dN);
      if (corner !== u && corner !== v) nodes.push({ edge: e, share, corner });
    }
  }
  return { nodes, tJunctions };
};

/** The share along the edge from a to b of a place that lies on it between its ends, or −1. `limit`: tolerance squared. */
const shareOn = (pE: number, pN: number, aE: number, aN: number, bE: number, bN: number, limit: number): number => {
  const dE = bE - aE;
  const dN = bN - aN;
  const squared = dE * dE + dN * dN;
  const along = (pE - aE) * dE + (pN - aN) * dN;
  if (along <= 0 || along >= squared) return -1;
  const across = (pN - aN) * dE - (pE - aE) * dN;
  return across * across <= limit * squared ? along / squared : -1;
};
