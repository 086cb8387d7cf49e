import { coverOfLine } from './covered-stretches.ts';
import type { EdgeTable } from './edge-table.ts';
import type { NearEdges } from './near-edges.ts';
import type { TurnedCorners } from './turned-corners.ts';

/** Shorter pieces are what rounding leaves. */
const shortestM = 1e-7;

/**
 * Area in m² behind one distance d where no moved edge or arc is touched by any edge but its neighbours, which is so for nearly
 * every parcel behind a small setback: then the moved outline closes by itself, and with the turns t of the corners its area
 * is A − d × length of the border + d² Σ tan(t/2) over the corners that point outwards − d²/2 Σ |t| over the others
 * (Steiner's formula, where overlapping strips and missing sectors are counted corner by corner). Null where it is not so.
 */
export function untouchedAreaM2(table: EdgeTable, corners: TurnedCorners, near: NearEdges): number | null {
  if (!keepsAllEdges(table, corners) || isAnyTouched(table, corners, near)) return null;
  const { count, next, east, north, lengthM } = table;
  const { begin, end, radius } = corners;
  const metres = table.metres[0] as number;
  let twice = 0;
  let strips = 0;
  let turns = 0;
  for (let i = 0; i < count; i += 1) {
    const j = next[i] as number;
    twice += (east[i] as number) * (north[j] as number) - (north[i] as number) * (east[j] as number);
    // Half of what an outward corner counts twice lies at the end of one edge, half at the begin of the next.
    strips += ((lengthM[i] as number) + (end[i] as number) - (begin[i] as number)) / 2;
    if ((radius[i] as number) > 0) turns += turnAt(table, i, j);
  }
  return twice / 2 - metres * strips - (metres * metres * turns) / 2;
}

function keepsAllEdges({ count }: EdgeTable, { begin, end, nextSettled, ownSettled }: TurnedCorners): boolean {
  for (let i = 0; i < count; i += 1)
    if ((end[i] as number) - (begin[i] as number) <= shortestM || nextSettled[i] === 0 || ownSettled[i] === 0)
      return false;
  return true;
}

function isAnyTouched(table: EdgeTable, corners: TurnedCorners, near: NearEdges): boolean {
  const { next } = table;
  const { one, other } = near;
  for (let at = 0; at < near.count; at += 1) {
    const a = one[at] as number;
    const b = other[at] as number;
    if (next[a] === b || next[b] === a) continue;
    if (isTouched(table, corners, a, b) || isTouched(table, corners, b, a)) return true;
  }
  return false;
}

function turnAt(table: EdgeTable, i: number, j: number): number {
  const ue = table.unitEast[i] as number;
  const un = table.unitNorth[i] as number;
  const ve = table.unitEast[j] as number;
  const vn = table.unitNorth[j] as number;
  return Math.abs(Math.atan2(ue * vn - un * ve, ue * ve + un * vn));
}

/** Whether the edge may come near what becomes of another: its moved line, and the arcs at both its ends. */
function isTouched(table: EdgeTable, corners: TurnedCorners, moved: number, edge: number): boolean {
  const { west, south, eastmost, northmost } = table;
  const metres = table.metres[moved] as number;
  const ue = table.unitEast[moved] as number;
  const un = table.unitNorth[moved] as number;
  const startE = (table.east[moved] as number) - un * metres;
  const startN = (table.north[moved] as number) + ue * metres;
  const begin = corners.begin[moved] as number;
  const end = corners.end[moved] as number;
  const beginE = startE + begin * ue;
  const endE = startE + end * ue;
  const beginN = startN + begin * un;
  const endN = startN + end * un;
  if (
    (west[edge] as number) <= Math.max(beginE, endE) &&
    (eastmost[edge] as number) >= Math.min(beginE, endE) &&
    (south[edge] as number) <= Math.max(beginN, endN) &&
    (northmost[edge] as number) >= Math.min(beginN, endN) &&
    coverOfLine(table, edge, startE, startN, ue, un, begin, end)
  )
    return true;
  // The arc at its begin belongs to the edge before it, which has no pair with the other edge where the two are neighbours.
  return isArcTouched(table, corners, moved, edge) || isArcTouched(table, corners, table.before[moved] as number, edge);
}

/** Whether an edge that does not end in the corner comes near the disc round the middle of its arc that holds the arc. */
function isArcTouched(table: EdgeTable, corners: TurnedCorners, corner: number, edge: number): boolean {
  const radius = corners.radius[corner] as number;
  if (radius === 0) return false;
  const after = table.next[corner] as number;
  if (after === edge || corner === edge) return false;
  const ne = (corners.fromEast[corner] as number) + (corners.toEast[corner] as number);
  const nn = (corners.fromNorth[corner] as number) + (corners.toNorth[corner] as number);
  const spread = Math.sqrt(ne * ne + nn * nn);
  const isWide = spread < 0.1 * radius;
  const share = isWide ? 0 : radius / spread;
  const half = isWide ? radius : Math.sqrt(radius * Math.max(0, 2 * radius - spread));
  const we = (table.east[after] as number) + ne * share - (table.east[edge] as number);
  const wn = (table.north[after] as number) + nn * share - (table.north[edge] as number);
  const ce = table.unitEast[edge] as number;
  const cn = table.unitNorth[edge] as number;
  const length = table.lengthM[edge] as number;
  const along = we * ce + wn * cn;
  const across = wn * ce - we * cn;
  const beyond = along < 0 ? along : along > length ? along - length : 0;
  const reach = half + radius;
  return beyond * beyond + across * across < reach * reach;
}
