import type { Figure } from '../../../domain/assessment.ts';
import { amountText } from '../../../locale/amount-text.ts';
import type { Translate } from '../../../locale/translator.ts';
import type { Language } from '../../../quantities/language.ts';
import { reasonText } from '../../fit-json.ts';

/** Unknown is said with its reason, never as 0. */
export function figureText(figure: Figure, isLand: boolean, language: Language, t: Translate): string {
  const { value, unknown } = figure;
  if (value === null)
    return unknown === undefined ? t('domain:unknown') : `${t('domain:unknown')} (${reasonText(unknown, t)})`;
  return typeof value === 'number' ? amountText(value, figure.unit, isLand, language, t) : value;
}
