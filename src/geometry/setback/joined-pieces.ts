import type { MovedPieces } from './moved-pieces.ts';

/** Ends nearer than this are one end: hundred times the rounding of a shallow crossing, a thousandth of what may be off. */
const joinM = 1e-5;

const isNear = (pieces: MovedPieces, a: number, b: number): boolean =>
  Math.abs((pieces.toEast[a] as number) - (pieces.fromEast[b] as number)) < joinM &&
  Math.abs((pieces.toNorth[a] as number) - (pieces.fromNorth[b] as number)) < joinM;

let after = new Int32Array(128);
let isTaken = new Uint8Array(128);

/**
 * Which piece begins where each ends, for every piece exactly one; null when the pieces do not close, which means that
 * some of the outline is missing or too much is there. Valid until the next call.
 */
export function joinedPieces(pieces: MovedPieces): Int32Array | null {
  const { count } = pieces;
  if (count > after.length) {
    after = new Int32Array(2 * count);
    isTaken = new Uint8Array(2 * count);
  }
  isTaken.fill(0, 0, count);
  after.fill(-1, 0, count);
  let loose = 0;
  // Nearly always the next piece of the list is the next of the outline.
  for (let i = 0; i + 1 < count; i += 1) {
    if (!isNear(pieces, i, i + 1)) {
      loose += 1;
      continue;
    }
    after[i] = i + 1;
    isTaken[i + 1] = 1;
  }
  loose += count > 0 ? 1 : 0;
  for (let i = 0; loose > 0 && i < count; i += 1) {
    if (after[i] !== -1) continue;
    let best = -1;
    let bestM = joinM;
    for (let k = 0; k < count; k += 1) {
      if (isTaken[k] === 1 || !isNear(pieces, i, k)) continue;
      const apart =
        Math.abs((pieces.toEast[i] as number) - (pieces.fromEast[k] as number)) +
        Math.abs((pieces.toNorth[i] as number) - (pieces.fromNorth[k] as number));
      if (apart >= 2 * joinM || (best !== -1 && apart >= bestM)) continue;
      best = k;
      bestM = apart;
    }
    if (best === -1) return null;
    after[i] = best;
    isTaken[best] = 1;
    loose -= 1;
  }
  return after;
}
