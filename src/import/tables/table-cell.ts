import type { Cell } from '../formats/import-format.ts';
import type { IssueCode } from '../issue-codes.ts';
import { shown } from '../issue-codes.ts';
import { readProtective, readProximity } from '../proximity-text.ts';
import { choiceOf } from './choice-words.ts';
import { readDegrees } from './degrees-text.ts';
import { readGuarded } from './guarded-text.ts';
import { type Amount, readAmount } from './table-amount.ts';
import { readDate } from './table-date.ts';
import type { FieldReading, TableField } from './table-fields.ts';
import type { ColumnMapping } from './table-mapping.ts';
import { readWkt } from './wkt.ts';

export type Remark = { readonly code: IssueCode; readonly values: Readonly<Record<string, string | number>> };

export type CellReading =
  /** `isWhole`: nothing the cell says is lost in the value; else its text is kept beside it. */
  | {
      readonly ok: true;
      readonly value: unknown;
      readonly isWhole: boolean;
      readonly remark?: Remark;
      /** Neither the cell nor its column says in what it is counted: the field's own unit was taken. */
      readonly unitAssumed?: boolean;
    }
  | { readonly ok: false; readonly remark: Remark };

const yes = ['是', '有', '真', '对', '√', '✓', '✔', 'y', 'yes', 'true', '1', '需要', '需'];
const no = ['否', '无', '没有', '假', '×', '✗', '✘', 'n', 'no', 'false', '0', '不需要', '不需'];

/** Text of a cell as it stands, for kept values and issues. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.date : String(cell);
}

export const isEmptyCell = (cell: Cell | undefined): cell is null | undefined | '' =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** What a filled cell means for a field. */
export function readCell(
  field: TableField,
  { unit }: Pick<ColumnMapping, 'unit'>,
  cell: NonNullable<Cell>,
  rates: Readonly<Record<string, number>> | undefined,
): CellReading {
  const { reading } = field;
  switch (reading.kind) {
    case 'text':
      return plain(cellText(cell).trim());
    case 'codes':
      return plain(
        cellText(cell)
          .split(/[|、;；]/)
          .map((code) => code.trim())
          .filter((code) => code !== ''),
      );
    case 'number':
    case 'whole':
      return ofNumber(cell, reading.kind === 'whole', rates);
    case 'amount':
      return typeof cell === 'object' || typeof cell === 'boolean'
        ? fault('table.number', cell)
        : ofAmount(readAmount(cell, { ...reading, wanted: reading.unit, column: unit, rates }), cell, reading);
    case 'far':
      return ofFar(cell);
    case 'date': {
      const date = typeof cell === 'boolean' ? null : readDate(cell);
      if (date === null || !date.ok)
        return fault(date?.fault === 'ambiguous' ? 'table.date.ambiguous' : 'table.date', cell);
      if (!date.coarse) return { ok: true, value: date.date, isWhole: true };
      const values = { value: shown(cellText(cell)), used: date.date };
      return { ok: true, value: date.date, isWhole: false, remark: { code: 'table.date.coarse', values } };
    }
    case 'flag': {
      const word = cellText(cell).normalize('NFKC').trim().toLowerCase();
      if (yes.includes(word)) return plain(true);
      return no.includes(word) ? plain(false) : fault('table.flag', cell);
    }
    case 'choice': {
      const text = cellText(cell).trim();
      const value = choiceOf(reading.words, text);
      if (value !== null) return { ok: true, value, isWhole: isNameOf(reading, value, text) };
      if (reading.otherwise === undefined) {
        const allowed = Object.entries(reading.words).map(([each, words]) => words[0] ?? each);
        return {
          ok: false,
          remark: { code: 'table.choice', values: { value: shown(text), allowed: allowed.join('、') } },
        };
      }
      return { ok: true, value: reading.otherwise, isWhole: false };
    }
    case 'proximity':
      return listed(readProximity(cellText(cell)), 'table.proximity');
    case 'protective':
      return listed(readProtective(cellText(cell)), 'table.protective');
    case 'guarded':
      return listed(readGuarded(cellText(cell)), 'table.protective');
    case 'json':
      return ofJson(cellText(cell));
    case 'place': {
      const value = typeof cell === 'number' ? cell : placeNumber(reading, cellText(cell));
      return value !== null && Number.isFinite(value) ? plain(value) : fault('table.place', cell);
    }
    case 'wkt': {
      const geometry = readWkt(cellText(cell));
      return geometry === null ? fault('table.wkt', cell) : plain(geometry);
    }
  }
}

