import type { RoadGraph } from './flat/road-graph.ts';
import type { SettledWays } from './flat/settle-in-buckets.ts';
import type { Network } from './network.ts';

export interface WayCosts {
  readonly metres: number;
  readonly minutes: number;
}

/**
 * Metres and minutes of the way by which a pass reached a node, whichever of the two it was chosen by: added up from the
 * start outwards, each node once. Null = not reached.
 */
export const metresAndMinutes = (
  network: Network,
  graph: RoadGraph,
  { from, by }: SettledWays,
  starts: readonly WayCosts[],
): ((node: number) => WayCosts | null) => {
  const metres = new Float64Array(graph.nodeCount).fill(Number.NaN);
  const minutes = new Float64Array(graph.nodeCount);
  return (node) => {
    const start = starts[from[node] ?? -1];
    if (!start) return null;
    const way: number[] = [];
    let at = node;
    while (Number.isNaN(metres[at])) {
      const arc = by[at] ?? -1;
      if (arc < 0) {
        metres[at] = start.metres;
        minutes[at] = start.minutes;
        break;
      }
      way.push(arc);
      at = graph.at[arc] ?? 0;
    }
    for (const arc of way.reverse()) {
      const before = graph.at[arc] ?? 0;
      const next = graph.on[arc] ?? 0;
      const link = graph.link[arc] ?? 0;
      metres[next] = (metres[before] ?? 0) + (network.linkM[link] ?? 0);
      minutes[next] = (minutes[before] ?? 0) + (network.linkMin[link] ?? 0);
    }
    return { metres: metres[node] ?? 0, minutes: minutes[node] ?? 0 };
  };
};
