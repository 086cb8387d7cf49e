import { bitsOf, placeOf, placeOrderer, type Standings } from './site-places.ts';

export interface ChangedOrder {
  /**
   * The order of all sites when the first `count` of `changed` (ascending) stand as `standings` and `scores` say and all
   * others as in the order this was made from. Good until it is asked again.
   */
  merge(changed: Uint32Array, count: number, standings: Standings, scores: Float32Array): Uint32Array;
}

/**
 * Keeps an order of very many sites and puts those that changed into it: these are sorted by themselves and merged in, one
 * pass over all, so that a frame in which a twentieth of the sites changes costs a third of sorting them all.
 */
export const changedOrder = (order: Uint32Array, standings: Standings, scores: Float32Array): ChangedOrder => {
  const total = order.length;
  const kept = order.slice();
  const places = new Uint32Array(total);
  const positionOf = new Uint32Array(total);
  const keptBits = bitsOf(scores);
  for (let i = 0; i < total; i += 1) {
    const site = kept[i] ?? 0;
    positionOf[site] = i;
    places[i] = placeOf(standings[site] ?? 0, keptBits[site] ?? 0);
  }
  // One longer than needed: what does not stay is written where the next will stand.
  const merged = new Uint32Array(total + 1);
  const all = merged.subarray(0, total);
  // 1 = stays, by place in the kept order, so that the pass over it reads nothing out of order. Added up it says without a
  // branch, which the processor could not foretell, where the next one goes.
  const stays = new Uint8Array(total);
  const theirs = placeOrderer(total);
  return {
    merge(changed, count, nowStandings, nowScores) {
      const bits = bitsOf(nowScores);
      stays.fill(1);
      for (let i = 0; i < count; i += 1) {
        const site = changed[i] ?? 0;
        stays[positionOf[site] ?? 0] = 0;
        theirs.places[i] = placeOf(nowStandings[site] ?? 0, bits[site] ?? 0);
      }
      theirs.sort(count);
      let at = 0;
      let old = 0;
      for (let i = 0; i < count; i += 1) {
        const site = changed[theirs.order[i] ?? 0] ?? 0;
        const place = theirs.sorted[i] ?? 0;
        for (; old < total && (places[old] ?? 0) < place; old += 1) {
          merged[at] = kept[old] ?? 0;
          at += stays[old] ?? 0;
        }
        for (; old < total && places[old] === place && (kept[old] ?? 0) < site; old += 1) {
          merged[at] = kept[old] ?? 0;
          at += stays[old] ?? 0;
        }
        merged[at] = site;
        at += 1;
      }
      for (; old < total; old += 1) {
        merged[at] = kept[old] ?? 0;
        at += stays[old] ?? 0;
      }
      return all;
    },
  };
};
