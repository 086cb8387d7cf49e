import type { Figure, FigureUnit } from '../domain/assessment.ts';
import { amountText } from '../locale/amount-text.ts';
import type { Translate } from '../locale/translator.ts';
import type { Language } from '../quantities/language.ts';
import { sayReason } from './say-reason.ts';

/** A known value with its unit in the reader's language; m² stay m². */
export const sayAmount = (value: number, unit: FigureUnit, language: Language, t: Translate): string =>
  amountText(value, unit, false, language, t);

/** A figure in words; an unknown one says why. */
export function sayFigure(figure: Figure, language: Language, t: Translate): string {
  const { value } = figure;
  if (value === null) return figure.unknown ? sayReason(figure.unknown, t) : t('domain:unknown');
  return typeof value === 'number' ? sayAmount(value, figure.unit, language, t) : value;
}
