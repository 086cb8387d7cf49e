import { criteria } from '../domain/criterion.ts';
import type { RulePack } from '../domain/rule-pack.ts';

const ours = 'Mutu default, neutral: no threshold of any place';

/**
 * The rules of a park that brings none. It asks for no investment, output or tax (those are each place's own), lets
 * land fall short by a tenth and dates slip by three months before it says no, and weighs every criterion alike.
 * Speeds are round city values a class; they only matter where a road states none.
 */
export const defaultRulePack: RulePack = {
  id: 'mutu-default',
  name: '通用规则（未设门槛）',
  areaShortfall: { value: 0.1, source: ours, veto: true },
  areaTolerance: { value: 0.001, source: ours },
  readinessMonthsLate: { value: 3, source: ours },
  speedsKmh: { expressway: 100, link: 60, arterial: 50, collector: 40, street: 30, ramp: 40 },
  joinToleranceM: 1,
  handoverStep: 'leveled',
  weights: Object.fromEntries(criteria.map((criterion) => [criterion, 1])) as RulePack['weights'],
  weightsSource: ours,
};
