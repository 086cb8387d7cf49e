import { settleFrom } from './flat/nearest-by-kind.ts';
import type { Network } from './network.ts';
import { accessesOf, type NetworkAccess } from './network-access.ts';
import { graphOf } from './network-graph.ts';
import { linkEnds } from './network-link-ends.ts';
import { offRoadMinutes, slackM } from './off-road.ts';
import type { PlaneShape } from './shapes.ts';

/** Whether one drives from here to the rest, or from the rest to here: one-way roads make the difference. */
export type ReachDirection = 'from' | 'to';

/** How long the way is from one place to every node of the network, or from every node to it. */
export interface NetworkReach {
  readonly network: Network;
  readonly direction: ReachDirection;
  /** Where the place meets the network. Empty = it meets none. */
  readonly starts: readonly NetworkAccess[];
  /** Minutes by node; Infinity = not within `mostMinutes`. */
  readonly minutes: Float64Array;
  readonly mostMinutes: number;
}

/**
 * Settles the network by time from one shape, as far as `mostMinutes`. `gatesOnly`: the shape is a site, whose gate may
 * not be on an expressway, ramp or bridge. Method key `time.road`.
 */
export const reachOf = (
  network: Network,
  shape: PlaneShape,
  gatesOnly: boolean,
  direction: ReachDirection,
  mostMinutes: number,
): NetworkReach => {
  const starts = accessesOf(network, shape, gatesOnly, slackM);
  const ends = starts.flatMap((access) =>
    linkEnds(network, access, direction === 'from' ? 'leaving' : 'towards').map(({ node, share }) => ({
      node,
      minutes: offRoadMinutes(access.offsetM) + share * (network.linkMin[access.link] ?? 0),
    })),
  );
  const graph = graphOf(network, 'quickest', direction === 'from' ? 'with' : 'against');
  const { cost } = settleFrom(
    graph,
    { node: Int32Array.from(ends, ({ node }) => node), cost: Float64Array.from(ends, ({ minutes }) => minutes) },
    mostMinutes,
  );
  return { network, direction, starts, minutes: cost, mostMinutes };
};

/** Minutes between the place and a shape, off the road at both ends included; null = not within the reach. */
export const minutesTo = (reach: NetworkReach, shape: PlaneShape, gatesOnly: boolean): number | null => {
  const { network, direction, starts, minutes, mostMinutes } = reach;
  let best = Number.POSITIVE_INFINITY;
  for (const access of accessesOf(network, shape, gatesOnly, slackM)) {
    const offRoad = offRoadMinutes(access.offsetM);
    const linkMinutes = network.linkMin[access.link] ?? 0;
    for (const { node, share } of linkEnds(network, access, direction === 'from' ? 'towards' : 'leaving'))
      best = Math.min(best, offRoad + share * linkMinutes + (minutes[node] ?? Number.POSITIVE_INFINITY));
    // On the same stretch of road no node is passed.
    for (const start of starts) {
      if (start.link !== access.link) continue;
      const ahead = (access.share - start.share) * (direction === 'from' ? 1 : -1);
      if (network.linkOneWay[access.link] === 1 && ahead < 0) continue;
      best = Math.min(best, offRoad + Math.abs(ahead) * linkMinutes + offRoadMinutes(start.offsetM));
    }
  }
  return best <= mostMinutes ? best : null;
};
