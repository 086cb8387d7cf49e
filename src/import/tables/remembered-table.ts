import type { RawTable } from '../formats/import-format.ts';
import { isRecord } from '../read-record.ts';
import { headRows, tableHeadAt } from './find-table-head.ts';
import { plainHeader } from './plain-header.ts';
import { fieldOf } from './table-fields.ts';
import { type TableColumn, tableColumns } from './table-head.ts';
import { type ColumnMapping, type TableMapping, type TableRole, tableRoles } from './table-mapping.ts';
import { type TableUnit, tableUnits } from './table-units.ts';

/** What is kept of a mapping: columns by their header, so that a sheet with one more column finds the others again. */
export interface RememberedTable {
  readonly kind: 'table';
  readonly role: TableRole;
  readonly columns: Readonly<Record<string, ColumnMapping>>;
  readonly rates?: Readonly<Record<string, number>>;
  readonly bareSites?: 'reject' | 'square';
  readonly missingBuildings?: 'reject' | 'create';
  readonly status?: 'developed' | 'leveled' | 'planned';
}

const signatureOf = (columns: readonly TableColumn[]): string =>
  `table|${columns
    .filter(({ isNamed }) => isNamed)
    .map(({ header }) => plainHeader(header))
    .join('|')}`;

/** What a header is known by: its names in their order, whatever their width and case. Null without a header. */
export function tableSignature(table: RawTable, mapping: TableMapping): string | null {
  return mapping.headerRow === null ? null : signatureOf(tableColumns(table, mapping));
}

export function tableToRemember(table: RawTable, mapping: TableMapping): RememberedTable {
  const { role, rates, bareSites, missingBuildings, status } = mapping;
  const columns = tableColumns(table, mapping).flatMap((column) => {
    const own = mapping.columns[column.index];
    return own ? [[column.header, own] as const] : [];
  });
  return {
    kind: 'table',
    role,
    columns: Object.fromEntries(columns),
    ...(rates ? { rates } : {}),
    ...(bareSites ? { bareSites } : {}),
    ...(missingBuildings ? { missingBuildings } : {}),
    ...(status ? { status } : {}),
  };
}

/**
 * The mapping remembered for any of a table's first rows as its header. What was stored is checked: fields and units that are
 * none are left away, and anything else than a table's mapping counts as nothing.
 */
export function rememberedTableMapping(
  table: RawTable,
  rememberedMapping: (signature: string) => unknown,
): TableMapping | null {
  for (let row = 0; row < Math.min(headRows, table.rows.length); row += 1) {
    const head = tableHeadAt(table, row);
    const columns = tableColumns(table, head);
    if (!columns.some(({ isNamed }) => isNamed)) continue;
    const value = rememberedMapping(signatureOf(columns));
    if (!isRecord(value) || value.kind !== 'table') continue;
    const role = tableRoles.find((each) => each === value.role);
    if (!role) continue;
    return { role, ...head, columns: columnsOf(value.columns, columns, role), ...choicesOf(value) };
  }
  return null;
}

function columnsOf(stored: unknown, columns: readonly TableColumn[], role: TableRole): Record<number, ColumnMapping> {
  const mapped: Record<number, ColumnMapping> = {};
  if (!isRecord(stored)) return mapped;
  for (const { header, index } of columns) {
    const value = Object.hasOwn(stored, header) ? stored[header] : undefined;
    if (!isRecord(value) || typeof value.field !== 'string' || !fieldOf(role, value.field)) continue;
    const { unit } = value;
    mapped[index] = { field: value.field, ...(isUnit(unit) ? { unit } : {}) };
  }
  return mapped;
}

const isUnit = (value: unknown): value is TableUnit => typeof value === 'string' && Object.hasOwn(tableUnits, value);

function choicesOf(value: Readonly<Record<string, unknown>>): Partial<TableMapping> {
  const { bareSites, missingBuildings, status, rates } = value;
  const kept = isRecord(rates)
    ? Object.entries(rates).filter((entry): entry is [string, number] => typeof entry[1] === 'number' && entry[1] > 0)
    : [];
  return {
    ...(bareSites === 'square' ? { bareSites } : {}),
    ...(missingBuildings === 'create' ? { missingBuildings } : {}),
    ...(status === 'developed' || status === 'leveled' || status === 'planned' ? { status } : {}),
    ...(kept.length > 0 ? { rates: Object.fromEntries(kept) } : {}),
  };
}
