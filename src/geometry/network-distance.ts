import type { Network } from './network.ts';
import { accessesOf, type NetworkAccess } from './network-access.ts';
import type { PlaneShape } from './shapes.ts';

export interface RoadWay {
  /** Off the road to the access, along the network, and off it again to the facility. */
  readonly metres: number;
  /** Time over the same way. */
  readonly minutes: number;
}
export interface NearestByRoad extends RoadWay {
  readonly id: string;
}

/** Yard and driveway between gate and road. */
const offRoadKmh = 15;
const offRoadMinutes = (metres: number): number => metres / ((offRoadKmh * 1000) / 60);
/** When the nearest road leads nowhere, another part of the network this much farther off may serve. */
const slackM = 50;

/** What a way is chosen by; metres and minutes are always those of the same way. */
export type WayChoice = 'shortest' | 'quickest';

interface Labels {
  readonly cost: Float64Array;
  readonly metres: Float64Array;
  readonly minutes: Float64Array;
  readonly source: Int32Array;
}

/** A binary heap of (cost, node) in two arrays; stale entries are skipped by the reader. */
class CostHeap {
  private readonly costs: number[] = [];
  private readonly nodes: number[] = [];

  get size(): number {
    return this.nodes.length;
  }

  push(cost: number, node: number): void {
    const { costs, nodes } = this;
    let at = nodes.length;
    costs.push(cost);
    nodes.push(node);
    while (at > 0) {
      const up = (at - 1) >> 1;
      if ((costs[up] ?? 0) <= cost) break;
      costs[at] = costs[up] ?? 0;
      nodes[at] = nodes[up] ?? 0;
      at = up;
    }
    costs[at] = cost;
    nodes[at] = node;
  }

  pop(): { cost: number; node: number } {
    const { costs, nodes } = this;
    const top = { cost: costs[0] ?? 0, node: nodes[0] ?? 0 };
    const cost = costs.pop() ?? 0;
    const node = nodes.pop() ?? 0;
    const length = nodes.length;
    if (length > 0) {
      let at = 0;
      for (;;) {
        let down = 2 * at + 1;
        if (down >= length) break;
        if (down + 1 < length && (costs[down + 1] ?? 0) < (costs[down] ?? 0)) down += 1;
        if ((costs[down] ?? 0) >= cost) break;
        costs[at] = costs[down] ?? 0;
        nodes[at] = nodes[down] ?? 0;
        at = down;
      }
      costs[at] = cost;
      nodes[at] = node;
    }
    return top;
  }
}

/** Ways from a place on a link to its two ends, as traffic may run; `leaving` from the place, else towards it. */
const endsOf = (network: Network, { link, along }: NetworkAccess, leaving: boolean) => {
  const length = network.linkM[link] ?? 0;
  const share = length > 0 ? along / length : 0;
  const from = network.linkFrom[link] ?? 0;
  const to = network.linkTo[link] ?? 0;
  const oneWay = network.linkOneWay[link] === 1;
  const ends: { node: number; share: number }[] = [];
  // At a junction the gate opens onto all its roads, not only onto the one-way road it was found on.
  if (leaving || !oneWay || share > 1 - 1e-9) ends.push({ node: to, share: 1 - share });
  if (!leaving || !oneWay || share < 1e-9) ends.push({ node: from, share });
  return ends;
};

interface SourceAccess extends NetworkAccess {
  readonly source: number;
}

const settle = (network: Network, accesses: readonly SourceAccess[], choice: WayChoice): Labels => {
  const count = network.nodes.length;
  const labels: Labels = {
    cost: new Float64Array(count).fill(Number.POSITIVE_INFINITY),
    metres: new Float64Array(count),
    minutes: new Float64Array(count),
    source: new Int32Array(count).fill(-1),
  };
  const heap = new CostHeap();
  const offer = (node: number, metres: number, minutes: number, source: number): void => {
    const cost = choice === 'shortest' ? metres : minutes;
    if (cost >= (labels.cost[node] ?? 0)) return;
    labels.cost[node] = cost;
    labels.metres[node] = metres;
    labels.minutes[node] = minutes;
    labels.source[node] = source;
    heap.push(cost, node);
  };
  for (const access of accesses) {
    for (const { node, share } of endsOf(network, access, false))
      offer(
        node,
        access.offsetM + share * (network.linkM[access.link] ?? 0),
        offRoadMinutes(access.offsetM) + share * (network.linkMin[access.link] ?? 0),
        access.source,
      );
  }
  while (heap.size > 0) {
    const { cost, node } = heap.pop();
    if (cost > (labels.cost[node] ?? 0)) continue;
    const end = network.arrivingStart[node + 1] ?? 0;
    for (let arc = network.arrivingStart[node] ?? 0; arc < end; arc += 1) {
      const link = network.arrivingLink[arc] ?? 0;
      offer(
        network.arrivingFrom[arc] ?? 0,
        (labels.metres[node] ?? 0) + (network.linkM[link] ?? 0),
        (labels.minutes[node] ?? 0) + (network.linkMin[link] ?? 0),
        labels.source[node] ?? -1,
      );
    }
  }
  return labels;
};

/**
 * Prepares "which of these is nearest by road, and how far" for any number of sites with one Dijkstra pass from all
 * sources at once (against one-way directions, since traffic runs from site to facility). A site enters the network
 * where its outline is nearest to a road on which a gate may be; a facility where it is nearest to any road. Null =
 * cannot be reached. Metres = site to road + along the network + road to facility. Method keys `distance.road` and,
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
  const labels = settle(network, accesses, choice);
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
    for (const { node, share } of endsOf(network, access, true)) {
      const source = labels.source[node] ?? -1;
      if (source >= 0)
        offer(source, share * length + (labels.metres[node] ?? 0), share * time + (labels.minutes[node] ?? 0));
    }
    // A facility on the same stretch of road is reached without passing a node.
    for (const other of onLink.get(access.link) ?? []) {
      const ahead = other.along - access.along;
      if (linkOneWay[access.link] === 1 && ahead < 0) continue;
      const share = length > 0 ? Math.abs(ahead) / length : 0;
      offer(other.source, share * length + other.offsetM, share * time + offRoadMinutes(other.offsetM));
    }
    const found = best as { source: number; metres: number; minutes: number } | null;
    const id = found && sources[found.source]?.id;
    return found && id !== null && id !== undefined ? { id, metres: found.metres, minutes: found.minutes } : null;
  };

  return (from) => {
    for (const access of accessesOf(network, from, true, slackM)) {
      const way = wayFrom(access);
      if (way) return way;
    }
    return null;
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
