import type { BareOutline } from './bare-outline.ts';

/** All placements of a box whose middle lies in a rectangle of positions and whose turn lies in an interval. */
export interface Placements {
  readonly east: number;
  readonly north: number;
  readonly turn: number;
  readonly halfEast: number;
  readonly halfNorth: number;
  readonly halfTurn: number;
  /** Edges that can matter. */
  readonly edges: Int32Array;
}

const mostBounds = 96;
const rounds = 24;
/** After so many rounds the proof is begun afresh: what the first steps learned is stale. */
const window = 8;

const value = new Float64Array(mostBounds);
const perEast = new Float64Array(mostBounds);
const perNorth = new Float64Array(mostBounds);
const perTurn = new Float64Array(mostBounds);

/**
 * Proves, where it can, that a box of these half sides meets an edge at every one of the placements. Each corner of the
 * box that must stay before an edge, and each corner of the outline that must stay beside a side of the box, bounds the
 * placement linearly, but for a remainder of second order that is added in full. Infeasible together (a sum of them that no
 * placement can meet, found by stepping to the worst violated bound) means that there is no room. `true` is a proof.
 * Otherwise the placement at which all bounds hold, worth a try, or null where none was found. The middle must lie inside, farther from every edge than it can move.
 */
export const provesNoRoom = (
  outline: BareOutline,
  cell: Placements,
  halfU: number,
  halfV: number,
): true | { readonly east: number; readonly north: number; readonly turn: number } | null => {
  const { east, north, next } = outline;
  const { halfEast, halfNorth, halfTurn, edges } = cell;
  if (halfTurn > 0.4) return null;
  const [cos, sin] = [Math.cos(cell.turn), Math.sin(cell.turn)];
  const move = Math.hypot(halfEast, halfNorth);
  const slack = move + (halfU + halfV) * halfTurn;
  const second = halfTurn * halfTurn * (0.5 + halfTurn / 6);
  let count = 0;
  const bound = (least: number, nU: number, nV: number, nTurn: number): void => {
    const e = (nU * cos - nV * sin) * halfEast;
    const n = (nU * sin + nV * cos) * halfNorth;
    const t = nTurn * halfTurn;
    if (count >= mostBounds || least - Math.abs(e) - Math.abs(n) - Math.abs(t) >= 0) return;
    value[count] = least;
    perEast[count] = e;
    perNorth[count] = n;
    perTurn[count] = t;
    count += 1;
  };
  for (let j = 0; j < edges.length; j += 1) {
    const i = edges[j] ?? 0;
    const k = next[i] ?? 0;
    const dE = (east[i] ?? 0) - cell.east;
    const dN = (north[i] ?? 0) - cell.north;
    const fE = (east[k] ?? 0) - cell.east;
    const fN = (north[k] ?? 0) - cell.north;
    const u = dE * cos + dN * sin;
    const v = dN * cos - dE * sin;
    // A corner of the outline that stays beside a side wherever the box goes.
    const error = (Math.abs(u) + Math.abs(v) + move) * second + move * halfTurn;
    if (Math.abs(v) + slack < halfV && Math.abs(u) > slack) {
      const side = u > 0 ? 1 : -1;
      bound(side * u - halfU + error, -side, 0, side * v);
    }
    if (Math.abs(u) + slack < halfU && Math.abs(v) > slack) {
      const side = v > 0 ? 1 : -1;
      bound(side * v - halfV + error, 0, -side, -side * u);
    }
    // The corners of the box that this edge keeps back.
    const du = (fE - dE) * cos + (fN - dN) * sin;
    const dv = (fN - dN) * cos - (fE - dE) * sin;
    const length = Math.hypot(du, dv);
    if (!(length > 0)) continue;
    const across = (u * dv - v * du) / length;
    const outwards = across >= 0 ? 1 : -1;
    const normalU = (outwards * dv) / length;
    const normalV = (-outwards * du) / length;
    const height = Math.abs(across);
    if (height <= move) continue;
    for (let corner = 0; corner < 4; corner += 1) {
      const cU = corner & 1 ? halfU : -halfU;
      const cV = corner & 2 ? halfV : -halfV;
      const room = height - (normalU * cU + normalV * cV);
      if (room >= 2 * slack) continue;
      // Where the box reaches through the edge's line must lie on the edge, wherever the box goes.
      const along = ((cU - u) * du + (cV - v) * dv) / length;
      const margin = 2 * slack + Math.abs(room);
      if (along < margin || along > length - margin) continue;
      if (margin >= 2 * Math.min(halfU, halfV)) continue;
      bound(room + (halfU + halfV) * second, -normalU, -normalV, normalU * cV - normalV * cU);
    }
  }
  if (count < 2) return null;

  let [x, y, z] = [0, 0, 0];
  let [sum, sumEast, sumNorth, sumTurn] = [0, 0, 0, 0];
  const held = (w: number): number => Math.max(-1, Math.min(1, w));
  for (let round = 0; round < rounds; round += 1) {
    if (round % window === 0) {
      sum = 0;
      sumEast = 0;
      sumNorth = 0;
      sumTurn = 0;
    }
    let worst = -1;
    let deepest = -1e-9;
    for (let i = 0; i < count; i += 1) {
      const each = (value[i] ?? 0) + (perEast[i] ?? 0) * x + (perNorth[i] ?? 0) * y + (perTurn[i] ?? 0) * z;
      if (each >= deepest) continue;
      deepest = each;
      worst = i;
    }
    if (worst < 0)
      return { east: cell.east + x * halfEast, north: cell.north + y * halfNorth, turn: cell.turn + z * halfTurn };
    const e = perEast[worst] ?? 0;
    const n = perNorth[worst] ?? 0;
    const t = perTurn[worst] ?? 0;
    const square = e * e + n * n + t * t;
    if (!(square > 0)) return true;
    const step = -deepest / square;
    x = held(x + step * e);
    y = held(y + step * n);
    z = held(z + step * t);
    sum += step * (value[worst] ?? 0);
    sumEast += step * e;
    sumNorth += step * n;
    sumTurn += step * t;
    if (sum + Math.abs(sumEast) + Math.abs(sumNorth) + Math.abs(sumTurn) < 0) return true;
  }
  return null;
};
