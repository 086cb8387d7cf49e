import type { Cell, RawTable } from '../formats/import-format.ts';
import { matchColumns } from './match-columns.ts';
import { isEmptyCell } from './table-cell.ts';
import { tableColumns } from './table-head.ts';
import { type TableMapping, type TableRole, tableRoles } from './table-mapping.ts';
import { unitOfText } from './table-units.ts';

/** A title, a date line and a unit line may stand above the header, not a page. */
export const headRows = 15;
/** Wider than any register; what lies beyond is kept, and looked at by nobody. */
const lookedAt = 200;

export type TableHead = Pick<TableMapping, 'headerRow' | 'groupRow' | 'unitRow' | 'firstRow'>;

/** Where a table's header stands, judged by how many of its cells are words we know; with the rows that belong to it. */
export function findTableHead(table: RawTable): TableHead {
  const narrow = { ...table, rows: table.rows.slice(0, headRows + 2).map((row) => row.slice(0, lookedAt)) };
  let best: { readonly head: TableHead; readonly score: number } | null = null;
  for (let row = 0; row < Math.min(headRows, narrow.rows.length); row += 1) {
    if (filled(narrow.rows[row]) === 0) continue;
    for (const groupRow of isGroupRow(narrow, row - 1) ? [undefined, row - 1] : [undefined]) {
      const head = headAt(narrow, row, groupRow);
      const score = knownColumns(narrow, head);
      if (score > (best?.score ?? 0)) best = { head, score };
    }
  }
  if (best && best.score >= 2) return best.head;
  return plainHead(narrow) ?? best?.head ?? { headerRow: null, firstRow: 0 };
}

/** The header at a row somebody points at, with the unit row below it and the group row above it where there are such. */
export function tableHeadAt(table: RawTable, headerRow: number): TableHead {
  const alone = headAt(table, headerRow, undefined);
  if (!isGroupRow(table, headerRow - 1)) return alone;
  const grouped = headAt(table, headerRow, headerRow - 1);
  return knownColumns(table, grouped) > knownColumns(table, alone) ? grouped : alone;
}

function headAt(table: RawTable, headerRow: number, groupRow: number | undefined): TableHead {
  let firstRow = headerRow + 1;
  const below = table.rows[firstRow];
  const unitRow = below && isUnitRow(below) ? firstRow : undefined;
  if (unitRow !== undefined) firstRow += 1;
  if (isNumbering(table.rows[firstRow])) firstRow += 1;
  return {
    headerRow,
    firstRow,
    ...(groupRow === undefined ? {} : { groupRow }),
    ...(unitRow === undefined ? {} : { unitRow }),
  };
}

/** Columns with a known name in the role that knows most of them; a row of numbers is no header. */
function knownColumns(table: RawTable, head: TableHead): number {
  const columns = tableColumns(table, head);
  const row = table.rows[head.headerRow ?? 0] ?? [];
  const numbers = row.filter((cell) => typeof cell === 'number').length;
  const roles = tableRoles.filter((role): role is Exclude<TableRole, 'ignore'> => role !== 'ignore');
  const known = roles.map((role) =>
    matchColumns(columns, role).reduce((sum, { score }) => sum + Math.min(1, score / 3), 0),
  );
  return Math.max(...known) - numbers;
}

const filled = (row: readonly Cell[] | undefined): number => (row ?? []).filter((cell) => !isEmptyCell(cell)).length;

/** Names of groups: at least two texts, and fewer or other columns than the row below. */
function isGroupRow(table: RawTable, row: number): boolean {
  const cells = table.rows[row];
  const below = table.rows[row + 1];
  if (!cells || !below || filled(cells) < 2) return false;
  if (cells.some((cell) => typeof cell === 'number')) return false;
  return below.some((cell, index) => !isEmptyCell(cell) && isEmptyCell(cells[index])) || filled(below) < filled(cells);
}

/** Every filled cell is a unit, in brackets or not. */
function isUnitRow(row: readonly Cell[]): boolean {
  const texts = row.filter((cell) => !isEmptyCell(cell));
  return (
    texts.length > 0 &&
    texts.every(
      (cell) => typeof cell === 'string' && (unitOfText(cell) !== null || /^[-—/()（）]*$/.test(cell.trim())),
    ) &&
    texts.some((cell) => typeof cell === 'string' && unitOfText(cell) !== null)
  );
}

/** 1 2 3 4 below the header, as statistical forms have it. */
function isNumbering(row: readonly Cell[] | undefined): boolean {
  const cells = (row ?? []).filter((cell) => !isEmptyCell(cell));
  return cells.length >= 4 && cells.every((cell, index) => String(cell).replace(/[()（）]/g, '') === String(index + 1));
}

/** Where no word is known: the first row of several texts with a row as wide below it. */
function plainHead(table: RawTable): TableHead | null {
  for (let row = 0; row < Math.min(headRows, table.rows.length); row += 1) {
    const cells = table.rows[row] ?? [];
    const texts = cells.filter((cell) => typeof cell === 'string' && cell.trim() !== '').length;
    if (texts >= 1 && texts === filled(cells) && filled(table.rows[row + 1]) * 2 >= texts && (texts > 1 || row === 0)) {
      return headAt(table, row, undefined);
    }
  }
  return null;
}
