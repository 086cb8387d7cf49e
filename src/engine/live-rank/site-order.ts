import { bitsOf, placeOf, placeOrderer, type Standings } from './site-places.ts';

/**
 * Sites best first: by standing, then by score (0–100, NaN = none, comes last), equal ones in the order given. Made for
 * up to so many sites; the answer is good until the next.
 */
export const siteOrderer = (most: number): ((standings: Standings, scores: Float32Array) => Uint32Array) => {
  const orderer = placeOrderer(most);
  return (standings, scores) => {
    const bits = bitsOf(scores);
    for (let i = 0; i < bits.length; i += 1) orderer.places[i] = placeOf(standings[i] ?? 0, bits[i] ?? 0);
    orderer.sort(bits.length);
    return orderer.order.subarray(0, bits.length);
  };
};

/** The best `most` sites in the same order, by a heap that keeps the worst of them on top. */
export const topSites = (standings: Standings, scores: Float32Array, most: number): Uint32Array => {
  const size = Math.min(most, scores.length);
  const bits = bitsOf(scores);
  const rank = new Uint32Array(size);
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
    const value = placeOf(standings[i] ?? 0, bits[i] ?? 0);
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
