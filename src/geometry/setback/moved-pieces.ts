import {
  cover,
  covered,
  coverOfArc,
  coverOfLine,
  type RoundCorner,
  sortCovered,
  stretch,
} from './covered-stretches.ts';
import type { EdgeTable } from './edge-table.ts';
import { type LinkedEdges, linkedEdges } from './linked-edges.ts';
import type { NearEdges } from './near-edges.ts';
import type { TurnedCorners } from './turned-corners.ts';

/** What is left of the moved outline: straight pieces and arcs, in the order of the edges they come from. */
export interface MovedPieces {
  count: number;
  fromEast: Float64Array;
  fromNorth: Float64Array;
  toEast: Float64Array;
  toNorth: Float64Array;
  /** The edge in whose end the arc has its middle; −1 for a straight piece. */
  corner: Int32Array;
  /** Angle of the arc, radians clockwise; 0 for a straight piece. */
  sweep: Float64Array;
  /** The edge it comes from. */
  edge: Int32Array;
}

const make = (size: number): MovedPieces => ({
  count: 0,
  fromEast: new Float64Array(size),
  fromNorth: new Float64Array(size),
  toEast: new Float64Array(size),
  toNorth: new Float64Array(size),
  corner: new Int32Array(size),
  sweep: new Float64Array(size),
  edge: new Int32Array(size),
});
let pieces = make(128);

/** Shorter pieces are what rounding leaves. */
const shortestM = 1e-7;

function add(
  fromE: number,
  fromN: number,
  toE: number,
  toN: number,
  corner: number,
  edge: number,
  sweep: number,
): void {
  if (pieces.count === pieces.edge.length) {
    const wider = make(2 * pieces.count);
    wider.fromEast.set(pieces.fromEast);
    wider.fromNorth.set(pieces.fromNorth);
    wider.toEast.set(pieces.toEast);
    wider.toNorth.set(pieces.toNorth);
    wider.corner.set(pieces.corner);
    wider.sweep.set(pieces.sweep);
    wider.edge.set(pieces.edge);
    wider.count = pieces.count;
    pieces = wider;
  }
  const at = pieces.count;
  pieces.fromEast[at] = fromE;
  pieces.fromNorth[at] = fromN;
  pieces.toEast[at] = toE;
  pieces.toNorth[at] = toN;
  pieces.corner[at] = corner;
  pieces.edge[at] = edge;
  pieces.sweep[at] = sweep;
  pieces.count += 1;
}

/** An edge that does not move is tried this far inside itself: on it nobody can tell. */
const insideM = 1e-5;

/** Even-odd, over all rings of the polygon. */
function isInside(table: EdgeTable, e: number, n: number): boolean {
  let inside = false;
  for (let i = 0; i < table.count; i += 1) {
    const j = table.next[i] as number;
    const ae = table.east[i] as number;
    const an = table.north[i] as number;
    const be = table.east[j] as number;
    const bn = table.north[j] as number;
    if (an > n !== bn > n && e < ae + ((n - an) / (bn - an)) * (be - ae)) inside = !inside;
  }
  return inside;
}

/**
 * The outline of what lies at least its distance from every edge, as loose pieces: each edge moved inwards, with arcs
 * where corners point inwards, less what lies too near to any other edge. Every piece is on the outline and nothing of the
 * outline is missing, whatever way the land narrows, splits or vanishes, for each moved edge is held against every edge;
 * that the pieces join up (`joinedPieces`) is the proof. Valid until the next call.
 */
export function movedPieces(table: EdgeTable, corners: TurnedCorners, near: NearEdges): MovedPieces {
  const links = linkedEdges(table.count, near);
  pieces.count = 0;
  for (let i = 0; i < table.count; i += 1) {
    addLine(table, corners, links, i);
    if ((corners.radius[i] as number) > 0) addArc(table, corners, links, i);
  }
  return pieces;
}

function addLine(table: EdgeTable, corners: TurnedCorners, links: LinkedEdges, i: number): void {
  let begin = corners.begin[i] as number;
  let end = corners.end[i] as number;
  if (end - begin <= shortestM) return;
  const { next, west, south, eastmost, northmost } = table;
  const { first, following, edge } = links;
  const metres = table.metres[i] as number;
  const ue = table.unitEast[i] as number;
  const un = table.unitNorth[i] as number;
  const startE = (table.east[i] as number) - un * metres;
  const startN = (table.north[i] as number) + ue * metres;
  const after = next[i] as number;
  const beginE = startE + begin * ue;
  const endE = startE + end * ue;
  const beginN = startN + begin * un;
  const endN = startN + end * un;
  const lowE = Math.min(beginE, endE);
  const highE = Math.max(beginE, endE);
  const lowN = Math.min(beginN, endN);
  const highN = Math.max(beginN, endN);
  covered.count = 0;
  for (let at = first[i] as number; at !== -1; at = following[at] as number) {
    const k = edge[at] as number;
    if (
      (west[k] as number) > highE ||
      (eastmost[k] as number) < lowE ||
      (south[k] as number) > highN ||
      (northmost[k] as number) < lowN ||
      (k === after && corners.nextSettled[i] === 1) ||
      (next[k] === i && corners.ownSettled[k] === 1) ||
      !coverOfLine(table, k, startE, startN, ue, un, begin, end)
    )
      continue;
    const low = stretch[0] as number;
    const high = stretch[1] as number;
    if (low <= begin && high > begin) begin = high;
    else if (high >= end && low < end) end = low;
    else if (high > begin && low < end) cover(low, high);
    if (end - begin <= shortestM) return;
  }
  if (covered.count > 1) sortCovered();
  let from = begin;
  for (let at = 0; at <= covered.count; at += 1) {
    const low = at < covered.count ? Math.min(covered.stretches[2 * at] as number, end) : end;
    if (low - from > shortestM) {
      const middle = (from + low) / 2;
      if (table.isUniform || isInside(table, startE + middle * ue - insideM * un, startN + middle * un + insideM * ue))
        add(startE + from * ue, startN + from * un, startE + low * ue, startN + low * un, -1, i, 0);
    }
    if (at < covered.count) from = Math.max(from, covered.stretches[2 * at + 1] as number);
  }
}

