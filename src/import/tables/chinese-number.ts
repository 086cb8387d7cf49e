import { numberFromText } from '../number-text.ts';

const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
const tens: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const myriads: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

const isDigit = (sign: string): boolean => Object.hasOwn(digits, sign);

/** True where a text counts in 万 or 亿. */
export const hasMyriads = (text: string): boolean => /[万萬亿億]/.test(text);

/**
 * The number a text states in Arabic digits, Chinese numerals or both: `1,500`, `1.2万`, `三百`, `1亿2000万`, `三点五亿`,
 * `一万二` (12,000). Null when it is none, or when the signs do not stand in an order that means one number.
 */
export function numberFromWords(source: string): number | null {
  const text = source.normalize('NFKC').trim();
  const plain = numberFromText(text);
  if (plain !== null || text === '') return plain;
  // Arabic runs as one token each, everything else sign by sign.
  const tokens = text.match(/[+-]?\d(?:[\d.,'’\s]*\d)?|\S/g) ?? [];
  return evaluate(withDecimals(tokens));
}

/** `三点五` → 3.5 as one token. */
function withDecimals(tokens: readonly string[]): readonly string[] {
  const at = tokens.indexOf('点');
  if (at < 0) return tokens;
  let end = at + 1;
  while (end < tokens.length && isDigit(tokens[end] ?? '')) end += 1;
  const whole = evaluate(tokens.slice(0, at));
  if (whole === null || end === at + 1) return ['?'];
  const decimals = tokens.slice(at + 1, end).map((sign) => digits[sign]);
  return [`${whole}.${decimals.join('')}`, ...tokens.slice(end)];
}

/** Sections of up to 9,999 closed by 万 or 亿, as Chinese counts. */
function evaluate(tokens: readonly string[]): number | null {
  if (tokens.length === 0) return null;
  // 二〇二四: digits alone are read one by one.
  if (tokens.length > 1 && tokens.every(isDigit)) return Number(tokens.map((sign) => digits[sign]).join(''));
  let closed = 0;
  let section = 0;
  let current: number | null = null;
  let smallest = Number.POSITIVE_INFINITY;
  let lastMyriad = Number.POSITIVE_INFINITY;
  /** What one step below the last unit is worth: in 一万二 the 二 counts 千. */
  let below: number | null = null;
  let isArabic = false;
  for (const token of tokens) {
    const ten = tens[token];
    const myriad = myriads[token];
    if (ten !== undefined) {
      // 十五 has no 一 before it; no other unit goes without.
      if (ten >= smallest || (current === null && !(ten === 10 && section === 0))) return null;
      section += (current ?? 1) * ten;
      smallest = ten;
      below = ten / 10;
      current = null;
    } else if (myriad !== undefined) {
      if (myriad >= lastMyriad && !(myriad === 1e8 && lastMyriad === 1e4)) return null;
      const counted = section + (current ?? 0);
      if (counted === 0 && closed === 0) return null;
      // 三万亿 counts the whole before it.
      if (myriad === 1e8) closed = (closed + counted) * myriad;
      else closed += counted * myriad;
      section = 0;
      current = null;
      smallest = Number.POSITIVE_INFINITY;
      lastMyriad = myriad;
      below = myriad / 10;
    } else {
      const value = isDigit(token) ? digits[token] : numberFromText(token);
      if (value === undefined || value === null) return null;
      if (value === 0 && isDigit(token)) {
        below = null;
        continue;
      }
      if (current !== null) return null;
      current = value;
      isArabic = !isDigit(token);
    }
  }
  if (current === null) return closed + section;
  // 1万2 is not how anybody writes 12,000 for sure.
  if (isArabic && (closed > 0 || section > 0)) return null;
  return closed + section + current * (below !== null && below > 1 ? below : 1);
}
