import type { Cell, RawTable } from '../formats/import-format.ts';
import { numberFromWords } from './chinese-number.ts';
import { choiceOf, facilityWords } from './choice-words.ts';
import { findTableHead, headRows, type TableHead, tableHeadAt } from './find-table-head.ts';
import { matchColumns } from './match-columns.ts';
import { placeColumns } from './place-columns.ts';
import { cellText, isEmptyCell, readCell } from './table-cell.ts';
import type { TableField } from './table-fields.ts';
import { type TableColumn, tableColumns } from './table-head.ts';
import { type ColumnMapping, ignoredTable, type TableMapping, type TableRole } from './table-mapping.ts';
import { type TableQuantity, type TableUnit, tableUnits, unitOfText } from './table-units.ts';

/** Rows looked at to tell what a column holds. */
const sampled = 200;

const nameHints: readonly (readonly [Exclude<TableRole, 'ignore'>, RegExp])[] = [
  ['projects', /项目|招商|储备|project/i],
  ['units', /单元|厂房|房源|unit/i],
  ['facilities', /设施|配套|facilit|infrastructure/i],
  ['sites', /地块|宗地|用地|土地|载体|parcel|site|brownfield|land|park/i],
];

/** Fields that only one kind of register has. */
const telling: Readonly<Record<Exclude<TableRole, 'ignore'>, readonly string[]>> = {
  projects: [
    'promise.investmentWan',
    'promise.outputWanPerYear',
    'promise.taxWanPerYear',
    'demand.carrier',
    'industry',
    'stage',
  ],
  units: ['buildingId', 'rentYuanPerM2Month', 'tenant', 'floor', 'goodsLifts'],
  facilities: ['kind', 'openFrom', 'supplies.power.capacity', 'supplies.water.capacity'],
  sites: ['statedMu', 'landUse', 'priceWanPerMu', 'ownerType', 'place.lon', 'place.east', 'wkt'],
};

/** What we would take a sheet for: its header, its role and the field of each column with its unit. */
export function proposeTableMapping(table: RawTable, file = ''): TableMapping {
  const head = findTableHead(table);
  if (head.headerRow === null) return ignoredTable;
  const columns = tableColumns(table, head);
  const role = guessRole(table, head, columns, file);
  return mappingFor(table, head, role, columns);
}

/** The same for a header row and a role somebody has chosen. */
export function proposeUnder(table: RawTable, headerRow: number | null, role: TableRole): TableMapping {
  const head: TableHead = headerRow === null ? { headerRow: null, firstRow: 0 } : tableHeadAt(table, headerRow);
  return mappingFor(table, head, role, tableColumns(table, head));
}

function mappingFor(table: RawTable, head: TableHead, role: TableRole, columns: readonly TableColumn[]): TableMapping {
  const above = unitsAbove(table, head);
  const samples = (index: number): readonly NonNullable<Cell>[] =>
    table.rows.slice(head.firstRow, head.firstRow + sampled).flatMap((row) => {
      const cell = row[index];
      return isEmptyCell(cell) ? [] : [cell];
    });
  const mapped: Record<number, ColumnMapping> = {};
  for (const { column: index, field, score } of matchColumns(columns, role)) {
    const column = columns[index];
    if (!column) continue;
    const cells = samples(index);
    const unit = unitFor(field, column, score >= 5, above, cells);
    const mapping: ColumnMapping = { field: field.id, ...(unit === undefined ? {} : { unit }) };
    if (score >= 4.5 || holdsField(field, mapping, score, cells)) mapped[index] = mapping;
  }
  if (role !== 'projects' && role !== 'ignore') placeColumns(columns, mapped, samples);
  return { role, ...head, columns: mapped };
}

/** Fewer cells than this prove nothing. */
const telltale = 4;

/** Whether what stands in a column is what its header was taken for: ids that tell rows apart, amounts that can be read. */
function holdsField(
  field: TableField,
  mapping: ColumnMapping,
  score: number,
  cells: readonly NonNullable<Cell>[],
): boolean {
  if (field.id === 'id' && score < 4) return false;
  if (cells.length < telltale || field.required || field.reading.kind === 'place') return true;
  if (field.id === 'id') return new Set(cells.map(cellText)).size >= 0.9 * cells.length;
  return cells.filter((cell) => understands(field, mapping, cell)).length >= 0.4 * cells.length;
}

