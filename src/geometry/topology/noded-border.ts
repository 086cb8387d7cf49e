import { type BorderEdges, type CancelledEdges, cancel, noEdges } from './border-edges.ts';
import type { EdgeNode } from './contacts.ts';

export interface NodedBorder {
  readonly edges: CancelledEdges;
  /** 1 where the edge does not continue the one before it in the list: another ring, or shared edges between. */
  readonly begins: Uint8Array;
}

/**
 * The unshared edges cut at the corners put into them, and paired again: borders that neighbours draw with different
 * corners are shared now, what remains is the border of somebody with nobody, or runs through somebody's land.
 */
export const nodedBorder = (
  edges: BorderEdges,
  loose: Int32Array,
  nodes: readonly EdgeNode[],
  vertexCount: number,
): NodedBorder => {
  const sorted = [...nodes].sort((a, b) => a.edge - b.edge || a.share - b.share);
  const cut = noEdges(loose.length + sorted.length);
  const begins = new Uint8Array(loose.length + sorted.length);
  let count = 0;
  let at = 0;
  let end = -1;
  let owner = -1;
  for (let i = 0; i < loose.length; i += 1) {
    const edge = loose[i] as number;
    const area = edges.area[edge] as number;
    let last = edges.from[edge] as number;
    for (let isEnd = false; !isEnd; ) {
      const node = sorted[at];
      isEnd = node?.edge !== edge;
      if (!isEnd) at += 1;
      const to = node && !isEnd ? node.corner : (edges.to[edge] as number);
      if (to === last) continue;
      cut.from[count] = last;
      cut.to[count] = to;
      cut.area[count] = area;
      begins[count] = last === end && area === owner ? 0 : 1;
      count += 1;
      last = to;
      end = to;
      owner = area;
    }
  }
  cut.count = count;
  return { edges: cancel(cut, vertexCount), begins };
};
