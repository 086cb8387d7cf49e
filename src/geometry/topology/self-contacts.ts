import type { PlanePosition } from '../shapes.ts';
import type { AreaEdges } from './area-edges.ts';
import { exactTurn } from './exact-turn.ts';
import type { Tally } from './tally.ts';

/** A place where two rings of one area touch without crossing. */
export interface RingTouch {
  readonly rings: readonly [number, number];
  readonly place: PlanePosition;
}

/** From this many edges on they are sorted; below, comparing each with each is faster. */
const manyEdges = 80;

/**
 * Where the edges of one area cross, lie on one another or touch, rings of the same area against each other too.
 * Boxes are compared first, then the exact turn decides (no tolerance: the question is that of OGC validity). A ring
 * that touches itself and every crossing go into the tally; touches between rings are given back.
 */
export const selfContacts = (edges: AreaEdges, into: Tally): readonly RingTouch[] => {
  const touches: RingTouch[] = [];
  const { count, west, east, south, north } = edges;
  const seen = new Set<string>();
  if (count < manyEdges) {
    for (let i = 0; i < count; i += 1) {
      const w = west[i] as number;
      const e = east[i] as number;
      const s = south[i] as number;
      const n = north[i] as number;
      for (let j = i + 1; j < count; j += 1)
        if (
          (west[j] as number) <= e &&
          (east[j] as number) >= w &&
          (south[j] as number) <= n &&
          (north[j] as number) >= s
        )
          compare(edges, i, j, into, touches, seen);
    }
    return touches;
  }
  const order = Uint32Array.from({ length: count }, (_, i) => i).sort(
    (i, j) => (west[i] as number) - (west[j] as number),
  );
  for (let at = 0; at < count; at += 1) {
    const i = order[at] as number;
    for (let next = at + 1; next < count; next += 1) {
      const j = order[next] as number;
      if ((west[j] as number) > (east[i] as number)) break;
      if ((south[j] as number) <= (north[i] as number) && (north[j] as number) >= (south[i] as number))
        compare(edges, Math.min(i, j), Math.max(i, j), into, touches, seen);
    }
  }
  return touches;
};

const compare = (
  edges: AreaEdges,
  i: number,
  j: number,
  into: Tally,
  touches: RingTouch[],
  seen: Set<string>,
): void => {
  const { aE, aN, bE, bN, ring, first, count } = edges;
  const iaE = aE[i] as number;
  const iaN = aN[i] as number;
  const ibE = bE[i] as number;
  const ibN = bN[i] as number;
  const jaE = aE[j] as number;
  const jaN = aN[j] as number;
  const jbE = bE[j] as number;
  const jbN = bN[j] as number;
  const sameRing = ring[i] === ring[j];
  if (sameRing) {
    const follows = j === i + 1;
    const closes = i === first[i] && (j + 1 === count || ring[j + 1] !== ring[j]);
    if (follows || closes) {
      // Neighbours share a corner; only coming back on the same line is a fault, and a spike is found by ringFaults.
      return;
    }
  }
  const ja = exactTurn(iaE, iaN, ibE, ibN, jaE, jaN);
  const jb = exactTurn(iaE, iaN, ibE, ibN, jbE, jbN);
  if ((ja > 0 && jb > 0) || (ja < 0 && jb < 0)) return;
  const ia = exactTurn(jaE, jaN, jbE, jbN, iaE, iaN);
  const ib = exactTurn(jaE, jaN, jbE, jbN, ibE, ibN);
  if ((ia > 0 && ib > 0) || (ia < 0 && ib < 0)) return;
  if (ja !== 0 && jb !== 0 && ia !== 0 && ib !== 0) {
    const share = ja / (ja - jb);
    into.add('selfCrossing', [jaE + share * (jbE - jaE), jaN + share * (jbN - jaN)]);
    return;
  }
  if (ja === 0 && jb === 0) {
    const along = Math.abs(ibE - iaE) >= Math.abs(ibN - iaN);
    const low = Math.max(
      Math.min(along ? iaE : iaN, along ? ibE : ibN),
      Math.min(along ? jaE : jaN, along ? jbE : jbN),
    );
    const high = Math.min(
      Math.max(along ? iaE : iaN, along ? ibE : ibN),
      Math.max(along ? jaE : jaN, along ? jbE : jbN),
    );
    if (low > high) return;
    if (low < high) {
      const middle = (low + high) / 2;
      const share = along ? (middle - iaE) / (ibE - iaE) : (middle - iaN) / (ibN - iaN);
      into.add('selfCrossing', [iaE + share * (ibE - iaE), iaN + share * (ibN - iaN)]);
      return;
    }
    const atA = (along ? jaE : jaN) === low;
    touch(edges, i, j, atA ? jaE : jbE, atA ? jaN : jbN, into, touches, seen);
    return;
  }
  if (ja === 0) touch(edges, i, j, jaE, jaN, into, touches, seen);
  else if (jb === 0) touch(edges, i, j, jbE, jbN, into, touches, seen);
  else if (ia === 0) touch(edges, i, j, iaE, iaN, into, touches, seen);
  else touch(edges, i, j, ibE, ibN, into, touches, seen);
};

const touch = (
  { ring }: AreaEdges,
  i: number,
  j: number,
  east: number,
  north: number,
  into: Tally,
  touches: RingTouch[],
  seen: Set<string>,
): void => {
  const one = ring[i] as number;
  const other = ring[j] as number;
  // A touching corner is met by up to four pairs of edges.
  const key = `${one}/${other}/${east}/${north}`;
  if (seen.has(key)) return;
  seen.add(key);
  if (one === other) into.add('selfTouch', [east, north]);
  else touches.push({ rings: [one, other], place: [east, north] });
};
