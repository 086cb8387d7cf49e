import type { EdgeTable } from './edge-table.ts';
import type { MovedPieces } from './moved-pieces.ts';

/**
 * Area in m² inside the joined pieces, arcs in closed form: half the sum of from × to, and for an arc of radius r
 * clockwise over an angle a the segment between chord and arc less, (r²a − chord triangle)/2.
 */
export function piecesAreaM2(table: EdgeTable, pieces: MovedPieces): number {
  let twice = 0;
  for (let i = 0; i < pieces.count; i += 1) {
    const fe = pieces.fromEast[i] as number;
    const fn = pieces.fromNorth[i] as number;
    const te = pieces.toEast[i] as number;
    const tn = pieces.toNorth[i] as number;
    twice += fe * tn - fn * te;
    if (pieces.corner[i] === -1) continue;
    const corner = table.next[pieces.corner[i] as number] as number;
    const ce = table.east[corner] as number;
    const cn = table.north[corner] as number;
    const re = fe - ce;
    const rn = fn - cn;
    const se = te - ce;
    const sn = tn - cn;
    twice -= (re * re + rn * rn) * (pieces.sweep[i] as number) + (re * sn - rn * se);
  }
  return twice / 2;
}
