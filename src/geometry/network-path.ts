import { settleFrom } from './flat/nearest-by-kind.ts';
import type { Network } from './network.ts';
import { accessesOf, type NetworkAccess } from './network-access.ts';
import { graphOf } from './network-graph.ts';
import { networkLine, type WayEnds } from './network-line.ts';
import { linkEnds } from './network-link-ends.ts';
import { slackM } from './off-road.ts';
import type { PlaneLine, PlaneShape } from './shapes.ts';

/** A way along the roads with its line, from shape to shape. */
export interface NetworkPath {
  /** True length, metres: off the road at both ends included. */
  readonly metres: number;
  readonly line: PlaneLine;
}

interface Found extends WayEnds {
  readonly metres: number;
}

/**
 * Prepares the shortest way along the roads to one target, signs left aside (pipes and cables do not obey them), for any
 * number of sites. A site meets the network where a gate may be, the target at its nearest road. Null = no way. Method key
 * `tieIn.length`.
 */
export const pathsTo = (network: Network, target: PlaneShape): ((from: PlaneShape) => NetworkPath | null) => {
  const targets = accessesOf(network, target, false, slackM);
  const starts = targets.flatMap((access) =>
    linkEnds(network, access, 'either').map(({ node, share }) => ({
      node,
      access,
      metres: access.offsetM + share * (network.linkM[access.link] ?? 0),
    })),
  );
  const graph = graphOf(network, 'shortest', 'either');
  const settled = settleFrom(graph, {
    node: Int32Array.from(starts, ({ node }) => node),
    cost: Float64Array.from(starts, ({ metres }) => metres),
  });

  const bestFrom = (from: NetworkAccess): Found | null => {
    const length = network.linkM[from.link] ?? 0;
    let best: Found | null = null;
    const offer = (metres: number, to: NetworkAccess | undefined, node: number | null): void => {
      if (to && metres < (best?.metres ?? Number.POSITIVE_INFINITY)) best = { metres, from, to, node };
    };
    for (const { node, share } of linkEnds(network, from, 'either')) {
      const along = settled.cost[node] ?? Number.POSITIVE_INFINITY;
      offer(from.offsetM + share * length + along, starts[settled.from[node] ?? -1]?.access, node);
    }
    for (const to of targets)
      if (to.link === from.link) offer(from.offsetM + Math.abs(to.share - from.share) * length + to.offsetM, to, null);
    return best;
  };

  return (from) => {
    let best: Found | null = null;
    for (const access of accessesOf(network, from, true, slackM)) {
      const found = bestFrom(access);
      if (found && found.metres < (best?.metres ?? Number.POSITIVE_INFINITY)) best = found;
    }
    return best && { metres: best.metres, line: networkLine(network, graph, settled, from, target, best) };
  };
};
