import type { Cell } from '../formats/import-format.ts';

/** ISO year, month or day; `coarse` where the words name a stretch (a quarter, 年底) and its last month was taken. */
export type DateReading =
  | { readonly ok: true; readonly date: string; readonly coarse?: boolean }
  /** ambiguous: 3/4/2024, or a number 2024.1, which may have been 2024.10. */
  | { readonly ok: false; readonly fault: 'date' | 'ambiguous' };

const years = { first: 1900, last: 2200 };
/** Excel counts days from here (serial 1 is 1900-01-01, with its day that never was); only serials of 1954–2119 are taken. */
const excelEpoch = Date.UTC(1899, 11, 30);
const serials = { first: 20_000, last: 80_000 };
const dayMs = 86_400_000;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const quarters: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, '1': 1, '2': 2, '3': 3, '4': 4 };

/** The date a cell states: an Excel date or serial, `2024年3月`, `2024.3`, `2024/3/1`, `2024Q3`, `2024年底`, `March 2024`. */
export function readDate(cell: Exclude<Cell, null | boolean>): DateReading {
  if (typeof cell === 'object') return ofParts(cell.date.slice(0, 10).split('-'));
  if (typeof cell === 'number') return ofNumber(cell);
  const text = cell.normalize('NFKC').trim();
  if (/^\d{5}(\.\d+)?$/.test(text)) return ofNumber(Number(text));
  return ofText(text.toLowerCase());
}

const wrong: DateReading = { ok: false, fault: 'date' };

function ofNumber(number: number): DateReading {
  if (number >= serials.first && number < serials.last) {
    return { ok: true, date: new Date(excelEpoch + Math.floor(number) * dayMs).toISOString().slice(0, 10) };
  }
  const digits = String(number);
  const [, year = '', month = ''] = /^(\d{4})\.(\d{1,2})$/.exec(digits) ?? [];
  if (year !== '') return month === '1' ? { ok: false, fault: 'ambiguous' } : ofParts([year, month]);
  return ofDigits(digits);
}

/** 2024, 202403, 20240301. */
function ofDigits(digits: string): DateReading {
  const [, year, month, day] = /^(\d{4})(\d{2})?(\d{2})?$/.exec(digits) ?? [];
  return year === undefined ? wrong : ofParts([year, month, day]);
}

function ofText(text: string): DateReading {
  const [, year, month, day] =
    /^(\d{4})\s*(?:年|[-./])\s*(\d{1,2})(?:\s*(?:月|[-./])\s*(\d{1,2})\s*[日号]?|\s*月(?:份)?)?(?:[t\s]\s*\d{1,2}:.*)?$/.exec(
      text,
    ) ?? [];
  if (year !== undefined) return ofParts([year, month, day]);
  const stretch =
    /^(\d{4})\s*(?:年|-|\s|\/)?\s*(?:q([1-4])|第?([一二三四1-4])季度?|(上半年|年初)|(下半年|年底|年末|底|末)|h([12]))$/.exec(
      text,
    ) ?? /^q([1-4])\s*[-/]?\s*(\d{4})$/.exec(text);
  if (stretch) return ofStretch(stretch);
  const [, onlyYear] = /^(\d{4})\s*年?$/.exec(text) ?? [];
  if (onlyYear !== undefined) return ofParts([onlyYear]);
  if (/^\d{6}$|^\d{8}$/.test(text)) return ofDigits(text);
  const [, day1, monthName = '', day2, named] =
    /^(?:(\d{1,2})\s+)?([a-z]{3,9})\.?\s+(?:(\d{1,2}),?\s+)?(\d{4})$/.exec(text) ?? [];
  if (named !== undefined) {
    const at = months.indexOf(monthName.slice(0, 3));
    return at < 0 ? wrong : ofParts([named, String(at + 1), day1 ?? day2]);
  }
  const [, first, second, last] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (last === undefined) return wrong;
  const [a, b] = [Number(first), Number(second)];
  // Day and month change places over the Atlantic; only a number above 12 tells.
  if (a > 12) return ofParts([last, second, first]);
  if (b > 12 || a === b) return ofParts([last, first, second]);
  return { ok: false, fault: 'ambiguous' };
}

/** Nothing is earlier than it may be: a stretch counts as its last month. */
function ofStretch(match: RegExpExecArray): DateReading {
  if (match.length === 3) return coarse(match[2], Number(match[1]) * 3);
  const [, year, q, word, firstHalf, secondHalf, half] = match;
  if (q ?? word) return coarse(year, (quarters[q ?? word ?? ''] ?? 0) * 3);
  if (firstHalf) return coarse(year, firstHalf === '年初' ? 3 : 6);
  if (secondHalf) return coarse(year, 12);
  return coarse(year, Number(half) * 6);
}

function coarse(year: string | undefined, month: number): DateReading {
  const reading = ofParts([year, String(month)]);
  return reading.ok ? { ...reading, coarse: true } : reading;
}

function ofParts([year, month, day]: readonly (string | undefined)[]): DateReading {
  const y = Number(year);
  if (!(y >= years.first && y <= years.last)) return wrong;
  if (month === undefined) return { ok: true, date: String(y) };
  const m = Number(month);
  if (!(m >= 1 && m <= 12)) return wrong;
  const yearMonth = `${y}-${String(m).padStart(2, '0')}`;
  if (day === undefined) return { ok: true, date: yearMonth };
  const d = Number(day);
  // Day 0 of the next month is the last of this one.
  if (!(d >= 1 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate())) return wrong;
  return { ok: true, date: `${yearMonth}-${String(d).padStart(2, '0')}` };
}
