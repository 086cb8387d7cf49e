import type { FactKind } from '../../domain/fields/fact-kind.ts';
import type { RulePack } from '../../domain/rule-pack.ts';

/**
 * How many months a fact of a kind is taken to stay true; null = it does not age. Defaults of this program, not of any
 * regulation: what an office asks about twice a year, every quarter, once a year. The rule pack goes before them, and the
 * locale says the reason of each (`facts:why.<kind>`).
 */
export const defaultShelfLives: Readonly<Record<FactKind, number | null>> = {
  naming: null,
  price: 6,
  capacity: 3,
  readiness: 3,
  ownership: 12,
  occupancy: 6,
  planning: 24,
  survey: 60,
  building: 60,
  transport: 24,
  limit: 24,
  demand: 6,
  promise: 6,
};

/** Months, and whether they are the program's default; null months = it does not age. */
export function shelfLife(
  kind: FactKind,
  rules: Pick<RulePack, 'shelfLives'>,
): { readonly months: number | null; readonly isDefault: boolean } {
  const own = rules.shelfLives?.[kind];
  return own === undefined ? { months: defaultShelfLives[kind], isDefault: true } : { months: own, isDefault: false };
}