const plain = (value: unknown): CellReading => ({ ok: true, value, isWhole: true });
const fault = (code: IssueCode, cell: NonNullable<Cell>): CellReading => ({
  ok: false,
  remark: { code, values: { value: shown(cellText(cell)) } },
});

/** Only one of the words for a value says no more than the value; 钢管深加工 does. */
function isNameOf(reading: Extract<FieldReading, { kind: 'choice' }>, value: string, text: string): boolean {
  return text === value || (reading.words[value] ?? []).some((word) => word.toLowerCase() === text.toLowerCase());
}

function ofNumber(
  cell: NonNullable<Cell>,
  whole: boolean,
  rates: Readonly<Record<string, number>> | undefined,
): CellReading {
  if (typeof cell === 'object' || typeof cell === 'boolean') return fault('table.number', cell);
  // 300人, 3层, 2F, 3台: what is counted stands behind the number.
  const counted =
    typeof cell === 'string'
      ? cell
          .normalize('NFKC')
          .trim()
          .replace(/^第/, '')
          .replace(/\s*(人|名|个|台|部|张|床|层|楼|f)$/i, '')
      : cell;
  const amount = readAmount(counted, { quantity: 'number', ofRange: 'lower', rates });
  if (!amount.ok || (whole && !Number.isInteger(amount.value))) return fault('table.number', cell);
  return ofAmount(amount, cell, { unit: undefined });
}

const remarks = {
  about: 'table.amount.about',
  atLeast: 'table.amount.atLeast',
  atMost: 'table.amount.atMost',
  range: 'table.amount.range',
} as const satisfies Record<NonNullable<Amount['roundness']>, IssueCode>;

function ofAmount(
  amount: ReturnType<typeof readAmount>,
  cell: string | number,
  { unit }: { readonly unit: string | undefined },
): CellReading {
  if (!amount.ok) {
    if (amount.fault === 'number') return fault('table.number', cell);
    const values = { value: shown(cellText(cell)), currency: amount.currency };
    return { ok: false, remark: { code: 'table.rate', values } };
  }
  const assumed = unit !== undefined && amount.unit === undefined ? { unitAssumed: true } : {};
  const values = { value: shown(cellText(cell)), used: amount.value, unit: unit ?? 'none' };
  if (amount.roundness) {
    const remark: Remark = { code: remarks[amount.roundness], values };
    return { ok: true, value: amount.value, isWhole: false, remark, ...assumed };
  }
  if (amount.rate !== undefined) {
    const remark: Remark = { code: 'table.rate.used', values: { ...values, rate: amount.rate } };
    return { ok: true, value: amount.value, isWhole: false, remark };
  }
  return { ...plain(amount.value), ...assumed };
}

/** What a cell says of the floor-area ratio: one number is the upper bound, as a grant states it. */
function ofFar(cell: NonNullable<Cell>): CellReading {
  if (typeof cell === 'object' || typeof cell === 'boolean') return fault('table.number', cell);
  const amount = readAmount(cell, { quantity: 'number', ofRange: 'upper' });
  if (!amount.ok) return fault('table.number', cell);
  if (amount.ends) return plain({ farMin: amount.ends[0], farMax: amount.ends[1] });
  return plain(amount.roundness === 'atLeast' ? { farMin: amount.value } : { farMax: amount.value });
}

function listed<T>(
  reading: { readonly ok: true; readonly items: readonly T[] } | { readonly ok: false; readonly item: string },
  code: IssueCode,
): CellReading {
  return reading.ok ? plain(reading.items) : fault(code, reading.item);
}

function ofJson(text: string): CellReading {
  try {
    // A reviver that leaves out the one key that could change what an object is.
    return plain(JSON.parse(text, (key, value: unknown) => (key === '__proto__' ? undefined : value)));
  } catch {
    return fault('table.json', text);
  }
}

function placeNumber({ axis }: Extract<FieldReading, { kind: 'place' }>, text: string): number | null {
  if (axis === 'lon' || axis === 'lat') return readDegrees(text, axis);
  const amount = readAmount(text.replace(/\s*(m|米)$/i, ''), { quantity: 'number', ofRange: 'lower' });
  return amount.ok && amount.roundness === undefined ? amount.value : null;
}
