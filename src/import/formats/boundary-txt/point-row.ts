import { longestLine } from './parcel-line.ts';
import { plainLine } from './text-lines.ts';

/** One boundary point as written: `J1,1,2582988.976,38383243.971`. */
export interface PointRow {
  readonly line: number;
  /** Empty where the row has none. */
  readonly label: string;
  /** 地块圈号; 1 where the row has none. */
  readonly ring: number;
  /** The two coordinates in the order of the row. */
  readonly first: number;
  readonly second: number;
  /** Digits behind the point, the longer of the two. */
  readonly decimals: number;
  /** Columns: label, ring and coordinates; label and coordinates; coordinates alone. */
  readonly columns: 4 | 3 | 2;
  /** Columns behind the coordinates that hold something. */
  readonly more: number;
}

export type RowFault = { readonly reason: 'columns' | 'number' | 'ring' | 'long'; readonly value: string };

const number = /^[-+]?\d{1,15}(\.\d{0,12})?$/;
const isNumber = (text: string | undefined): text is string => text !== undefined && number.test(text);
const isRing = (text: string | undefined): text is string => text !== undefined && /^\d{1,6}$/.test(text);
const decimalsOf = (text: string): number =>
  text.length - (text.indexOf('.') < 0 ? text.length : text.indexOf('.') + 1);

/** Reads a row; a fault where it is none. `columns` is what the rows before it had. */
export function readPointRow(text: string, line: number, columns?: 4 | 3 | 2): PointRow | RowFault {
  if (text.length > longestLine) return { reason: 'long', value: text.slice(0, 40) };
  const plain = plainLine(text);
  const cells = plain.includes(',') ? plain.split(/\s*,\s*/) : plain.split(/[\s;|]+/);
  while (cells.length > 0 && cells.at(-1) === '') cells.pop();
  const layout = columns ?? layoutOf(cells);
  if (layout === null || cells.length < layout) return { reason: 'columns', value: plain.slice(0, 80) };
  const [label = '', ringText] = layout === 2 ? [''] : cells;
  const firstText = cells[layout - 2];
  const secondText = cells[layout - 1];
  if (!isNumber(firstText) || !isNumber(secondText)) {
    return { reason: 'number', value: [firstText, secondText].find((each) => !isNumber(each)) ?? '' };
  }
  if (layout === 4 && !isRing(ringText) && ringText !== '') return { reason: 'ring', value: ringText ?? '' };
  return {
    line,
    label,
    ring: layout === 4 && isRing(ringText) ? Number(ringText) : 1,
    first: Number(firstText),
    second: Number(secondText),
    decimals: Math.max(decimalsOf(firstText), decimalsOf(secondText)),
    columns: layout,
    more: cells.slice(layout).filter((cell) => cell !== '').length,
  };
}

export const isRowFault = (row: PointRow | RowFault): row is RowFault => 'reason' in row;

function layoutOf(cells: readonly string[]): 4 | 3 | 2 | null {
  if (cells.length >= 4) return 4;
  // `J1,1,2582988.976` lacks a coordinate: a ring's number is none.
  if (cells.length === 3) return isRing(cells[1]) && Number(cells[1]) < 1000 ? null : 3;
  return cells.length === 2 && isNumber(cells[0]) ? 2 : null;
}