const arc: RoundCorner = { east: 0, north: 0, fe: 0, fn: 0, radius: 0, sweep: 0, middleE: 0, middleN: 0, half: 0 };

function addArc(table: EdgeTable, corners: TurnedCorners, links: LinkedEdges, i: number): void {
  const { next, west, south, eastmost, northmost } = table;
  const { following, edge } = links;
  const after = next[i] as number;
  const radius = corners.radius[i] as number;
  const east = table.east[after] as number;
  const north = table.north[after] as number;
  const fe = corners.fromEast[i] as number;
  const fn = corners.fromNorth[i] as number;
  const te = corners.toEast[i] as number;
  const tn = corners.toNorth[i] as number;
  const sine = fn * te - fe * tn;
  const cosine = fe * te + fn * tn;
  let sweep = Math.atan2(sine, cosine);
  if (sweep < -1e-6) sweep += 2 * Math.PI;
  const shortest = shortestM / radius;
  if (sweep <= shortest) return;
  // The arc lies between its ends and the place where the tangents at them meet; a wide one in its whole disc.
  const tip = sweep < 2 ? 1 / (1 + cosine / (radius * radius)) : 0;
  const tipE = (fe + te) * tip;
  const tipN = (fn + tn) * tip;
  const lowE = east + (tip > 0 ? Math.min(fe, te, tipE) : -radius);
  const highE = east + (tip > 0 ? Math.max(fe, te, tipE) : radius);
  const lowN = north + (tip > 0 ? Math.min(fn, tn, tipN) : -radius);
  const highN = north + (tip > 0 ? Math.max(fn, tn, tipN) : radius);
  // The edge whose end the arc goes round: the one with the larger distance.
  const round = (table.metres[i] as number) >= (table.metres[after] as number) ? i : after;
  covered.count = 0;
  arc.east = east;
  arc.north = north;
  arc.fe = fe;
  arc.fn = fn;
  arc.radius = radius;
  arc.sweep = sweep;
  const spread = Math.sqrt((fe + te) * (fe + te) + (fn + tn) * (fn + tn));
  const isWide = spread < 0.1 * radius || sweep > Math.PI;
  arc.middleE = isWide ? east : east + ((fe + te) * radius) / spread;
  arc.middleN = isWide ? north : north + ((fn + tn) * radius) / spread;
  arc.half = isWide ? radius : Math.sqrt(radius * Math.max(0, 2 * radius - spread));
  for (let at = links.first[round] as number; at !== -1; at = following[at] as number) {
    const k = edge[at] as number;
    if (
      (west[k] as number) > highE ||
      (eastmost[k] as number) < lowE ||
      (south[k] as number) > highN ||
      (northmost[k] as number) < lowN ||
      k === round ||
      (k === (round === i ? after : i) && table.isUniform)
    )
      continue;
    coverOfArc(table, k, arc);
  }
  if (covered.count === 0 && table.isUniform) {
    add(east + fe, north + fn, east + te, north + tn, i, i, sweep);
    return;
  }
  if (covered.count > 1) sortCovered();
  let from = 0;
  for (let at = 0; at <= covered.count; at += 1) {
    const low = at < covered.count ? Math.min(covered.stretches[2 * at] as number, sweep) : sweep;
    if (low - from > shortest) addArcPiece(table, corners, i, from, low);
    if (at < covered.count) from = Math.max(from, covered.stretches[2 * at + 1] as number);
  }
}

/** A piece of the arc in `arc` between two angles, clockwise from its begin; at its very end it ends where the arc does. */
function addArcPiece(table: EdgeTable, corners: TurnedCorners, i: number, from: number, to: number): void {
  const { east, north, fe, fn } = arc;
  if (!table.isUniform) {
    const middle = (from + to) / 2;
    const cosine = Math.cos(middle);
    const sine = Math.sin(middle);
    if (!isInside(table, east + fe * cosine + fn * sine, north + fn * cosine - fe * sine)) return;
  }
  const fromCosine = Math.cos(from);
  const fromSine = Math.sin(from);
  const isToEnd = to === arc.sweep;
  const toCosine = Math.cos(to);
  const toSine = Math.sin(to);
  add(
    east + fe * fromCosine + fn * fromSine,
    north + fn * fromCosine - fe * fromSine,
    east + (isToEnd ? (corners.toEast[i] as number) : fe * toCosine + fn * toSine),
    north + (isToEnd ? (corners.toNorth[i] as number) : fn * toCosine - fe * toSine),
    i,
    i,
    to - from,
  );
}
