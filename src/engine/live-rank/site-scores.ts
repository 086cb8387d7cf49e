/** Scores of many sites under several criteria: 0–1, criterion after criterion; NaN = unknown, which counts neither way. */
export interface ScoreTable {
  readonly sites: number;
  /** The score of criterion c for site i stands at c × sites + i. */
  readonly scores: Float32Array;
  /** What each criterion weighs; 0 or less leaves it out. */
  readonly weights: readonly number[];
}

export interface WeightedSums {
  /** Sum of weight × known score, a site. */
  readonly weighted: Float32Array;
  /** Sum of the weights of known scores, a site. */
  readonly weights: Float32Array;
}

/**
 * Weighted sums of all criteria but `without` for every site. Four criteria a pass, written out: the sums stay in
 * registers, and each column is read once, in order.
 */
export const weightedSums = ({ sites, scores, weights }: ScoreTable, without: number): WeightedSums => {
  const sums: WeightedSums = { weighted: new Float32Array(sites), weights: new Float32Array(sites) };
  const used = weights.flatMap((weight, criterion) => (criterion !== without && weight > 0 ? [criterion] : []));
  const weightOf = (at: number): number => weights[used[at] ?? -1] ?? 0;
  // A column that is not there is read as the first with weight 0.
  const columnOf = (at: number): number => (used[at] ?? used[0] ?? 0) * sites;
  for (let at = 0; at < used.length; at += 4) {
    const [wA, wB, wC, wD] = [weightOf(at), weightOf(at + 1), weightOf(at + 2), weightOf(at + 3)];
    const [a, b, c, d] = [columnOf(at), columnOf(at + 1), columnOf(at + 2), columnOf(at + 3)];
    for (let i = 0; i < sites; i += 1) {
      const sA = scores[a + i] ?? 0;
      const sB = scores[b + i] ?? 0;
      const sC = scores[c + i] ?? 0;
      const sD = scores[d + i] ?? 0;
      let sum = sums.weighted[i] ?? 0;
      let total = sums.weights[i] ?? 0;
      // False for what is unknown (NaN).
      if (sA >= 0) {
        sum += wA * sA;
        total += wA;
      }
      if (sB >= 0) {
        sum += wB * sB;
        total += wB;
      }
      if (sC >= 0) {
        sum += wC * sC;
        total += wC;
      }
      if (sD >= 0) {
        sum += wD * sD;
        total += wD;
      }
      sums.weighted[i] = sum;
      sums.weights[i] = total;
    }
  }
  return sums;
};
