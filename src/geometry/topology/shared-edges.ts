import type { FlatAreas } from '../flat/flat-areas.ts';

/** What the first look at all edges found, edges numbered by the position they end in as the ring is written. */
export interface SharedEdges {
  /** `shared` where exactly one other edge runs against it between exactly the same places: nothing is to be said of it. */
  readonly state: Uint8Array;
  /** Ends of all other edges, four numbers each: east and north of one end, then of the other. */
  readonly otherEnds: Float64Array;
}

// 0 is no edge: a ring without land, or a position written twice.
const alone = 1;
export const shared = 2;
const doubted = 3;

/** So many slots of the table belong to one square of the plane: neighbours in space are neighbours in memory. */
const tileBits = 6;
/** Side of that square in edge lengths, so that its slots suffice where parcels are small squares. */
const tileEdges = 5;
/** After so many taken slots the search goes on elsewhere in the table: a crowded square must not become a long queue. */
const mostInRow = 31;

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
  /** The position each edge begins in; its complement where the ring is written against the way it is walked. */
  const beginning = new Int32Array(positions);
  let bits = tileBits;
  while (2 ** bits < positions) bits += 1;
  const mask = 2 ** bits - 1;
  const tileMask = mask >>> tileBits;
  /** Two numbers a slot: a hash of the place of the edge, and the number of the edge plus one (0 = free). */
  const table = new Int32Array(2 * (mask + 1));
  // The place of an edge is the sum of its ends, the same from both sides; the squares are doubled with it.
  const perTile = 1 / (2 * tileEdges * edgeM);
  const perSlot = 64 / edgeM;
  // Rows of squares are laid into the table a golden section apart: any compact land fills it evenly.
  const rowOfTiles = Math.floor(0.618 * (tileMask + 1)) | 1;

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
        const tile = ((sumE * perTile) | 0) + Math.imul((sumN * perTile) | 0, rowOfTiles);
        const hash = Math.imul((sumE * perSlot) | 0, 0x9e3779b1) ^ Math.imul((sumN * perSlot) | 0, 0x85ebca6b);
        let slot = ((tile & tileMask) << tileBits) | (hash >>> (32 - tileBits));
        beginning[at] = forward ? before : ~before;
        state[at] = alone;
        for (let tried = 1; ; tried += 1) {
          const taken = table[2 * slot + 1] as number;
          if (taken === 0) {
            table[2 * slot] = hash;
            table[2 * slot + 1] = at + 1;
            break;
          }
          if (table[2 * slot] === hash) {
            const edge = taken - 1;
            const begins = beginning[edge] as number;
            const start = 2 * (begins < 0 ? ~begins : begins);
            const startE = coordinates[start] as number;
            const startN = coordinates[start + 1] as number;
            const endE = coordinates[2 * edge] as number;
            const endN = coordinates[2 * edge + 1] as number;
            const isBack = startE === bE && startN === bN && endE === aE && endN === aN;
            if (isBack || (startE === aE && startN === aN && endE === bE && endN === bN)) {
              const isAgainst = isBack === (begins >= 0 === forward);
              const both = isAgainst && state[edge] === alone ? shared : doubted;
              state[edge] = both;
              state[at] = both;
              break;
            }
          }
          slot = (tried & mostInRow) === 0 ? (Math.imul(hash ^ tried, 0xc2b2ae35) >>> 7) & mask : (slot + 1) & mask;
        }
        before = at;
        aE = bE;
        aN = bN;
      }
    }
  }
  return { state, otherEnds: endsOfOthers(coordinates, state, beginning) };
};

const endsOfOthers = (coordinates: Float64Array, state: Uint8Array, beginning: Int32Array): Float64Array => {
  const ends: number[] = [];
  for (let edge = 0; edge < state.length; edge += 1) {
    if (state[edge] !== alone && state[edge] !== doubted) continue;
    const begins = beginning[edge] as number;
    const start = 2 * (begins < 0 ? ~begins : begins);
    const end = 2 * edge;
    ends.push(
      coordinates[start] as number,
      coordinates[start + 1] as number,
      coordinates[end] as number,
      coordinates[end + 1] as number,
    );
  }
  return Float64Array.from(ends);
};
