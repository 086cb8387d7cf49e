import type { EdgeTable } from './edge-table.ts';

/**
 * What becomes of each corner when its two edges move inwards, in closed form. A corner belongs to the edge that ends in
 * it. Moved edges are counted in metres from where their edge begins.
 */
export interface TurnedCorners {
  /** The moved edge begins and ends here as far as its neighbours go. */
  begin: Float64Array;
  end: Float64Array;
  /** What the next edge covers of this moved edge is settled; what this edge covers of the next moved one is. */
  nextSettled: Uint8Array;
  ownSettled: Uint8Array;
  /** Radius of the arc round the corner, 0 = none; its two ends, seen from the corner. It runs clockwise. */
  radius: Float64Array;
  fromEast: Float64Array;
  fromNorth: Float64Array;
  toEast: Float64Array;
  toNorth: Float64Array;
}

const make = (size: number): TurnedCorners => ({
  begin: new Float64Array(size),
  end: new Float64Array(size),
  nextSettled: new Uint8Array(size),
  ownSettled: new Uint8Array(size),
  radius: new Float64Array(size),
  fromEast: new Float64Array(size),
  fromNorth: new Float64Array(size),
  toEast: new Float64Array(size),
  toNorth: new Float64Array(size),
});
let corners = make(64);

/** A turn of less than a nanometre on a metre is none. */
const noTurn = 1e-9;

/**
 * With the turn t (left positive) and distances p before and q after: an inward corner, or one whose larger distance
 * reaches round it (p·cos t > q), gets an arc of the larger distance round the corner; any other gets a mitre, which lies
 * (q − p·cos t)/sin t before the corner along the first edge and (p − q·cos t)/sin t after it along the second.
 * Where a neighbour is too short for its mitre the pair is left to the search for covered stretches.
 */
export function turnedCorners(table: EdgeTable): TurnedCorners {
  const { count, unitEast, unitNorth, lengthM, metres, next } = table;
  if (count > corners.begin.length) corners = make(2 * count);
  const { begin, end, nextSettled, ownSettled, radius, fromEast, fromNorth, toEast, toNorth } = corners;
  begin.fill(0, 0, count);
  for (let i = 0; i < count; i += 1) end[i] = lengthM[i] as number;
  for (let i = 0; i < count; i += 1) {
    const j = next[i] as number;
    const ue = unitEast[i] as number;
    const un = unitNorth[i] as number;
    const ve = unitEast[j] as number;
    const vn = unitNorth[j] as number;
    const sine = ue * vn - un * ve;
    const cosine = ue * ve + un * vn;
    const p = metres[i] as number;
    const q = metres[j] as number;
    radius[i] = 0;
    nextSettled[i] = 1;
    ownSettled[i] = 1;
    const isStraight = cosine > 0 && Math.abs(sine) < noTurn;
    if (isStraight && p === q) continue;
    if (!isStraight && sine > 0 && (p > q ? p * cosine <= q : q * cosine <= p)) {
      const before = p === q ? (p * sine) / (1 + cosine) : (q - p * cosine) / sine;
      const after = p === q ? before : (p - q * cosine) / sine;
      if (after <= (lengthM[j] as number)) end[i] = (lengthM[i] as number) - before;
      else nextSettled[i] = 0;
      if (before <= (lengthM[i] as number)) begin[j] = after;
      else ownSettled[i] = 0;
      continue;
    }
    const larger = Math.max(p, q);
    const along = p === q ? 0 : Math.sqrt(Math.abs(p * p - q * q));
    radius[i] = larger;
    fromEast[i] = -un * p;
    fromNorth[i] = ue * p;
    toEast[i] = -vn * q;
    toNorth[i] = ve * q;
    if (p > q) {
      begin[j] = along;
      toEast[i] = along * ve - vn * q;
      toNorth[i] = along * vn + ve * q;
      if (along > (lengthM[j] as number)) {
        // The next edge is too short to end the arc: all that lies round this edge's end may count.
        toEast[i] = un * p;
        toNorth[i] = -ue * p;
      }
    } else if (q > p) {
      end[i] = (lengthM[i] as number) - along;
      fromEast[i] = -along * ue - un * p;
      fromNorth[i] = -along * un + ue * p;
      if (along > (lengthM[i] as number)) {
        fromEast[i] = vn * q;
        fromNorth[i] = -ve * q;
      }
    }
  }
  return corners;
}
