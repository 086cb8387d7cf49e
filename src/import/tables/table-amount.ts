import { hasMyriads, numberFromWords } from './chinese-number.ts';
import { type TableQuantity, type TableUnit, tableUnits, unitOfText } from './table-units.ts';

/** How a stated amount is not exactly its number. */
export type Roundness = 'about' | 'atLeast' | 'atMost' | 'range';

export interface Amount {
  readonly ok: true;
  /** In the unit that was asked for. */
  readonly value: number;
  /** In what the number was taken, as the cell or the column says; undefined: neither does. */
  readonly unit: TableUnit | undefined;
  readonly roundness?: Roundness;
  /** Both ends of a range, in the unit that was asked for. */
  readonly ends?: readonly [number, number];
  /** The rate it was turned into yuan with. */
  readonly rate?: number;
}

export type AmountFault =
  | { readonly ok: false; readonly fault: 'number' }
  /** A foreign amount, and nobody has said a rate. */
  | { readonly ok: false; readonly fault: 'rate'; readonly currency: string };

export interface AmountQuestion {
  readonly quantity: TableQuantity | 'number';
  /** The unit the value is wanted in; of a bare number undefined. */
  readonly wanted?: TableUnit;
  /** What the column's header says. */
  readonly column?: TableUnit | undefined;
  /** Yuan for one of a foreign currency. */
  readonly rates?: Readonly<Record<string, number>> | undefined;
  /** Which end of a range counts: what is asked for must reach the upper, what is promised is sure of the lower. */
  readonly ofRange: 'lower' | 'upper';
}

const about =
  /^(?:大约|约为|约|近|将近|approx(?:\.|imately)?|about|around|circa|ca\.|c\.|~|≈)\s*|\s*(?:左右|上下|\(?approx\.?\)?)$/i;
const atLeast =
  /^(?:不少于|不低于|不小于|至少|超过|超|大于等于|大于|高于|≥|>=|>|at least|over|more than|min\.?)\s*|\s*(?:以上|\+|or more|多)$/i;
const atMost =
  /^(?:不超过|不大于|不高于|至多|最多|小于等于|小于|低于|≤|<=|<|at most|up to|under|less than|max\.?)\s*|\s*(?:以内|以下|or less)$/i;
const between =
  /^(.*[\d零〇一二两三四五六七八九十百千万亿].*?)\s*(?:[-‐–—~]|至|到|\bto\b)\s*(.*[\d一二两三四五六七八九十].*)$/i;

/**
 * The amount a cell's text or number states, turned into the wanted unit: `约60亩`, `2.5亿元`, `＞5亿元`, `60-80亩`, `1,500万元`,
 * `三百亩`, `40%`. The unit in the cell goes before the column's; without either the wanted one is taken.
 */
export function readAmount(cell: string | number, question: AmountQuestion): Amount | AmountFault {
  if (typeof cell === 'number') {
    return Number.isFinite(cell) ? turned(cell, question.column, question) : { ok: false, fault: 'number' };
  }
  const text = cell.normalize('NFKC').trim();
  const { bare, roundness } = withoutRoundness(text);
  const single = readSingle(bare, question);
  if (single.ok) return roundness ? { ...single, roundness } : single;
  const range = readRange(bare, question);
  return range ?? single;
}

function withoutRoundness(text: string): { readonly bare: string; readonly roundness?: Roundness } {
  for (const [roundness, signs] of [
    ['atLeast', atLeast],
    ['atMost', atMost],
    ['about', about],
  ] as const) {
    if (!signs.test(text)) continue;
    const rest = text.replace(signs, '').trim();
    // 约60亩以上: what bounds says more than what blurs.
    return { bare: withoutRoundness(rest).bare, roundness };
  }
  return { bare: text };
}

function readRange(text: string, question: AmountQuestion): Amount | null {
  const [, first, second] = between.exec(text) ?? [];
  if (first === undefined || second === undefined) return null;
  const upper = readSingle(second, question);
  if (!upper.ok) return null;
  // 60-80亩: the unit behind the second holds for both.
  const own = unitSplit(first, question)?.unit;
  const lower = readSingle(first, own === undefined ? { ...question, column: upper.unit } : question);
  if (!lower.ok || lower.value > upper.value) return null;
  const value = question.ofRange === 'upper' ? upper.value : lower.value;
  return { ...upper, value, roundness: 'range', ends: [lower.value, upper.value] };
}

function readSingle(text: string, question: AmountQuestion): Amount | AmountFault {
  const split = unitSplit(text, question);
  if (split) return turned(split.number, split.unit, question);
  const number = numberFromWords(text);
  if (number === null) return { ok: false, fault: 'number' };
  // 1.2亿 in a column of 万元 is 1.2亿元.
  const unit = question.quantity === 'money' && hasMyriads(text) ? wholeUnit(question.column) : question.column;
  return turned(number, unit, question);
}

const wholeUnit = (column: TableUnit | undefined): TableUnit => {
  const currency = column === undefined ? undefined : tableUnits[column].currency;
  return currency === undefined ? 'yuan' : (currency as TableUnit);
};

/** The shortest unit at the end that leaves a number: in 1亿2千万元 it is 元, so that 万 stays with the number. */
function unitSplit(
  text: string,
  { quantity }: AmountQuestion,
): { readonly number: number; readonly unit: TableUnit } | null {
  if (quantity === 'number') return null;
  for (let at = text.length - 1; at > 0; at -= 1) {
    const unit = unitOfText(text.slice(at));
    if (unit === null || tableUnits[unit].quantity !== quantity) continue;
    const number = numberFromWords(text.slice(0, at));
    if (number !== null) return { number, unit };
  }
  const [sign = ''] = /^(?:us\$|hk\$|\$|€|¥|usd|eur|hkd|cny|rmb)/i.exec(text) ?? [];
  const unit = sign === '' ? null : unitOfText(sign);
  if (unit === null || tableUnits[unit].quantity !== quantity) return null;
  const rest = text.slice(sign.length).trim();
  const million = /\s*(million|m|mn)$/i.exec(rest);
  const number = numberFromWords(million ? rest.slice(0, million.index) : rest);
  return number === null ? null : { number: million ? number * 1e6 : number, unit };
}

/** Binary noise of a product ends before the sixteenth digit; nobody states that many. */
const cleaned = (value: number): number => Number(value.toPrecision(15));

function turned(
  number: number,
  unit: TableUnit | undefined,
  { quantity, wanted, rates }: AmountQuestion,
): Amount | AmountFault {
  if (quantity === 'number' || wanted === undefined || unit === undefined || unit === wanted) {
    return { ok: true, value: number, unit };
  }
  const from = tableUnits[unit];
  if (from.quantity !== quantity) return { ok: true, value: number, unit: undefined };
  const value = number * (from.factor / tableUnits[wanted].factor);
  if (from.currency === undefined) return { ok: true, value: cleaned(value), unit };
  const rate = rates && Object.hasOwn(rates, from.currency) ? rates[from.currency] : undefined;
  if (rate === undefined || !(rate > 0)) return { ok: false, fault: 'rate', currency: from.currency };
  return { ok: true, value: cleaned(value * rate), unit, rate };
}
