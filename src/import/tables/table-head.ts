import type { Cell, RawTable } from '../formats/import-format.ts';
import { readHeader } from './plain-header.ts';
import { cellText, isEmptyCell } from './table-cell.ts';
import type { TableMapping } from './table-mapping.ts';
import type { TableUnit } from './table-units.ts';
import { unitOfText } from './table-units.ts';

/** One column as its header says. */
export interface TableColumn {
  readonly index: number;
  /** Without its unit; of a column without header its letter. */
  readonly name: string;
  /** As it stands, group and unit included: the name its values are kept under. */
  readonly header: string;
  readonly group: string | null;
  readonly unit: TableUnit | null;
  /** It states a unit that is none of ours. */
  readonly hasOddUnit: boolean;
  readonly isNamed: boolean;
}

/** Column letters, counted from 0: A … Z, AA … */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

/** `C12` of row 11 and column 2. */
export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

export const widthOf = (table: RawTable): number => table.rows.reduce((most, row) => Math.max(most, row.length), 0);

const oneLine = (cell: Cell | undefined): string =>
  isEmptyCell(cell) ? '' : cellText(cell).replace(/\s+/g, ' ').trim();

/** The columns of a table under a mapping's header, group and unit rows. */
export function tableColumns(
  table: RawTable,
  { headerRow, groupRow, unitRow }: Pick<TableMapping, 'headerRow' | 'groupRow' | 'unitRow'>,
): readonly TableColumn[] {
  const names = headerRow === null ? [] : (table.rows[headerRow] ?? []);
  const units = unitRow === undefined ? [] : (table.rows[unitRow] ?? []);
  const groups = groupRow === undefined ? [] : spread(table.rows[groupRow] ?? [], names);
  const width = widthOf(table);
  const taken = new Map<string, number>();
  return Array.from({ length: width }, (_, index): TableColumn => {
    const own = oneLine(names[index]);
    const group = groups[index] ?? '';
    const text = own === '' ? group : own;
    const { name, unit, isOdd = false } = readHeader(text);
    const stated = oneLine(units[index]);
    const found = (stated === '' ? null : unitOfText(stated)) ?? unit ?? (group === '' ? null : readHeader(group).unit);
    return {
      index,
      name: text === '' ? columnLetters(index) : name,
      header: ownHeader(own !== '' && group !== '' ? `${group} ${own}` : text, index, taken),
      group: own !== '' && group !== '' ? group : null,
      unit: found,
      hasOddUnit: found === null && isOdd,
      isNamed: text !== '',
    };
  });
}

/** Two columns of one name are told apart by their letter; a name that would change what an object is gets another. */
function ownHeader(text: string, index: number, taken: Map<string, number>): string {
  const wanted = text === '' ? columnLetters(index) : text === '__proto__' ? '_proto_' : text;
  const before = taken.get(wanted);
  taken.set(wanted, index);
  return before === undefined ? wanted : `${wanted} (${columnLetters(index)})`;
}

/** A group's name stands in its first column and holds for those right of it that have a name of their own and no group. */
function spread(groups: readonly Cell[], names: readonly Cell[]): readonly string[] {
  const found: string[] = [];
  let current = '';
  for (let index = 0; index < Math.max(groups.length, names.length); index += 1) {
    const own = oneLine(groups[index]);
    if (own !== '') current = own;
    else if (isEmptyCell(names[index])) current = '';
    found.push(current);
  }
  return found;
}
