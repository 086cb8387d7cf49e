import { type LinkGrid, linkGrid } from './link-grid.ts';
import { equallyNearM, nearestOnLink } from './nearest-on-link.ts';
import type { Network } from './network.ts';
import { type Segments, segmentsOf } from './segments.ts';
import type { PlanePosition, PlaneShape } from './shapes.ts';

/** Where a shape meets the network: a place on a link and how far off it the shape lies. */
export interface NetworkAccess {
  readonly link: number;
  /** How far along the link from its first node, 0 … 1. */
  readonly share: number;
  /** Straight metres between shape and link, true length. */
  readonly offsetM: number;
}

/** The place of an access on its road. */
export const accessPosition = (
  network: Network,
  { link, share }: Pick<NetworkAccess, 'link' | 'share'>,
): PlanePosition => {
  const [a, b] = [network.nodes[network.linkFrom[link] ?? 0], network.nodes[network.linkTo[link] ?? 0]];
  if (!a || !b) return [Number.NaN, Number.NaN];
  return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
};

interface Found extends NetworkAccess {
  /** Plane metres of frontage that is equally near. */
  readonly spanM: number;
  /** Which of the outline's segments it is nearest to. */
  readonly segment: number;
}

/** Nearer; of equally near ones the one with the longer stretch of frontage; then the first round the outline. */
const isBetter = (a: Found, b: Found): boolean => {
  if (Math.abs(a.offsetM - b.offsetM) > equallyNearM) return a.offsetM < b.offsetM;
  if (Math.abs(a.spanM - b.spanM) > equallyNearM) return a.spanM > b.spanM;
  return a.segment === b.segment ? a.link < b.link : a.segment < b.segment;
};

const isCrossing = ({ offsetM, spanM }: Found): boolean => offsetM <= equallyNearM && spanM <= equallyNearM;

/** The best access of one part of the network, and the crossings where roads run through the outline. */
interface OfPart {
  best: Found | null;
  readonly crossings: Found[];
}

/** One search under way. The functions below take it by the hand: it runs once a site, and closures would cost as much. */
interface Search {
  readonly network: Network;
  readonly segments: Segments;
  readonly gatesOnly: boolean;
  readonly slackM: number;
  /** Plane metres to the nearest link so far. */
  nearest: number;
  readonly parts: Map<number, OfPart>;
  /** When a link was looked at, by the number of the search: a link stands in several cells. */
  readonly seen: Uint32Array;
  readonly number: number;
}

const near = { share: 0, metres: 0, span: 0 };
let seen = new Uint32Array(0);
let searches = 0;

const offerLink = (search: Search, link: number): void => {
  const { network, segments, slackM, parts } = search;
  const { nodes, linkFrom, linkTo, linkM } = network;
  const inPart = network.part[linkFrom[link] as number] as number;
  let of = parts.get(inPart);
  const [cE, cN] = nodes[linkFrom[link] as number] as PlanePosition;
  const [dE, dN] = nodes[linkTo[link] as number] as PlanePosition;
  const linkWest = Math.min(cE, dE);
  const linkEast = Math.max(cE, dE);
  const linkSouth = Math.min(cN, dN);
  const linkNorth = Math.max(cN, dN);
  // What is farther than the best of its part, or than the slack allows, changes nothing: its box says so at once.
  let reach = Math.min(search.nearest + slackM, of?.best ? of.best.offsetM : Number.POSITIVE_INFINITY) + equallyNearM;
  for (let i = 0; i < segments.length; i += 4) {
    const aE = segments[i] as number;
    const aN = segments[i + 1] as number;
    const bE = segments[i + 2] as number;
    const bN = segments[i + 3] as number;
    const overE = Math.max(linkWest - Math.max(aE, bE), Math.min(aE, bE) - linkEast, 0);
    const overN = Math.max(linkSouth - Math.max(aN, bN), Math.min(aN, bN) - linkNorth, 0);
    if (!(overE * overE + overN * overN <= reach * reach)) continue;
    nearestOnLink(aE, aN, bE, bN, cE, cN, dE, dN, near);
    if (near.metres > reach) continue;
    if (near.metres < search.nearest) search.nearest = near.metres;
    const spanM = near.span * (linkM[link] as number);
    const found: Found = { link, share: near.share, offsetM: near.metres, spanM, segment: i };
    if (!of) {
      of = { best: null, crossings: [] };
      parts.set(inPart, of);
    }
    if (!of.best || isBetter(found, of.best)) of.best = found;
    if (isCrossing(found)) of.crossings.push(found);
    reach = Math.min(search.nearest + slackM, of.best.offsetM) + equallyNearM;
  }
};

