import type { Criterion } from '../criterion.ts';
import type { Park } from '../park.ts';
import { type EditResult, edited, refusal } from './edit.ts';

/** Sets the relative weight of a criterion. The weights the pack came with are kept beside, to return to. */
export function setWeight(
  park: Park,
  { criterion, weight }: { readonly criterion: Criterion; readonly weight: number },
): EditResult {
  if (!(Number.isFinite(weight) && weight >= 0)) return refusal('weightNotAllowed', { weight: String(weight) });
  const { rules } = park;
  if (rules.weights[criterion] === weight) return edited(park, 'setWeight', { criterion, weight });
  const weights = { ...rules.weights, [criterion]: weight };
  const next = { ...park, rules: { ...rules, weights, givenWeights: rules.givenWeights ?? rules.weights } };
  return edited(next, 'setWeight', { criterion, weight });
}
