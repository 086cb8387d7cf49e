import { m2FromMu } from '../quantities/area-units.ts';
import {
  formatLand,
  formatLength,
  formatM2,
  formatMinutes,
  formatNumber,
  formatShare,
  formatWan,
  formatWanPerMu,
} from '../quantities/format.ts';
import type { Language } from '../quantities/language.ts';
import type { Translate } from './translator.ts';

/**
 * A value with its unit as the sentences of the findings say it, so that sentence, panel and sheet agree. `unit` is a
 * figure's unit; land in m² is said in mu.
 */
export function amountText(value: number, unit: string, isLand: boolean, language: Language, t: Translate): string {
  switch (unit) {
    case 'm2':
      return isLand ? formatLand(value, language) : formatM2(value, language);
    case 'mu':
      return formatLand(m2FromMu(value), language);
    case 'm':
      // A clear height of 5.4 m must not become 5 m.
      return Math.abs(value) < 100 ? `${formatNumber(value, language, 1)} m` : formatLength(value, language);
    case 'min':
      return formatMinutes(value, language);
    case 'share':
      return formatShare(value, language);
    case 'wan':
      return formatWan(value, language);
    case 'wan/a':
      return `${formatWan(value, language)}${t('panels:unit.perYear')}`;
    case 'wan/mu':
      return formatWanPerMu(value, language);
    case 'ratio':
    case 'date':
    case 'code':
      return formatNumber(value, language, 2);
    default:
      return `${formatNumber(value, language, Math.abs(value) < 100 ? 2 : 0)} ${t(`findings:unit.${unit}`)}`;
  }
}
