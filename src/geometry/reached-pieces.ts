import { accessPosition } from './network-access.ts';
import type { NetworkReach } from './network-reach.ts';
import { offRoadKmh, offRoadMinutes } from './off-road.ts';
import type { PlanePosition } from './shapes.ts';

/** A stretch of road one reaches in time, and how far off the road one still comes at either end of it, plane metres. */
export interface ReachedPiece {
  readonly a: PlanePosition;
  readonly b: PlanePosition;
  readonly offA: number;
  readonly offB: number;
}

/** Nobody leaves an expressway, a ramp or a bridge beside it: only the carriageway is reached, metres to either side. */
const closedBandM = 15;
const offRoadMPerMinute = (offRoadKmh * 1000) / 60;

/**
 * The stretches of road reached within `minutes`, cut where the time is up. Off the road one comes as far as the time left
 * allows at 15 km/h, but never more than `bandM`, or 15 m where no gate may be; where the time runs out that width runs out evenly. A road reached from
 * both its ends gives its stretches twice; one-way roads are gone along only as traffic may.
 */
export const reachedPieces = (reach: NetworkReach, minutes: number, bandM: number): readonly ReachedPiece[] => {
  const { network, direction, starts, minutes: nodeMinutes } = reach;
  const { linkFrom, linkTo, linkMin, linkOneWay } = network;
  const pieces: ReachedPiece[] = [];

  /** From a place on a link towards one of its ends; says whether all of it is reached in full width. */
  const run = (link: number, share: number, end: 0 | 1, already: number): boolean => {
    const band = network.linkOpen[link] === 1 ? bandM : Math.min(bandM, closedBandM);
    const left = minutes - already;
    if (!(left > 0)) return false;
    const total = linkMin[link] ?? 0;
    const span = Math.abs(end - share);
    const way = end === 1 ? 1 : -1;
    const at = (travelled: number): PlanePosition => accessPosition(network, { link, share: share + way * travelled });
    const off = (travelled: number): number =>
      Math.min(band, Math.max(0, left - travelled * total) * offRoadMPerMinute);
    const reached = total > 0 ? Math.min(span, left / total) : span;
    const full = total > 0 ? Math.min(reached, (left - band / offRoadMPerMinute) / total) : reached;
    if (full > 0) pieces.push({ a: at(0), b: at(full), offA: band, offB: band });
    const from = Math.max(0, full);
    if (reached > from || full <= 0) pieces.push({ a: at(from), b: at(reached), offA: off(from), offB: off(reached) });
    return full >= span;
  };

  for (let link = 0; link < linkFrom.length; link += 1) {
    const atFrom = nodeMinutes[linkFrom[link] ?? 0] ?? Number.POSITIVE_INFINITY;
    const atTo = nodeMinutes[linkTo[link] ?? 0] ?? Number.POSITIVE_INFINITY;
    const bothWays = linkOneWay[link] !== 1;
    const covered = (direction === 'from' || bothWays) && run(link, 0, 1, atFrom);
    if (!covered && (direction === 'to' || bothWays)) run(link, 1, 0, atTo);
  }
  for (const { link, share, offsetM } of starts) {
    const already = offRoadMinutes(offsetM);
    const bothWays = linkOneWay[link] !== 1;
    if (direction === 'from' || bothWays) run(link, share, 1, already);
    if (direction === 'to' || bothWays) run(link, share, 0, already);
  }
  return pieces;
};
