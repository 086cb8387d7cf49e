import type { Figure, FigureUnit } from '../domain/assessment.ts';
import type { Translate } from '../locale/translator.ts';
import { m2FromMu } from '../quantities/area-units.ts';
import {
  formatLength,
  formatM2,
  formatMinutes,
  formatMu,
  formatNumber,
  formatShare,
  formatWan,
  formatWanPerMu,
} from '../quantities/format.ts';
import type { Language } from '../quantities/language.ts';
import { sayReason } from './say-reason.ts';

/** A known value with its unit in the reader's language. */
export function sayAmount(value: number, unit: FigureUnit, language: Language, t: Translate): string {
  switch (unit) {
    case 'm2':
      return formatM2(value, language);
    case 'mu':
      return formatMu(m2FromMu(value), language);
    case 'm':
      return formatLength(value, language);
    case 'min':
      return formatMinutes(value, language);
    case 'share':
      return formatShare(value, language);
    case 'wan':
      return formatWan(value, language);
    case 'wan/mu':
      return formatWanPerMu(value, language);
    case 'wan/a':
      return `${formatWan(value, language)}${t('panels:unit.perYear')}`;
    case 'ratio':
      return formatNumber(value, language, 2);
    case 'count':
      return formatNumber(value, language);
    default:
      return `${formatNumber(value, language, Math.abs(value) < 100 ? 2 : 0)} ${t(`panels:unit.${unit}`)}`;
  }
}

/** A figure in words; an unknown one says why. */
export function sayFigure(figure: Figure, language: Language, t: Translate): string {
  const { value } = figure;
  if (value === null) return figure.unknown ? sayReason(figure.unknown, t) : t('domain:unknown');
  return typeof value === 'number' ? sayAmount(value, figure.unit, language, t) : value;
}
