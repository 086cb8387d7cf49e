import type { RoadGraph } from './flat/road-graph.ts';
import type { SettledWays } from './flat/settle-in-buckets.ts';
import { nearestPosition } from './nearest-position.ts';
import type { Network } from './network.ts';
import { accessPosition, type NetworkAccess } from './network-access.ts';
import type { PlaneLine, PlanePosition, PlaneShape } from './shapes.ts';

/** Where a way enters and leaves the network. */
export interface WayEnds {
  readonly from: NetworkAccess;
  readonly to: NetworkAccess;
  /** The node at which the way enters the network; null when both ends lie on one stretch of road. */
  readonly node: number | null;
}

/** Positions nearer to one another than this are one, plane metres. */
const samePlaceM = 1e-6;

/**
 * The line of a way that a pass from the target has settled: from the outline it begins at to its access, node by node
 * along the roads, and off the road to the target. Plane metres; no position twice in a row.
 */
export const networkLine = (
  network: Network,
  graph: RoadGraph,
  { by }: SettledWays,
  shape: PlaneShape,
  target: PlaneShape,
  { from, to, node }: WayEnds,
): PlaneLine => {
  const nodes: PlanePosition[] = [];
  for (let at = node; at !== null; ) {
    const position = network.nodes[at];
    if (position) nodes.push(position);
    const arc: number = by[at] ?? -1;
    at = arc < 0 ? null : (graph.at[arc] ?? null);
  }
  const [first, last] = [accessPosition(network, from), accessPosition(network, to)];
  const line = [nearestPosition(shape, first) ?? first, first, ...nodes, last, nearestPosition(target, last) ?? last];
  return line.filter(([e, n], i) => {
    const before = line[i - 1];
    return !before || Math.hypot(before[0] - e, before[1] - n) > samePlaceM;
  });
};