/** Offers the links of some cells in one row of the grid; cells beside the grid hold none. */
const offerRow = (search: Search, grid: LinkGrid, fromColumn: number, toColumn: number, row: number): void => {
  const { columns, rows, start, link: cellLink } = grid;
  if (row < 0 || row >= rows) return;
  const end = row * columns + Math.min(toColumn, columns - 1);
  for (let cell = row * columns + Math.max(fromColumn, 0); cell <= end; cell += 1) {
    const stop = start[cell + 1] as number;
    for (let i = start[cell] as number; i < stop; i += 1) {
      const link = cellLink[i] as number;
      if (search.seen[link] === search.number) continue;
      search.seen[link] = search.number;
      if (!search.gatesOnly || search.network.linkOpen[link] === 1) offerLink(search, link);
    }
  }
};

/** Ring by ring outwards from the cells a box lies in, until nothing nearer can follow. */
const offerAround = (
  search: Search,
  grid: LinkGrid,
  west: number,
  south: number,
  east: number,
  north: number,
): void => {
  const { cellM, columns, rows } = grid;
  const westCell = Math.floor((west - grid.west) / cellM);
  const eastCell = Math.floor((east - grid.west) / cellM);
  const southCell = Math.floor((south - grid.south) / cellM);
  const northCell = Math.floor((north - grid.south) / cellM);
  const lastRing = Math.max(westCell, columns - 1 - eastCell, southCell, rows - 1 - northCell, 0);
  for (let row = Math.max(southCell, 0); row <= Math.min(northCell, rows - 1); row += 1)
    offerRow(search, grid, westCell, eastCell, row);
  for (let ring = 1; ring <= lastRing; ring += 1) {
    // How far the box lies within the rings looked at: what follows is at least this far off.
    const clear =
      Math.min(
        west - grid.west - westCell * cellM,
        south - grid.south - southCell * cellM,
        (eastCell + 1) * cellM + grid.west - east,
        (northCell + 1) * cellM + grid.south - north,
      ) +
      (ring - 1) * cellM;
    if (search.nearest + search.slackM + equallyNearM < clear) return;
    offerRow(search, grid, westCell - ring, eastCell + ring, southCell - ring);
    offerRow(search, grid, westCell - ring, eastCell + ring, northCell + ring);
    const top = Math.min(northCell + ring - 1, rows - 1);
    for (let row = Math.max(southCell - ring + 1, 0); row <= top; row += 1) {
      if (westCell - ring >= 0) offerRow(search, grid, westCell - ring, westCell - ring, row);
      if (eastCell + ring < columns) offerRow(search, grid, eastCell + ring, eastCell + ring, row);
    }
  }
};

const findAccesses = (
  network: Network,
  shape: PlaneShape,
  gatesOnly: boolean,
  mostSlackM: number,
): readonly NetworkAccess[] => {
  const segments = segmentsOf(shape);
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < segments.length; i += 2) {
    const e = segments[i] as number;
    const n = segments[i + 1] as number;
    if (!Number.isFinite(e + n)) continue;
    west = Math.min(west, e);
    east = Math.max(east, e);
    south = Math.min(south, n);
    north = Math.max(north, n);
  }
  const grid = linkGrid(network);
  if (west > east || grid.columns === 0) return [];
  if (seen.length < network.linkM.length) seen = new Uint32Array(network.linkM.length);
  searches += 1;
  // With one connected part there is nothing to fall back to.
  const slackM = network.partCount > 1 ? mostSlackM : 0;
  const parts = new Map<number, OfPart>();
  const nearest = Number.POSITIVE_INFINITY;
  const search: Search = { network, segments, gatesOnly, slackM, nearest, parts, seen, number: searches };
  offerAround(search, grid, west, south, east, north);
  const accesses: NetworkAccess[] = [];
  for (const { best, crossings } of parts.values()) {
    if (!best || best.offsetM > search.nearest + slackM) continue;
    for (const { link, share, offsetM } of isCrossing(best) ? crossings : [best]) {
      const [east, north] = accessPosition(network, { link, share });
      accesses.push({ link, share, offsetM: offsetM / network.scaleAt(east, north) });
    }
  }
  return accesses.length < 2 ? accesses : accesses.sort((p, q) => p.offsetM - q.offsetM);
};

interface Kept {
  readonly network: Network;
  readonly slackM: number;
  gates: readonly NetworkAccess[] | null;
  all: readonly NetworkAccess[] | null;
}
const kept = new WeakMap<PlaneShape, Kept>();

/**
 * The nearest access in every connected part of the network that comes within `slackM` of the nearest of all, nearest
 * first; where roads run through the outline, every place at which one does. `gatesOnly` leaves out links on which no
 * gate may be (expressways, ramps, bridges). Kept with the shape for the network last asked, since the same site is asked
 * about for one kind of facility after the other.
 */
export const accessesOf = (
  network: Network,
  shape: PlaneShape,
  gatesOnly: boolean,
  slackM: number,
): readonly NetworkAccess[] => {
  let known = kept.get(shape);
  if (known?.network !== network || known.slackM !== slackM) {
    known = { network, slackM, gates: null, all: null };
    kept.set(shape, known);
  }
  if (gatesOnly) {
    known.gates ??= findAccesses(network, shape, true, slackM);
    return known.gates;
  }
  known.all ??= findAccesses(network, shape, false, slackM);
  return known.all;
};
