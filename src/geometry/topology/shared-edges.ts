import type { FlatAreas } from '../flat/flat-areas.ts';

/** What the first look at all edges found, edges numbered by the position they end in as the ring is written. */
export interface SharedEdges {
  /** 1 where exactly one other edge runs against it between exactly the same places: nothing is to be said of it. */
  readonly isShared: Uint8Array;
  /** Ends of all other edges, four numbers each: east and north of one end, then of the other. */
  readonly otherEnds: Float64Array;
}

/** So many slots of the table belong to one square of the plane. */
const tileSlots = 256;
const tileBits = 8;
/** Side of that square in edge lengths, so that about half of its slots are taken where parcels fill the land. */
const tileEdges = 12;
/** An entry of the table: the next one of the same slot, the positions the edge runs from and to, and its number. */
const fields = 4;

const shared = 1;
const doubted = 2;

/**
 * Cancels borders that neighbours write with the same coordinates, digit for digit: of a well-kept layer all but the outer
 * border, in one pass and without numbering a corner. An edge that runs the same way as another, or that a third one
 * lies on, is left to those who look closely, and so is everything that only nearly agrees. Rings are walked as in
 * `borderEdges`, those without land left out. `edgeM`: about how long edges are.
 */
export const sharedEdges = (flat: FlatAreas, ringAreaM2: Float64Array, edgeM: number): SharedEdges => {
  const { coordinates, ringStart, polygonStart } = flat;
  const positions = coordinates.length / 2;
  const state = new Uint8Array(positions);
  let slots = tileSlots;
  while (slots < positions) slots *= 2;
  const tileMask = slots / tileSlots - 1;
  // Entry 0 is none.
  const heads = new Int32Array(slots);
  const entries = new Int32Array(fields * (positions + 1));
  let count = 0;
  const doubts: number[] = [];
  // The place of an edge is the sum of its ends, the same from both sides; the squares are doubled with it.
  const perTile = 1 / (2 * tileEdges * edgeM);
  const perSlot = 64 / edgeM;

  for (let polygon = 0; polygon + 1 < polygonStart.length; polygon += 1) {
    const shell = polygonStart[polygon] as number;
    const end = polygonStart[polygon + 1] as number;
    for (let ring = shell; ring < end; ring += 1) {
      const start = ringStart[ring] as number;
      const stop = ringStart[ring + 1] as number;
      const m2 = ringAreaM2[ring] as number;
      if (stop - start < 3 || m2 === 0) continue;
      const forward = m2 > 0 === (ring === shell);
      let before = stop - 1;
      let aE = coordinates[2 * before] as number;
      let aN = coordinates[2 * before + 1] as number;
      for (let at = start; at < stop; at += 1) {
        const bE = coordinates[2 * at] as number;
        const bN = coordinates[2 * at + 1] as number;
        if (bE === aE && bN === aN) continue;
        const sumE = aE + bE;
        const sumN = aN + bN;
        const tile = Math.imul((sumE * perTile) | 0, 0x9e3779b1) ^ Math.imul((sumN * perTile) | 0, 0x85ebca6b);
        const inTile = Math.imul((sumE * perSlot) | 0, 0x9e3779b1) ^ Math.imul((sumN * perSlot) | 0, 0x85ebca6b);
        const slot = ((tile & tileMask) << tileBits) | (inTile >>> (32 - tileBits));
        const from = forward ? before : at;
        const to = forward ? at : before;
        const head = heads[slot] as number;
        let entry = head;
        for (; entry !== 0; entry = entries[fields * entry] as number) {
          const otherFrom = 2 * (entries[fields * entry + 1] as number);
          const otherTo = 2 * (entries[fields * entry + 2] as number);
          const otherE = coordinates[otherFrom] as number;
          const otherN = coordinates[otherFrom + 1] as number;
          const isAgainst = otherE === coordinates[2 * to] && otherN === coordinates[2 * to + 1];
          const isAlong = otherE === coordinates[2 * from] && otherN === coordinates[2 * from + 1];
          if (!isAgainst && !isAlong) continue;
          const other = isAgainst ? from : to;
          if (
            coordinates[otherTo] !== coordinates[2 * other] ||
            coordinates[otherTo + 1] !== coordinates[2 * other + 1]
          )
            continue;
          const edge = entries[fields * entry + 3] as number;
          if (isAgainst && state[edge] === 0) {
            state[edge] = shared;
            state[at] = shared;
          } else {
            state[edge] = (state[edge] as number) | doubted;
            state[at] = doubted;
            doubts.push(from, to);
          }
          break;
        }
        if (entry === 0) {
          count += 1;
          entries[fields * count] = head;
          entries[fields * count + 1] = from;
          entries[fields * count + 2] = to;
          entries[fields * count + 3] = at;
          heads[slot] = count;
        }
        before = at;
        aE = bE;
        aN = bN;
      }
    }
  }
  return { isShared: state, otherEnds: endsOfOthers(coordinates, entries, count, state, doubts) };
};

/** Ends of the edges of the table that are not simply shared, and of those in doubt, given by their positions. */
const endsOfOthers = (
  coordinates: Float64Array,
  entries: Int32Array,
  count: number,
  state: Uint8Array,
  doubts: readonly number[],
): Float64Array => {
  const ends: number[] = [];
  const add = (position: number): void => {
    ends.push(coordinates[2 * position] as number, coordinates[2 * position + 1] as number);
  };
  for (let at = fields; at <= fields * count; at += fields)
    if (state[entries[at + 3] as number] !== shared) {
      add(entries[at + 1] as number);
      add(entries[at + 2] as number);
    }
  for (const position of doubts) add(position);
  return Float64Array.from(ends);
};
