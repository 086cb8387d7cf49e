import { settleFrom } from './flat/nearest-by-kind.ts';
import type { RoadGraph } from './flat/road-graph.ts';
import type { SettledWays } from './flat/settle-in-buckets.ts';
import { equallyNearM } from './nearest-on-link.ts';
import type { Network } from './network.ts';
import { accessesOf, type NetworkAccess } from './network-access.ts';
import { graphOf, type WayChoice } from './network-graph.ts';
import type { WayEnds } from './network-line.ts';
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

/** A way that was found, with where it enters and leaves the network. */
export interface FoundWay extends RoadWay, WayEnds {
  /** Which of the sources it leads to. */
  readonly source: number;
}

/** What one pass from all sources has settled, ready to be asked from any site. */
export interface RoadSearch {
  readonly graph: RoadGraph;
  readonly settled: SettledWays;
  from(site: PlaneShape): FoundWay | null;
}

/** The search of `nearestByRoad`, which also knows where the way runs (`networkLine`). */
export const searchByRoad = (
  network: Network,
  sources: readonly { readonly shape: PlaneShape }[],
  choice: WayChoice = 'shortest',
): RoadSearch => {
  const accesses = sources.flatMap(({ shape }, source): SourceAccess[] =>
    accessesOf(network, shape, false, slackM).map((access) => ({ ...access, source })),
  );
  const starts = accesses.flatMap((access, number) =>
    linkEnds(network, access, 'towards').map(({ node, share }) => ({
      node,
      access: number,
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

  const wayFrom = (access: NetworkAccess): FoundWay | null => {
    const { linkM, linkMin, linkOneWay } = network;
    const length = linkM[access.link] ?? 0;
    const time = linkMin[access.link] ?? 0;
    let best: FoundWay | null = null;
    const offer = (to: SourceAccess, node: number | null, onMetres: number, onMinutes: number): void => {
      const metres = access.offsetM + onMetres;
      const minutes = offRoadMinutes(access.offsetM) + onMinutes;
      const shorter = best === null || (choice === 'shortest' ? metres < best.metres : minutes < best.minutes);
      if (shorter) best = { source: to.source, metres, minutes, from: access, to, node };
    };
    for (const { node, share } of linkEnds(network, access, 'leaving')) {
      const to = accesses[starts[settled.from[node] ?? -1]?.access ?? -1];
      const costs = costsAt(node);
      if (to && costs) offer(to, node, share * length + costs.metres, share * time + costs.minutes);
    }
    // A facility on the same stretch of road is reached without passing a node.
    for (const other of onLink.get(access.link) ?? []) {
      const ahead = other.share - access.share;
      if (linkOneWay[access.link] === 1 && ahead < 0) continue;
      const share = Math.abs(ahead);
      offer(other, null, share * length + other.offsetM, share * time + offRoadMinutes(other.offsetM));
    }
    return best;
  };

  return {
    graph,
    settled,
    from(site) {
      let best: { readonly way: FoundWay; readonly offsetM: number } | null = null;
      for (const access of accessesOf(network, site, true, slackM)) {
        // A part farther off only serves when the nearer ones lead nowhere; crossings of the outline are all as near.
        if (best && access.offsetM > best.offsetM + equallyNearM) break;
        const way = wayFrom(access);
        const cost = choice === 'shortest' ? 'metres' : 'minutes';
        if (way && (!best || way[cost] < best.way[cost])) best = { way, offsetM: access.offsetM };
      }
      return best?.way ?? null;
    },
  };
};

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
  const search = searchByRoad(network, sources, choice);
  return (from) => {
    const way = search.from(from);
    const id = way && sources[way.source]?.id;
    return way && id !== null && id !== undefined ? { id, metres: way.metres, minutes: way.minutes } : null;
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
