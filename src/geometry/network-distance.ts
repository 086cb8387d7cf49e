import { settleFrom } from './flat/nearest-by-kind.ts';
import { equallyNearM } from './nearest-on-link.ts';
import type { Network } from './network.ts';
import { accessesOf, type NetworkAccess } from './network-access.ts';
import { graphOf, type WayChoice } from './network-graph.ts';
import { linkEnds } from './network-link-ends.ts';
import { metresAndMinutes } from './network-way-costs.ts';
import { offRoadMinutes, slackM } from './off-road.ts';
import type { PlaneShape } from './shapes.ts';

export type { WayChoice } from './network-graph.ts';

export interface RoadWay {
  /** Off the road to the access, along the network, and off it again to the facility. */
  readonly metres: number;
  /** Time over the same way. */
  readonly minutes: number;
}
export interface NearestByRoad extends RoadWay {
  readonly id: string;
}

interface SourceAccess extends NetworkAccess {
  readonly source: number;
}

/**
 * Prepares "which of these is nearest by road, and how far" for any number of sites with one pass from all sources at
 * once (against one-way directions, since traffic runs from site to facility). A site enters the network where its
 * outline is nearest to a road on which a gate may be; a facility where it is nearest to any road. Null = cannot be
 * reached. Metres = site to road + along the network + road to facility, true lengths. Method keys `distance.road` and,
 * with `quickest`, `time.road`.
 */
export const nearestByRoad = (
  network: Network,
  sources: readonly { readonly id: string; readonly shape: PlaneShape }[],
  choice: WayChoice = 'shortest',
): ((from: PlaneShape) => NearestByRoad | null) => {
  const accesses = sources.flatMap(({ shape }, source): SourceAccess[] =>
    accessesOf(network, shape, false, slackM).map((access) => ({ ...access, source })),
  );
  const starts = accesses.flatMap((access) =>
    linkEnds(network, access, 'towards').map(({ node, share }) => ({
      node,
      source: access.source,
      metres: access.offsetM + share * (network.linkM[access.link] ?? 0),
      minutes: offRoadMinutes(access.offsetM) + share * (network.linkMin[access.link] ?? 0),
    })),
  );
  const graph = graphOf(network, choice, 'against');
  const settled = settleFrom(graph, {
    node: Int32Array.from(starts, ({ node }) => node),
    cost: Float64Array.from(starts, ({ metres, minutes }) => (choice === 'shortest' ? metres : minutes)),
  });
  const costsAt = metresAndMinutes(network, graph, settled, starts);
  const onLink = new Map<number, SourceAccess[]>();
  for (const access of accesses) onLink.set(access.link, [...(onLink.get(access.link) ?? []), access]);

  const wayFrom = (access: NetworkAccess): NearestByRoad | null => {
    const { linkM, linkMin, linkOneWay } = network;
    const length = linkM[access.link] ?? 0;
    const time = linkMin[access.link] ?? 0;
    let best: { source: number; metres: number; minutes: number } | null = null;
    const offer = (source: number, onMetres: number, onMinutes: number): void => {
      const metres = access.offsetM + onMetres;
      const minutes = offRoadMinutes(access.offsetM) + onMinutes;
      const shorter = best === null || (choice === 'shortest' ? metres < best.metres : minutes < best.minutes);
      if (shorter) best = { source, metres, minutes };
    };
    for (const { node, share } of linkEnds(network, access, 'leaving')) {
      const source = starts[settled.from[node] ?? -1]?.source;
      const costs = costsAt(node);
      if (source !== undefined && costs) offer(source, share * length + costs.metres, share * time + costs.minutes);
    }
    // A facility on the same stretch of road is reached without passing a node.
    for (const other of onLink.get(access.link) ?? []) {
      const ahead = other.share - access.share;
      if (linkOneWay[access.link] === 1 && ahead < 0) continue;
      const share = Math.abs(ahead);
      offer(other.source, share * length + other.offsetM, share * time + offRoadMinutes(other.offsetM));
    }
    const found = best as { source: number; metres: number; minutes: number } | null;
    const id = found && sources[found.source]?.id;
    return found && id !== null && id !== undefined ? { id, metres: found.metres, minutes: found.minutes } : null;
  };

  return (from) => {
    let best: { readonly way: NearestByRoad; readonly offsetM: number } | null = null;
    for (const access of accessesOf(network, from, true, slackM)) {
      // A part farther off only serves when the nearer ones lead nowhere; crossings of the outline are all as near.
      if (best && access.offsetM > best.offsetM + equallyNearM) break;
      const way = wayFrom(access);
      const cost = choice === 'shortest' ? 'metres' : 'minutes';
      if (way && (!best || way[cost] < best.way[cost])) best = { way, offsetM: access.offsetM };
    }
    return best?.way ?? null;
  };
};

/** The same for one target: metres and minutes by road from a site to it; null = cannot be reached. */
export const roadDistance = (
  network: Network,
  target: PlaneShape,
  choice: WayChoice = 'shortest',
): ((from: PlaneShape) => RoadWay | null) => {
  const nearest = nearestByRoad(network, [{ id: '', shape: target }], choice);
  return (from) => {
    const way = nearest(from);
    return way && { metres: way.metres, minutes: way.minutes };
  };
};
