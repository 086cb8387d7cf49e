import type { Issue } from '../../domain/issue.ts';
import type { Cell, RawTable } from '../formats/import-format.ts';
import { type IssuePlace, issueOf, shown } from '../issue-codes.ts';
import { extraMark } from './match-columns.ts';
import { cellText, isEmptyCell, readCell } from './table-cell.ts';
import { fieldOf, type TableField } from './table-fields.ts';
import { cellName, type TableColumn, tableColumns } from './table-head.ts';
import type { ColumnMapping, TableMapping } from './table-mapping.ts';

/** One row under a mapping: its values by field, and everything that has no field or could not be taken as it stands. */
export interface TableRecord {
  /** From 0, in the sheet. */
  readonly row: number;
  /** `#12`, as the sheet counts its rows. */
  readonly label: string;
  readonly place: IssuePlace;
  readonly values: ReadonlyMap<string, unknown>;
  readonly extra: Readonly<Record<string, unknown>>;
  /** What the row holds, by header: for what is rejected. */
  readonly cells: Readonly<Record<string, unknown>>;
}

export interface TableReading {
  readonly records: readonly TableRecord[];
  /** Rows that are no record: totals and remarks. */
  readonly remarks: readonly { readonly record: TableRecord; readonly issue: Issue }[];
}

interface MappedColumn {
  readonly column: TableColumn;
  readonly mapping: ColumnMapping;
  readonly field: TableField;
}

const totals = /^(合计|小计|总计|总共|累计|total|subtotal|sum|注[:：]|备注[:：]|说明[:：]|资料来源[:：]|填表人|制表)/i;

/** Reads the rows below a table's header. A cell that cannot be understood is an issue, its text stays in `extra`. */
export function readTableRows(table: RawTable, mapping: TableMapping, file: string, issues: Issue[]): TableReading {
  const columns = tableColumns(table, mapping);
  const place = { file, layer: table.name };
  const mapped = mappedColumns(columns, mapping, place, issues);
  const kept = columns.filter(({ index }) => !mapped.has(index) && columnIsFilled(table, mapping.firstRow, index));
  if (kept.length > 0) {
    const names = kept.slice(0, 40).map(({ header }) => header);
    issues.push(issueOf('table.columns.kept', place, { columns: names.join('、') + (kept.length > 40 ? ' …' : '') }));
  }
  const reader: RowReader = {
    columns,
    mapped,
    mapping,
    place,
    issues,
    unitless: new Map(),
    fills: fillsOf(table, mapped),
  };
  const records: TableRecord[] = [];
  const remarks: { record: TableRecord; issue: Issue }[] = [];
  for (let row = mapping.firstRow; row < table.rows.length; row += 1) {
    const cells = table.rows[row] ?? [];
    const first = cells.find((cell) => !isEmptyCell(cell));
    if (first === undefined) continue;
    if (typeof first === 'string' && totals.test(first.trim())) {
      const record = rowWithoutFields(reader, cells, row);
      const values = { row: row + 1, value: shown(Object.values(record.cells).map(String).join(' | ')) };
      remarks.push({ record, issue: issueOf('table.row.remark', { ...place, feature: record.label }, values) });
    } else records.push(readRow(reader, cells, row));
  }
  issues.push(...remarks.map(({ issue }) => issue));
  for (const [index, unit] of reader.unitless) {
    const column = columns[index]?.header ?? '';
    issues.push(issueOf('table.unit.assumed', { ...place, field: column }, { column, unit }));
  }
  return { records, remarks };
}

