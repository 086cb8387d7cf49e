import { type RoadGraph, roadGraph, type Spread } from './flat/road-graph.ts';
import type { Network } from './network.ts';

/** What a way is chosen by; metres and minutes are always those of the same way. */
export type WayChoice = 'shortest' | 'quickest';

const known = new WeakMap<Network, Map<string, RoadGraph>>();

/** The network's links in rows, by what a way is chosen by and the way a pass spreads. Made once, when first asked for. */
export const graphOf = (network: Network, choice: WayChoice, spread: Spread): RoadGraph => {
  const graphs = known.get(network) ?? new Map<string, RoadGraph>();
  known.set(network, graphs);
  const key = `${choice} ${spread}`;
  const made = graphs.get(key);
  if (made) return made;
  const graph = roadGraph(
    {
      nodeCount: network.nodes.length,
      from: network.linkFrom,
      to: network.linkTo,
      cost: choice === 'shortest' ? network.linkM : network.linkMin,
      oneWay: network.linkOneWay,
    },
    spread,
  );
  graphs.set(key, graph);
  return graph;
};
