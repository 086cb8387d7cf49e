import { facilityKinds } from '../domain/facility.ts';
import type { Issue } from '../domain/issue.ts';
import { type IssueCode, type IssuePlace, issueOf, shown } from './issue-codes.ts';
import { numberFromText } from './number-text.ts';
import { readProtective, readProximity } from './proximity-text.ts';
import type { RawRecord } from './read-record.ts';
import type { Table, TableRow } from './read-table.ts';

/** How the text of a cell becomes a value. */
export type CellKind = 'text' | 'number' | 'flag' | 'codes' | 'proximity' | 'protective';

type CellReading = { readonly value: unknown } | { readonly fault: IssueCode; readonly shown: string };

const yes = ['true', 'yes', '1', '是'];
const no = ['false', 'no', '0', '否'];

function readCell(kind: CellKind, cell: string): CellReading {
  switch (kind) {
    case 'text':
      return { value: cell };
    case 'codes':
      return {
        value: cell
          .split('|')
          .map((code) => code.trim())
          .filter((code) => code !== ''),
      };
    case 'number': {
      const value = numberFromText(cell);
      return value === null ? { fault: 'csv.number', shown: cell } : { value };
    }
    case 'flag': {
      const word = cell.toLowerCase();
      if (yes.includes(word)) return { value: true };
      return no.includes(word) ? { value: false } : { fault: 'csv.flag', shown: cell };
    }
    case 'proximity': {
      const reading = readProximity(cell);
      return reading.ok ? { value: reading.items } : { fault: 'csv.proximity', shown: reading.item };
    }
    case 'protective': {
      const reading = readProtective(cell);
      return reading.ok ? { value: reading.items } : { fault: 'csv.protective', shown: reading.item };
    }
  }
}

/** Sets `a.b.c` in nested plain records. Only known column names come here, so no name is dangerous. */
function setAt(record: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [name = '', ...rest] = path;
  if (rest.length === 0) {
    record[name] = value;
    return;
  }
  record[name] ??= {};
  setAt(record[name] as Record<string, unknown>, rest, value);
}

/** A row as a raw record: known columns by their dotted paths, all others in `extra`, `source` and `asOf` as sources. */
export function rowToRecord(
  kinds: Readonly<Record<string, CellKind>>,
  { row, cells }: TableRow,
  place: IssuePlace,
  issues: Issue[],
): RawRecord {
  const record: Record<string, unknown> = {};
  const extra: Record<string, unknown> = {};
  for (const [column, cell] of Object.entries(cells)) {
    if (column === 'source' || column === 'asOf') continue;
    const kind = Object.hasOwn(kinds, column) ? kinds[column] : undefined;
    if (!kind) {
      extra[column] = cell;
      continue;
    }
    const reading = readCell(kind, cell);
    if ('value' in reading) {
      setAt(record, column.split('.'), reading.value);
      continue;
    }
    const allowed = reading.fault === 'csv.proximity' || reading.fault === 'csv.protective';
    const values = {
      row,
      column,
      value: shown(reading.shown),
      ...(allowed ? { allowed: facilityKinds.join(', ') } : {}),
    };
    issues.push(issueOf(reading.fault, { ...place, field: column }, values));
    extra[column] = cell;
  }
  const { source, asOf } = cells;
  if (source !== undefined || asOf !== undefined) {
    record.sources = { '*': { source: source ?? '', ...(asOf === undefined ? {} : { asOf }) } };
  }
  return Object.keys(extra).length > 0 ? { ...record, extra } : record;
}

/** Says which required columns are missing and which are kept untouched; false when the table cannot be read. */
export function checkColumns(
  file: string,
  table: Table,
  kinds: Readonly<Record<string, CellKind>>,
  required: readonly string[],
  issues: Issue[],
): boolean {
  if (table.columns.length === 0) return false;
  const missing = required.filter((column) => !table.columns.includes(column));
  for (const column of missing) issues.push(issueOf('csv.column.missing', { file, field: column }, { column }));
  const known = new Set([...Object.keys(kinds), 'source', 'asOf']);
  const unknown = table.columns.filter((column) => !known.has(column));
  if (unknown.length > 0) issues.push(issueOf('csv.column.unknown', { file }, { columns: unknown.join(', ') }));
  return missing.length === 0;
}
