import type { Unit } from '../domain/building.ts';
import type { Issue } from '../domain/issue.ts';
import { issueOf } from './issue-codes.ts';
import { readTable } from './read-table.ts';
import { type CellKind, checkColumns, rowToRecord } from './read-table-cells.ts';
import { readUnit } from './read-unit.ts';

const columns: Readonly<Record<string, CellKind>> = {
  id: 'text',
  name: 'text',
  buildingId: 'text',
  floor: 'number',
  areaM2: 'number',
  clearHeightM: 'number',
  floorLoadTPerM2: 'number',
  craneT: 'number',
  goodsLifts: 'number',
  powerKva: 'number',
  rentYuanPerM2Month: 'number',
  freeFrom: 'text',
  tenant: 'text',
};

/** units.csv: one row a unit. */
export function readUnitsTable(file: string, source: string, issues: Issue[]): readonly Unit[] {
  const table = readTable(file, source, issues);
  if (!checkColumns(file, table, columns, ['id', 'name', 'buildingId', 'areaM2'], issues)) return [];
  const units = new Map<string, Unit>();
  for (const row of table.rows) {
    const place = { file, layer: 'units', feature: row.cells.id ?? `#${row.row}` };
    const unit = readUnit(rowToRecord(columns, row, place, issues), place, issues);
    if (unit === null) continue;
    if (units.has(unit.id)) issues.push(issueOf('id.duplicate', { ...place, field: 'id' }, { id: unit.id }));
    else units.set(unit.id, unit);
  }
  return [...units.values()];
}
