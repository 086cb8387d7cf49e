/** Standings in the order in which they are listed: pass, conditional, unknown, fail. */
export type Standings = Uint8Array;

/** Bits of the largest score there is, 100. */
const hundred = 0x42c8_0000;
const digits = 2048;

const float = new Float32Array(1);
const bits = new Uint32Array(float.buffer);

/** The larger, the worse: 0 for a score of 100, the greatest for none (NaN). Exact for single precision. */
export const keyOf = (score: number): number => {
  if (!(score >= 0)) return hundred + 1;
  float[0] = score;
  return hundred - Math.min(hundred, bits[0] ?? 0);
};

/**
 * Sites best first: by standing, then by score (0–100, NaN = none, comes last), equal ones in the order given. Made for
 * up to so many sites, it orders them again and again without allocating: the answer is good until the next. Radix sort
 * by three digits of 11 bits, the standing in the last (Knuth, TAOCP 3, 5.2.5); what is left of the key travels with the
 * site, so that nothing is read out of order.
 */
export const siteOrderer = (most: number): ((standings: Standings, scores: Float32Array) => Uint32Array) => {
  // Held by the closure, not handed in: an array the compiler knows is scattered into three times as fast.
  const order = new Uint32Array(most);
  const spare = new Uint32Array(most);
  const keys = new Uint32Array(most);
  const spareKeys = new Uint32Array(most);
  const counts = new Uint32Array(3 * digits);
  return (standings, scores) => {
    const count = scores.length;
    const asBits = new Uint32Array(scores.buffer, scores.byteOffset, count);
    counts.fill(0);
    for (let i = 0; i < count; i += 1) {
      const score = asBits[i] ?? 0;
      // Positive floats are ordered as their bits; what is negative or no number has larger bits than 100.
      const key = score <= hundred ? hundred - score : hundred + 1;
      keys[i] = key;
      const low = key & 2047;
      const middle = digits + ((key >>> 11) & 2047);
      const high = 2 * digits + (((standings[i] ?? 0) << 9) | (key >>> 22));
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
      const key = keys[i] ?? 0;
      const at = key & 2047;
      const place = counts[at] ?? 0;
      counts[at] = place + 1;
      order[place] = i;
      spareKeys[place] = ((((standings[i] ?? 0) << 9) | (key >>> 22)) << 11) | ((key >>> 11) & 2047);
    }
    for (let i = 0; i < count; i += 1) {
      const key = spareKeys[i] ?? 0;
      const at = digits + (key & 2047);
      const place = counts[at] ?? 0;
      counts[at] = place + 1;
      spare[place] = order[i] ?? 0;
      keys[place] = key >>> 11;
    }
    for (let i = 0; i < count; i += 1) {
      const at = 2 * digits + (keys[i] ?? 0);
      const place = counts[at] ?? 0;
      counts[at] = place + 1;
      order[place] = spare[i] ?? 0;
    }
    return order.subarray(0, count);
  };
};

/** The best `most` sites in the same order, by a heap that keeps the worst of them on top. */
export const topSites = (standings: Standings, scores: Float32Array, most: number): Uint32Array => {
  const size = Math.min(most, scores.length);
  const rank = new Float64Array(size);
  const site = new Uint32Array(size);
  let held = 0;
  const worse = (a: number, b: number): boolean =>
    (rank[a] ?? 0) > (rank[b] ?? 0) || (rank[a] === rank[b] && (site[a] ?? 0) > (site[b] ?? 0));
  const swap = (a: number, b: number): void => {
    const [keptRank, keptSite] = [rank[a] ?? 0, site[a] ?? 0];
    rank[a] = rank[b] ?? 0;
    site[a] = site[b] ?? 0;
    rank[b] = keptRank;
    site[b] = keptSite;
  };
  const sink = (top: number, last: number): void => {
    let at = top;
    for (;;) {
      let down = 2 * at + 1;
      if (down >= last) return;
      if (down + 1 < last && worse(down + 1, down)) down += 1;
      if (!worse(down, at)) return;
      swap(at, down);
      at = down;
    }
  };
  for (let i = 0; i < scores.length && size > 0; i += 1) {
    const standing = standings[i] ?? 0;
    if (held === size && standing * 2 ** 31 > (rank[0] ?? 0)) continue;
    const value = standing * 2 ** 31 + keyOf(scores[i] ?? Number.NaN);
    if (held < size) {
      rank[held] = value;
      site[held] = i;
      held += 1;
      if (held === size) for (let at = size >> 1; at >= 0; at -= 1) sink(at, size);
    } else if (value < (rank[0] ?? 0)) {
      rank[0] = value;
      site[0] = i;
      sink(0, size);
    }
  }
  for (let last = size - 1; last > 0; last -= 1) {
    swap(0, last);
    sink(0, last);
  }
  return site;
};
