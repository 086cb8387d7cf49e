import { acresFromM2, haFromM2, muFromM2 } from './area-units.ts';
import type { Language } from './language.ts';
import { notation } from './notation.ts';

const formatters = new Map<string, Intl.NumberFormat>();

/** Narrow and not broken at the end of a line, as ISO 80000-1 groups digits. */
const thinSpace = '\u202F';

/** A number with at most `digits` decimals, grouped as the reader likes. */
export function formatNumber(value: number, language: Language, digits = 0, fixed = false): string {
  const { grouping, moreDecimals } = notation();
  // A count has no more decimals to show.
  const shown = digits === 0 ? 0 : digits + moreDecimals;
  const key = `${language}/${shown}/${fixed}/${grouping}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.NumberFormat(language, {
      maximumFractionDigits: shown,
      minimumFractionDigits: fixed ? shown : 0,
      useGrouping: grouping !== 'none',
    });
    formatters.set(key, formatter);
  }
  // −0 would print as "-0" after rounding a tiny negative.
  const rounded = Number(value.toFixed(shown));
  const text = formatter.format(rounded === 0 ? 0 : rounded);
  return grouping === 'space' ? text.replaceAll(',', thinSpace) : text;
}

/** An area of land counted in the unit the reader likes. */
export function inLandUnit(areaM2: number): number {
  switch (notation().landUnit) {
    case 'mu':
      return muFromM2(areaM2);
    case 'ha':
      return haFromM2(areaM2);
    case 'm2':
      return areaM2;
    case 'acre':
      return acresFromM2(areaM2);
  }
}

/** Land in the unit the reader likes. */
export function formatLand(areaM2: number, language: Language): string {
  switch (notation().landUnit) {
    case 'mu':
      return formatMu(areaM2, language);
    case 'ha':
      return formatHa(areaM2, language);
    case 'm2':
      return formatM2(areaM2, language);
    case 'acre':
      return formatAcres(areaM2, language);
  }
}

/** Land: mu with one decimal below 1,000 mu (two below 10), none above. */
export function formatMu(areaM2: number, language: Language): string {
  const mu = muFromM2(areaM2);
  const digits = Math.abs(mu) < 10 ? 2 : Math.abs(mu) < 1000 ? 1 : 0;
  return `${formatNumber(mu, language, digits)} ${language === 'en' ? 'mu' : '亩'}`;
}

export function formatM2(areaM2: number, language: Language): string {
  return `${formatNumber(areaM2, language, Math.abs(areaM2) < 10 ? 2 : 0)} m²`;
}

export function formatHa(areaM2: number, language: Language): string {
  return `${formatNumber(haFromM2(areaM2), language, 2)} ${language === 'en' ? 'ha' : '公顷'}`;
}

/** International acres, one decimal (two below 10). */
function formatAcres(areaM2: number, language: Language): string {
  const acres = acresFromM2(areaM2);
  return `${formatNumber(acres, language, Math.abs(acres) < 10 ? 2 : 1)} ${language === 'en' ? 'ac' : '英亩'}`;
}

/** Metres below a kilometre, kilometres with one decimal (two below 10 km) above. */
export function formatLength(metres: number, language: Language): string {
  if (Math.abs(metres) < 999.5) return `${formatNumber(metres, language)} m`;
  const km = metres / 1000;
  return `${formatNumber(km, language, Math.abs(km) < 10 ? 2 : 1)} km`;
}

export function formatMinutes(minutes: number, language: Language): string {
  return `${formatNumber(minutes, language, minutes < 10 ? 1 : 0)} ${language === 'en' ? 'min' : '分钟'}`;
}

/** A share (0.4) as per cent: one decimal, two below 1 %, four below 0.01 %, where fewer would say nothing. */
export function formatShare(share: number, language: Language): string {
  const size = Math.abs(share);
  return `${formatNumber(share * 100, language, size < 1e-4 ? 4 : size < 0.01 ? 2 : 1)}%`;
}

/** Money given in 万元; from one 亿 up it is said in 亿元 (en: million CNY). */
export function formatWan(wan: number, language: Language): string {
  if (language === 'en') return `CNY ${formatNumber(wan / 100, language, 2)} M`;
  return Math.abs(wan) >= 10_000
    ? `${formatNumber(wan / 10_000, language, 2)} 亿元`
    : `${formatNumber(wan, language, 1)} 万元`;
}

/** Money per mu in 万元/亩. */
export function formatWanPerMu(wanPerMu: number, language: Language): string {
  return `${formatNumber(wanPerMu, language, 1)} ${language === 'en' ? '×10⁴ CNY/mu' : '万元/亩'}`;
}
