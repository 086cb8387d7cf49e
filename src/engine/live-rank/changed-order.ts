import { keyOf, type Standings, siteOrderer } from './site-order.ts';

/** Standing and key as one number: the smaller, the better. */
const placeOf = (standing: number, score: number): number => standing * 2 ** 31 + keyOf(score);

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
  const places = new Float64Array(total);
  const positionOf = new Uint32Array(total);
  for (let i = 0; i < total; i += 1) {
    const site = kept[i] ?? 0;
    positionOf[site] = i;
    places[i] = placeOf(standings[site] ?? 0, scores[site] ?? Number.NaN);
  }
  const merged = new Uint32Array(total);
  // By place in the kept order, so that the pass over it reads nothing out of order.
  const isChanged = new Uint8Array(total);
  const theirStandings = new Uint8Array(total);
  const theirScores = new Float32Array(total);
  const inOrder = siteOrderer(total);
  return {
    merge(changed, count, nowStandings, nowScores) {
      for (let i = 0; i < count; i += 1) {
        const site = changed[i] ?? 0;
        isChanged[positionOf[site] ?? 0] = 1;
        theirStandings[i] = nowStandings[site] ?? 0;
        theirScores[i] = nowScores[site] ?? 0;
      }
      const theirs = inOrder(theirStandings.subarray(0, count), theirScores.subarray(0, count));
      let at = 0;
      let old = 0;
      for (let i = 0; i < count; i += 1) {
        const which = theirs[i] ?? 0;
        const site = changed[which] ?? 0;
        const place = placeOf(theirStandings[which] ?? 0, theirScores[which] ?? 0);
        for (; old < total; old += 1) {
          if (isChanged[old] === 1) continue;
          const other = kept[old] ?? 0;
          const otherPlace = places[old] ?? 0;
          if (otherPlace > place || (otherPlace === place && other > site)) break;
          merged[at] = other;
          at += 1;
        }
        merged[at] = site;
        at += 1;
      }
      for (; old < total; old += 1) {
        if (isChanged[old] === 1) continue;
        merged[at] = kept[old] ?? 0;
        at += 1;
      }
      for (let i = 0; i < count; i += 1) isChanged[positionOf[changed[i] ?? 0] ?? 0] = 0;
      return merged;
    },
  };
};
