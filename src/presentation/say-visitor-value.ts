import { resourceUnits } from '../domain/resource.ts';
import type { VisitorValue } from '../export/visitor/visitor-facts.ts';
import type { Translate } from '../locale/translator.ts';
import { landUseName } from '../panels/land-use-name.ts';
import { sayAmount } from '../panels/say-figure.ts';
import { formatLength, formatM2, formatMinutes, formatMu, formatNumber } from '../quantities/format.ts';
import type { Language } from '../quantities/language.ts';

/** Nobody drives for half a minute: whole ones, one at least, as the map says them. */
export const wholeMinutes = (minutes: number): number => Math.max(1, Math.round(minutes));

export function sayVisitorValue(value: VisitorValue, language: Language, t: Translate): string {
  switch (value.kind) {
    case 'land':
      return formatMu(value.areaM2, language);
    case 'floor':
      return formatM2(value.areaM2, language);
    case 'month':
      return value.isNow ? t('presentation:now') : value.month;
    case 'road':
      return value.minutes === null
        ? formatLength(value.metres, language)
        : t('presentation:roadTime', {
            minutes: formatMinutes(wholeMinutes(value.minutes), language),
            length: formatLength(value.metres, language),
          });
    case 'resource':
      return sayAmount(value.left, resourceUnits[value.resource], language, t);
    case 'number':
      // Ten thousands are counted in Chinese; an investor from elsewhere reads the sum.
      if (value.unit === 'wan/mu' && language === 'en')
        return t('presentation:pricePerMu', { price: formatNumber(value.value * 10_000, language) });
      return sayAmount(value.value, value.unit, language, t);
    case 'landUse':
      return landUseName(value.code, t);
    case 'industries':
      return value.industries.map((industry) => t(`domain:industry.${industry}`)).join(t('presentation:and'));
    case 'none':
      return t('presentation:none');
    case 'unknown':
      return t('presentation:unknown');
  }
}
