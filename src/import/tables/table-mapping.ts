import type { TableUnit } from './table-units.ts';

/** What a sheet is a list of. `sites`: parcels, one a row. */
export const tableRoles = ['projects', 'units', 'facilities', 'sites', 'ignore'] as const;
export type TableRole = (typeof tableRoles)[number];

export interface ColumnMapping {
  /** A field of the role by its dotted name (`demand.landMu`), as `tableFields` lists them. */
  readonly field: string;
  /** What the column's numbers are counted in; absent: in the field's own unit, or as each cell says. */
  readonly unit?: TableUnit;
}

/** What a sheet means. Rows and columns count from 0, in the sheet as it is. */
export interface TableMapping {
  readonly role: TableRole;
  /** The row that names the columns; null = there is none. */
  readonly headerRow: number | null;
  /** A row of group names above the header, as merged two-line headers have it. */
  readonly groupRow?: number;
  /** A row that holds the columns' units. */
  readonly unitRow?: number;
  /** Where the records begin. */
  readonly firstRow: number;
  /** By column index. A column without a field is kept in each record's `extra`. */
  readonly columns: Readonly<Record<number, ColumnMapping>>;
  /** Yuan for one unit of a foreign currency (`USD` → 7.1), as the user gave it. Without it such amounts stay unknown. */
  readonly rates?: Readonly<Record<string, number>>;
  /** Of a site with a place and no outline: left out, or an illustrative square of its stated area by explicit choice. */
  readonly bareSites?: 'reject' | 'square';
  /** Of a unit whose building is not in the park: left out, or an illustrative building by explicit choice. */
  readonly missingBuildings?: 'reject' | 'create';
  /** Status of new parcels whose row states none. */
  readonly status?: 'developed' | 'leveled' | 'planned';
}

export const ignoredTable: TableMapping = { role: 'ignore', headerRow: null, firstRow: 0, columns: {} };
