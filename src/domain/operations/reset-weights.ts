import type { Park } from '../park.ts';
import { type EditResult, edited } from './edit.ts';

/** Back to the weights the rule pack came with. */
export function resetWeights(park: Park): EditResult {
  const { givenWeights, ...rules } = park.rules;
  const next = givenWeights ? { ...park, rules: { ...rules, weights: givenWeights } } : park;
  return edited(next, 'resetWeights', { rules: rules.name });
}
