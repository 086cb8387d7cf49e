import type { Park } from '../park.ts';
import type { Threshold } from '../rule-pack.ts';
import { type EditResult, edited, refusal } from './edit.ts';

export const thresholdNames = [
  'investmentWanPerMu',
  'outputWanPerMu',
  'taxWanPerMu',
  'areaShortfall',
  'areaTolerance',
  'readinessMonthsLate',
  'resourceReserve',
  'setbackM',
] as const;
export type ThresholdName = (typeof thresholdNames)[number];

/** Limits that are a share of something: said in per cent. */
const shares: readonly ThresholdName[] = ['areaShortfall', 'areaTolerance', 'resourceReserve'];

/** Sets a limit of the rule pack; null takes it away, and then the pack does not ask. */
export function setThreshold(
  park: Park,
  { name, threshold }: { readonly name: ThresholdName; readonly threshold: Threshold | null },
): EditResult {
  const { [name]: before, ...rest } = park.rules;
  if (threshold === null) {
    return edited(before ? { ...park, rules: rest } : park, 'dropThreshold', { threshold: name });
  }
  if (!(Number.isFinite(threshold.value) && threshold.value >= 0))
    return refusal('thresholdNotAllowed', { value: String(threshold.value) });
  // A limit nobody answers for is not a rule.
  if (threshold.source.trim() === '') return refusal('thresholdWithoutSource', { threshold: name });
  return edited(
    { ...park, rules: { ...park.rules, [name]: threshold } },
    shares.includes(name) ? 'setThresholdShare' : 'setThreshold',
    {
      threshold: name,
      value: threshold.value,
    },
  );
}
