import { type Wish, wishes } from '../../domain/brief.ts';
import type { ShowOption, VisitorShow } from './visitor-show.ts';

/** How much each wish weighs, 0–5. */
export type WishWeights = Readonly<Partial<Record<Wish, number>>>;

type Answering = Pick<ShowOption, 'answers'>;

const shareOf = ({ answers }: Answering, wish: Wish): number | null => answers[wish]?.share ?? null;

/** How well one option answers one wish that weighs something. */
export interface WeighedAnswer {
  readonly wish: Wish;
  readonly weight: number;
  /** 0–1; for what is unknown the weakest known answer of the options. */
  readonly share: number;
  readonly isKnown: boolean;
}

/** The answers that count for an option. A wish to which no option has a known answer counts for nobody. */
export function weighedAnswers(
  options: readonly Answering[],
  option: Answering,
  weights: WishWeights,
): readonly WeighedAnswer[] {
  return wishes.flatMap((wish): readonly WeighedAnswer[] => {
    const weight = weights[wish] ?? 0;
    const known = options.map((each) => shareOf(each, wish)).filter((share) => share !== null);
    if (weight <= 0 || known.length === 0) return [];
    const share = shareOf(option, wish);
    return [{ wish, weight, share: share ?? Math.min(...known), isKnown: share !== null }];
  });
}

/**
 * How well an option answers what is wished, 0–1: the mean by weight, an unknown answer counted as the weakest known one,
 * so that what is still to be confirmed neither wins nor is taken for nothing. Null when nothing that is asked for is known.
 */
export function wishScore(options: readonly Answering[], option: Answering, weights: WishWeights): number | null {
  const counted = weighedAnswers(options, option, weights);
  if (!counted.some(({ isKnown }) => isKnown)) return null;
  const weighed = counted.reduce((sum, { weight }) => sum + weight, 0);
  return counted.reduce((sum, { weight, share }) => sum + weight * share, 0) / weighed;
}

/**
 * The options, best answer to the wishes first. Alike ones: the one of which more is known, then in the order of the brief;
 * those of which nothing that is asked for is known come last.
 */
export function orderOptions(show: Pick<VisitorShow, 'options'>, weights: WishWeights): readonly ShowOption[] {
  const scored = show.options.map((option) => ({
    option,
    score: wishScore(show.options, option, weights) ?? -1,
    unknown: weighedAnswers(show.options, option, weights).reduce(
      (sum, { isKnown, weight }) => sum + (isKnown ? 0 : weight),
      0,
    ),
  }));
  return scored.toSorted((a, b) => b.score - a.score || a.unknown - b.unknown).map(({ option }) => option);
}
