import type { Wish } from '../../domain/brief.ts';
import type { ShowOption, VisitorShow } from './visitor-show.ts';

/** How much each wish weighs, 0–5. */
export type WishWeights = Readonly<Partial<Record<Wish, number>>>;

/**
 * How well an option answers what is wished, 0–1: the mean of the known answers by weight, as the score of a site is.
 * Null when nothing that is asked for is known.
 */
export function wishScore({ answers }: Pick<ShowOption, 'answers'>, weights: WishWeights): number | null {
  let [sum, weighed] = [0, 0];
  for (const [wish, answer] of Object.entries(answers) as [Wish, number | null][]) {
    const weight = weights[wish] ?? 0;
    if (answer === null || weight <= 0) continue;
    sum += weight * answer;
    weighed += weight;
  }
  return weighed === 0 ? null : sum / weighed;
}

/** The options, best answer to the wishes first; alike ones and unknown ones in the order of the brief, unknown last. */
export function orderOptions(show: Pick<VisitorShow, 'options'>, weights: WishWeights): readonly ShowOption[] {
  const scored = show.options.map((option) => ({ option, score: wishScore(option, weights) ?? -1 }));
  return scored.toSorted((a, b) => b.score - a.score).map(({ option }) => option);
}
