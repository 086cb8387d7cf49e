import { criteria } from '../domain/criterion.ts';
import type { RulePack } from '../domain/rule-pack.ts';

const ours = 'Mutu default, neutral: no threshold of any place';
const priced = 'Mutu default, illustrative: order of magnitude in yuan a metre, not a quote';

/**
 * The rules of a park that brings none. It asks for no investment, output or tax (those are each place's own), lets
 * land fall short by a tenth and dates slip by three months before it says no, and weighs every criterion alike.
 * Prices of pipes and cables are orders of magnitude and say so. Speeds are round city values a class; they only matter where a road states none.
 */
export const defaultRulePack: RulePack = {
  id: 'mutu-default',
  name: '通用规则（未设门槛）',
  areaShortfall: { value: 0.1, source: ours, veto: true },
  areaTolerance: { value: 0.001, source: ours },
  readinessMonthsLate: { value: 3, source: ours },
  speedsKmh: { expressway: 100, link: 60, arterial: 50, collector: 40, street: 30, ramp: 40 },
  joinToleranceM: 1,
  tieInUnitPrices: {
    power: { low: 800, high: 1800, source: priced },
    water: { low: 500, high: 1200, source: priced },
    sewage: { low: 1000, high: 2500, source: priced },
    gas: { low: 600, high: 1500, source: priced },
    steam: { low: 2500, high: 6000, source: priced },
  },
  handoverStep: 'leveled',
  weights: Object.fromEntries(criteria.map((criterion) => [criterion, 1])) as RulePack['weights'],
  weightsSource: ours,
};
