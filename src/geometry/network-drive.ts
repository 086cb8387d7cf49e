import type { Network } from './network.ts';
import { type RoadWay, searchByRoad } from './network-distance.ts';
import { networkLine } from './network-line.ts';
import type { PlaneLine, PlaneShape } from './shapes.ts';

/** A way one drives, with its line from shape to shape. */
export interface NetworkDrive extends RoadWay {
  readonly line: PlaneLine;
}

/**
 * Prepares the way one drives to one target, for any number of sites: metres and minutes of `roadDistance`, which obeys
 * one-way signs, and the line of that way, which begins on the site's outline. Null = cannot be reached. Method key
 * `distance.road`.
 */
export const drivesTo = (network: Network, target: PlaneShape): ((from: PlaneShape) => NetworkDrive | null) => {
  const search = searchByRoad(network, [{ shape: target }]);
  return (from) => {
    const way = search.from(from);
    if (!way) return null;
    const line = networkLine(network, search.graph, search.settled, from, target, way);
    return { metres: way.metres, minutes: way.minutes, line };
  };
};
