import { criteria } from '../../domain/criterion.ts';
import { roadClasses } from '../../domain/road.ts';
import type { RulePack } from '../../domain/rule-pack.ts';

const zeroes = <Key extends string>(keys: readonly Key[]): Readonly<Record<Key, number>> =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Readonly<Record<Key, number>>;

/** The rules of a park that is only looked at: nothing is judged by them, and no threshold of the park stands in them. */
export const bareRules: RulePack = {
  id: 'none',
  name: '',
  speedsKmh: zeroes(roadClasses),
  joinToleranceM: 0,
  handoverStep: 'leveled',
  weights: zeroes(criteria),
  weightsSource: '',
};
