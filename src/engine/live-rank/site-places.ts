/** Standings in the order in which they are listed: pass, conditional, unknown, fail. */
export type Standings = Uint8Array;

/** Bits of the largest score there is, 100. */
const hundred = 0x42c8_0000;
const infinity = 0x7f80_0000;
const noScore = 2 ** 30 - 1;

/**
 * Standing and score as one number of 32 bits, the smaller the better: the standing, then 100 − score as its bits are ordered,
 * no score (NaN) last. Takes the bits of the score (a view of the scores as Uint32Array): positive floats are ordered as their
 * bits. Exact for single precision; below 10⁻³⁶ a score is 0, and above 100, where rounding may take it, 100.
 */
export const placeOf = (standing: number, scoreBits: number): number => {
  const key = scoreBits <= hundred ? Math.min(hundred - scoreBits, noScore - 1) : scoreBits <= infinity ? 0 : noScore;
  return ((standing << 30) | key) >>> 0;
};

/** The bits of scores, in place. */
export const bitsOf = (scores: Float32Array): Uint32Array =>
  new Uint32Array(scores.buffer, scores.byteOffset, scores.length);

const digits = 2048;

export interface PlaceOrderer {
  /** To be filled before `sort`. */
  readonly places: Uint32Array;
  /** The first `count` places in order, and which they are, equal ones in the order given. Good until the next sort. */
  readonly sorted: Uint32Array;
  readonly order: Uint32Array;
  sort(count: number): void;
}

/**
 * Puts up to so many places in order, again and again without allocating: radix sort by digits of 11, 11 and 10 bits
 * (Knuth, TAOCP 3, 5.2.5). The place travels with its number, so that nothing is read out of order.
 */
export const placeOrderer = (most: number): PlaceOrderer => {
  // Held by the closure, not handed in: an array the compiler knows is scattered into three times as fast.
  const places = new Uint32Array(most);
  const order = new Uint32Array(most);
  const spare = new Uint32Array(most);
  const sorted = new Uint32Array(most);
  const sparePlaces = new Uint32Array(most);
  const counts = new Uint32Array(3 * digits);
  return {
    places,
    sorted,
    order,
    sort(count) {
      counts.fill(0);
      for (let i = 0; i < count; i += 1) {
        const place = places[i] ?? 0;
        const low = place & 2047;
        const middle = digits + ((place >>> 11) & 2047);
        const high = 2 * digits + (place >>> 22);
        counts[low] = (counts[low] ?? 0) + 1;
        counts[middle] = (counts[middle] ?? 0) + 1;
        counts[high] = (counts[high] ?? 0) + 1;
      }
      for (let digit = 0; digit < 3; digit += 1) {
        let before = 0;
        for (let i = digit * digits; i < (digit + 1) * digits; i += 1) {
          const here = counts[i] ?? 0;
          counts[i] = before;
          before += here;
        }
      }
      for (let i = 0; i < count; i += 1) {
        const place = places[i] ?? 0;
        const digit = place & 2047;
        const at = counts[digit] ?? 0;
        counts[digit] = at + 1;
        order[at] = i;
        sorted[at] = place;
      }
      for (let i = 0; i < count; i += 1) {
        const place = sorted[i] ?? 0;
        const digit = digits + ((place >>> 11) & 2047);
        const at = counts[digit] ?? 0;
        counts[digit] = at + 1;
        spare[at] = order[i] ?? 0;
        sparePlaces[at] = place;
      }
      for (let i = 0; i < count; i += 1) {
        const place = sparePlaces[i] ?? 0;
        const digit = 2 * digits + (place >>> 22);
        const at = counts[digit] ?? 0;
        counts[digit] = at + 1;
        order[at] = spare[i] ?? 0;
        sorted[at] = place;
      }
    },
  };
};
