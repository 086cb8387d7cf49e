import type { Wish } from '../../domain/brief.ts';
import { orderOptions, type WishWeights, weighedAnswers, wishScore } from './order-options.ts';
import type { ShowOption, VisitorShow } from './visitor-show.ts';

/** Why the first option stands before the second: the wishes it answers better, what decides most first. */
export interface WhyFirst {
  readonly first: ShowOption;
  readonly second: ShowOption;
  /** Empty: they answer alike, and the order of the brief decides. */
  readonly ahead: readonly Wish[];
}

/** One sentence is heard; a list of five is not. */
const mostReasons = 2;
/** A lead this small beside the largest is no reason one would give. */
const tellingShare = 0.25;
/** Scores are told in whole points of 100: what is less than a tenth of one is no difference. */
const alike = 0.001;

/** Null with fewer than two options, and where nothing that is asked for is known of the first. */
export function whyFirst(show: Pick<VisitorShow, 'options'>, weights: WishWeights): WhyFirst | null {
  const [first, second] = orderOptions(show, weights);
  if (!first || !second || wishScore(show.options, first, weights) === null) return null;
  const others = weighedAnswers(show.options, second, weights);
  const leads = weighedAnswers(show.options, first, weights)
    .map(({ wish, weight, share }) => ({
      wish,
      lead: weight * (share - (others.find((other) => other.wish === wish)?.share ?? 0)),
    }))
    // What is unknown of the first counts as the weakest, so it never leads by it.
    .filter(({ lead }) => lead > alike)
    .toSorted((a, b) => b.lead - a.lead);
  const [{ lead: most } = { lead: 0 }] = leads;
  const telling = leads.filter(({ lead }) => lead >= tellingShare * most);
  return { first, second, ahead: telling.slice(0, mostReasons).map(({ wish }) => wish) };
}