/** A foreign amount is one, though nobody has said its rate yet. */
function understands(field: TableField, mapping: ColumnMapping, cell: NonNullable<Cell>): boolean {
  const reading = readCell(field, mapping, cell, undefined);
  return reading.ok || reading.remark.code === 'table.rate';
}

function guessRole(table: RawTable, head: TableHead, columns: readonly TableColumn[], file: string): TableRole {
  let best: { readonly role: TableRole; readonly score: number } = { role: 'ignore', score: 0 };
  for (const [role, hint] of nameHints) {
    const matches = matchColumns(columns, role);
    if (matches.length < 2 && !matches.some(({ score }) => score >= 4)) continue;
    const known = matches.reduce((sum, { score }) => sum + Math.min(2, score / 2), 0);
    const told = matches.filter(({ field, score }) => score >= 4 && telling[role].includes(field.id)).length;
    const named = (hint.test(table.name) ? 2 : 0) + (hint.test(file) ? 1 : 0);
    const kinds = role === 'facilities' ? facilityValues(table, head, matches) : 0;
    const title = table.rows
      .slice(0, head.headerRow ?? 0)
      .some((row) => row.some((cell) => typeof cell === 'string' && hint.test(cell)));
    const score = known + 1.5 * told + named + kinds + (title ? 2 : 0);
    if (score > best.score) best = { role, score };
  }
  return best.score >= 3 ? best.role : 'ignore';
}

/** Kinds we know in the column of kinds speak for facilities, unknown ones against them. */
function facilityValues(table: RawTable, head: TableHead, matches: ReturnType<typeof matchColumns>): number {
  const kind = matches.find(({ field }) => field.id === 'kind');
  if (!kind) return -3;
  const values = table.rows.slice(head.firstRow, head.firstRow + 30).flatMap((row) => {
    const cell = row[kind.column];
    return typeof cell === 'string' ? [cell] : [];
  });
  const known = values.filter((value) => choiceOf(facilityWords, value) !== null).length;
  return known * 2 >= values.length && known > 0 ? 4 : -3;
}

/** `单位：亩、万元` somewhere above the header. */
function unitsAbove(table: RawTable, { headerRow, groupRow }: TableHead): ReadonlyMap<TableQuantity, TableUnit> {
  const units = new Map<TableQuantity, TableUnit>();
  for (const row of table.rows.slice(0, Math.min(groupRow ?? headRows, headerRow ?? 0))) {
    for (const cell of row) {
      const [, list] = (typeof cell === 'string' ? /(?:单位|units?)\s*[:：]\s*(.+)/i.exec(cell) : null) ?? [];
      for (const word of (list ?? '').split(/[、,，;；\s)）]+/)) {
        const unit = unitOfText(word);
        if (unit !== null) units.set(tableUnits[unit].quantity, unit);
      }
    }
  }
  return units;
}

/** A land area above this is no mu: it would be a tenth of a town. */
const mostMu = 5000;

function unitFor(
  { reading, id }: TableField,
  column: TableColumn,
  isOwnName: boolean,
  above: ReadonlyMap<TableQuantity, TableUnit>,
  cells: readonly NonNullable<Cell>[],
): TableUnit | undefined {
  if (reading.kind !== 'amount') return undefined;
  if (column.unit !== null) return column.unit;
  if (isOwnName) return reading.unit;
  const stated = above.get(reading.quantity);
  if (stated) return stated;
  const numbers = cells
    .map((cell) => (typeof cell === 'number' ? cell : typeof cell === 'string' ? numberFromWords(cell) : null))
    .filter((number) => number !== null);
  if (numbers.length === 0) return undefined;
  const middle = numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
  if (reading.quantity === 'share') return numbers.some((number) => number > 1) ? 'percent' : 'share';
  if ((id === 'demand.landMu' || id === 'statedMu') && middle > mostMu) return 'm2';
  return undefined;
}