function mappedColumns(
  columns: readonly TableColumn[],
  { columns: chosen, role }: TableMapping,
  place: IssuePlace,
  issues: Issue[],
): ReadonlyMap<number, MappedColumn> {
  const mapped = new Map<number, MappedColumn>();
  const taken = new Set<string>();
  for (const column of columns) {
    const mapping = Object.hasOwn(chosen, column.index) ? chosen[column.index] : undefined;
    const field = mapping && fieldOf(role, mapping.field);
    if (!mapping || !field) continue;
    if (taken.has(field.id)) {
      issues.push(issueOf('table.field.twice', { ...place, field: column.header }, { column: column.header }));
      continue;
    }
    taken.add(field.id);
    mapped.set(column.index, { column, mapping, field });
  }
  return mapped;
}

const columnIsFilled = ({ rows }: RawTable, firstRow: number, index: number): boolean =>
  rows.some((row, at) => at >= firstRow && !isEmptyCell(row[index]));

interface RowReader {
  readonly columns: readonly TableColumn[];
  readonly mapped: ReadonlyMap<number, MappedColumn>;
  readonly mapping: TableMapping;
  readonly place: IssuePlace;
  readonly issues: Issue[];
  /** Columns of amounts that say no unit, and the one taken. */
  readonly unitless: Map<number, string>;
  readonly fills: ReadonlyMap<string, Cell>;
}

function readRow(reader: RowReader, cells: readonly Cell[], row: number): TableRecord {
  const { columns, mapped, mapping, place, issues } = reader;
  const label = `#${row + 1}`;
  const values = new Map<string, unknown>();
  const extra: Record<string, unknown> = {};
  const all: Record<string, unknown> = {};
  for (const column of columns) {
    const { index, header } = column;
    const own = cells[index];
    const cell = isEmptyCell(own) ? reader.fills.get(`${row},${index}`) : own;
    if (isEmptyCell(cell)) continue;
    all[header] = plainValue(cell);
    const target = mapped.get(index);
    if (!target) {
      extra[extraName(header)] = plainValue(cell);
      continue;
    }
    const reading = readCell(target.field, target.mapping, cell, mapping.rates);
    if (reading.ok) values.set(target.field.id, reading.value);
    if (reading.remark) {
      const { code, values: said } = reading.remark;
      const where = { cell: cellName(row, index), row: row + 1, column: header };
      issues.push(issueOf(code, { ...place, feature: label, field: header }, { ...where, ...said }));
    }
    if (!reading.ok || !reading.isWhole) extra[extraName(header)] = plainValue(cell);
    if (reading.ok && reading.unitAssumed && target.field.reading.kind === 'amount') {
      reader.unitless.set(index, target.field.reading.unit);
    }
  }
  return { row, label, place: { ...place, feature: label }, values, extra, cells: all };
}

function rowWithoutFields(reader: RowReader, cells: readonly Cell[], row: number): TableRecord {
  const all: Record<string, unknown> = {};
  for (const { index, header } of reader.columns) {
    const cell = cells[index];
    if (!isEmptyCell(cell)) all[header] = plainValue(cell);
  }
  const label = `#${row + 1}`;
  return { row, label, place: { ...reader.place, feature: label }, values: new Map(), extra: all, cells: all };
}

const plainValue = (cell: NonNullable<Cell>): string | number | boolean =>
  typeof cell === 'object' ? cellText(cell) : cell;

/** A register of ours marks what was unknown before, where its name could be taken for a field. */
const extraName = (header: string): string => (header.startsWith(extraMark) ? header.slice(extraMark.length) : header);

/** What merged cells state for the rows below their first, in columns where one value may speak for several rows. */
function fillsOf(
  { merged = [], rows }: RawTable,
  mapped: ReadonlyMap<number, MappedColumn>,
): ReadonlyMap<string, Cell> {
  const fills = new Map<string, Cell>();
  for (const { fromRow, toRow, fromColumn } of merged) {
    const value = rows[fromRow]?.[fromColumn];
    if (isEmptyCell(value) || !mapped.get(fromColumn)?.field.spans) continue;
    for (let row = fromRow + 1; row <= Math.min(toRow, rows.length - 1); row += 1)
      fills.set(`${row},${fromColumn}`, value);
  }
  return fills;
}
