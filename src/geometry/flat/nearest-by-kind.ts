import type { RoadGraph } from './road-graph.ts';
import { type Settled, type SettledWays, type Starts, settleInBuckets } from './settle-in-buckets.ts';

const unsettled = (graph: RoadGraph): Settled => ({
  cost: new Float64Array(graph.nodeCount).fill(Number.POSITIVE_INFINITY),
  from: new Int32Array(graph.nodeCount).fill(-1),
});

/**
 * What every node is from the start it is nearest to, and which start that is: one pass from all at once. Costs are in
 * the graph's unit, exactly those of Dijkstra's algorithm (1959). Nodes farther than `most` count as not reached.
 */
export const settleFrom = (graph: RoadGraph, starts: Starts, most = Number.POSITIVE_INFINITY): SettledWays => {
  const settled = { ...unsettled(graph), by: new Int32Array(graph.nodeCount).fill(-1) };
  settleInBuckets(graph, settled, starts, 0, most);
  return settled;
};

/** The nearest of each kind to every node: one pass a kind. */
export const nearestByKind = (graph: RoadGraph, kinds: readonly Starts[]): readonly Settled[] =>
  kinds.map((starts) => {
    const settled = unsettled(graph);
    settleInBuckets(graph, settled, starts, 0, Number.POSITIVE_INFINITY);
    return settled;
  });

/**
 * One more start (a facility added), numbered `start`: spread outwards from it only and written into `settled`. Says for
 * how many nodes it is nearer than what was there before.
 */
export const addStart = (graph: RoadGraph, settled: Settled, node: number, cost: number, start: number): number =>
  settleInBuckets(
    graph,
    settled,
    { node: Int32Array.of(node), cost: Float64Array.of(cost) },
    start,
    Number.POSITIVE_INFINITY,
  );
