/** Links between numbered nodes, as they are drawn. */
export interface RoadLinks {
  readonly nodeCount: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** What a link costs, in any unit (metres, minutes). */
  readonly cost: Float64Array;
  /** 1 where a link may only be gone from `from` to `to`; absent = everywhere both ways. */
  readonly oneWay?: Uint8Array | undefined;
}

/**
 * The links as arcs in compressed rows (CSR). The arcs of node v are `start[v]` … `start[v + 1]`; arc i leads from the
 * settled node `at[i]` on to node `on[i]` over link `link[i]` for `cost[i]`.
 */
export interface RoadGraph {
  readonly nodeCount: number;
  readonly start: Int32Array;
  readonly at: Int32Array;
  readonly on: Int32Array;
  readonly link: Int32Array;
  readonly cost: Float64Array;
  /** Mean and highest cost of a link. */
  readonly meanCost: number;
  readonly highestCost: number;
}

/**
 * Which way a pass spreads: `against` the traffic, from the facilities to all who can drive to them; `with` it, from one
 * place to all it can reach; `either` way where signs bind nobody (pipes).
 */
export type Spread = 'against' | 'with' | 'either';

/**
 * Puts links into rows for passes that spread one way, O(nodes + links). Left out are links to nodes that are not there
 * and links whose cost is negative or no finite number.
 */
export const roadGraph = (links: RoadLinks, spread: Spread = 'against'): RoadGraph => {
  const { nodeCount, from, to, cost, oneWay } = links;
  const start = new Int32Array(nodeCount + 1);
  const isUsable = (k: number): boolean => {
    const [a, b, c] = [from[k] ?? -1, to[k] ?? -1, cost[k] ?? -1];
    return a >= 0 && b >= 0 && a < nodeCount && b < nodeCount && c >= 0 && c < Number.POSITIVE_INFINITY;
  };
  const goesOn = (k: number): boolean => spread !== 'against' || oneWay?.[k] !== 1;
  const goesBack = (k: number): boolean => spread !== 'with' || oneWay?.[k] !== 1;
  const count = (node: number): void => {
    start[node + 1] = (start[node + 1] ?? 0) + 1;
  };
  let sum = 0;
  let highestCost = 0;
  for (let k = 0; k < from.length; k += 1) {
    if (!isUsable(k)) continue;
    if (goesBack(k)) count(to[k] ?? 0);
    if (goesOn(k)) count(from[k] ?? 0);
    sum += cost[k] ?? 0;
    highestCost = Math.max(highestCost, cost[k] ?? 0);
  }
  for (let v = 0; v < nodeCount; v += 1) start[v + 1] = (start[v + 1] ?? 0) + (start[v] ?? 0);
  const arcs = start[nodeCount] ?? 0;
  const at = new Int32Array(arcs);
  const on = new Int32Array(arcs);
  const link = new Int32Array(arcs);
  const arcCost = new Float64Array(arcs);
  const filled = start.slice();
  const put = (settled: number, next: number, k: number): void => {
    const i = filled[settled] ?? 0;
    filled[settled] = i + 1;
    at[i] = settled;
    on[i] = next;
    link[i] = k;
    arcCost[i] = cost[k] ?? 0;
  };
  for (let k = 0; k < from.length; k += 1) {
    if (!isUsable(k)) continue;
    if (goesBack(k)) put(to[k] ?? 0, from[k] ?? 0, k);
    if (goesOn(k)) put(from[k] ?? 0, to[k] ?? 0, k);
  }
  return { nodeCount, start, at, on, link, cost: arcCost, meanCost: sum / Math.max(1, from.length), highestCost };
};
