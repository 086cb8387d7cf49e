import type { NearEdges } from './near-edges.ts';

/** The near edges of every edge as lists: `first[edge]`, then `following[at]`, −1 at the end; the edge is `edge[at]`. */
export interface LinkedEdges {
  first: Int32Array;
  following: Int32Array;
  edge: Int32Array;
}

const links: LinkedEdges = { first: new Int32Array(64), following: new Int32Array(512), edge: new Int32Array(512) };

/** Lists the pairs from both sides. Valid until the next call. */
export function linkedEdges(edges: number, near: NearEdges): LinkedEdges {
  if (edges > links.first.length) links.first = new Int32Array(2 * edges);
  if (2 * near.count > links.edge.length) {
    links.following = new Int32Array(4 * near.count);
    links.edge = new Int32Array(4 * near.count);
  }
  const { first, following, edge } = links;
  first.fill(-1, 0, edges);
  for (let at = near.count - 1; at >= 0; at -= 1) {
    const one = near.one[at] as number;
    const other = near.other[at] as number;
    edge[2 * at] = other;
    following[2 * at] = first[one] as number;
    first[one] = 2 * at;
    edge[2 * at + 1] = one;
    following[2 * at + 1] = first[other] as number;
    first[other] = 2 * at + 1;
  }
  return links;
}
