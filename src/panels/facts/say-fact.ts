import type { FactCheck } from '../../engine/facts/freshness.ts';
import type { Translate } from '../../locale/translator.ts';

/** How it stands with a fact, as a sentence. */
export function sayFact({ state, source, ageMonths, months }: FactCheck, t: Translate): string {
  if (state === 'fresh' && ageMonths === null) return t('facts:say.timeless', { source: source?.source ?? '' });
  return t(`facts:say.${state}`, {
    source: source?.source ?? '',
    asOf: source?.asOf ?? '',
    age: ageMonths ?? 0,
    months: months ?? 0,
  });
}
