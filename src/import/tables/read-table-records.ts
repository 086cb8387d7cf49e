import type { Building, Unit } from '../../domain/building.ts';
import type { Facility } from '../../domain/facility.ts';
import type { Issue } from '../../domain/issue.ts';
import type { Parcel } from '../../domain/parcel.ts';
import type { Park } from '../../domain/park.ts';
import type { Project } from '../../domain/project.ts';
import type { Crs } from '../../geometry/crs/crs.ts';
import type { RawTable, RejectedFeature } from '../formats/import-format.ts';
import { issueOf } from '../issue-codes.ts';
import { summedIssues } from '../summed-issues.ts';
import { facilitiesOfTable } from './roles/facilities-of-table.ts';
import { projectsOfTable } from './roles/projects-of-table.ts';
import { sitesOfTable } from './roles/sites-of-table.ts';
import { unitsOfTable } from './roles/units-of-table.ts';
import type { TableMapping } from './table-mapping.ts';
import { readTableRows, type TableRecord } from './table-rows.ts';

export interface TableSetting {
  /** What issues and sources call the file. */
  readonly file: string;
  /** What rows are joined to; null = no park is open. */
  readonly park?: Park | null;
  /** What coordinate columns and WKT are written in; null = longitude and latitude, or eastings that say their zone. */
  readonly crs?: Crs | null;
}

/** What a table gives the park. Records that the park has already come as they would be, under the id they have there. */
export interface TableRecords {
  readonly projects: readonly Project[];
  readonly units: readonly Unit[];
  /** Only those made for units by explicit choice. */
  readonly buildings: readonly Building[];
  readonly facilities: readonly Facility[];
  /** As parcels: new ones, and those of the park with the facts the register states. */
  readonly sites: readonly Parcel[];
  /** Ids that no cell states. */
  readonly madeIds: ReadonlySet<string>;
  /** Rows that gave nothing, with the reason; they can be saved as a file. */
  readonly rejected: readonly RejectedFeature[];
  readonly issues: readonly Issue[];
}

/** What the readers of the roles share while they go through the rows. */
export interface TableReader {
  readonly table: RawTable;
  readonly mapping: TableMapping;
  readonly file: string;
  readonly park: Park | null;
  readonly crs: Crs | null;
  readonly issues: Issue[];
  readonly madeIds: Set<string>;
  reject(record: TableRecord, issue: Issue): void;
}

/** More issues of one kind than this in one table are summed up. */
const told = 200;

/**
 * The records that a table makes under its mapping. Every row becomes a record or is in `rejected` with its issue; every
 * filled cell is a value, or stays in `extra` as it was written. Never throws.
 */
export function readTableRecords(table: RawTable, mapping: TableMapping, setting: TableSetting): TableRecords {
  const { file, park = null, crs = null } = setting;
  const issues: Issue[] = [];
  const rejected: RejectedFeature[] = [];
  const madeIds = new Set<string>();
  const empty = { projects: [], units: [], buildings: [], facilities: [], sites: [] };
  if (mapping.role === 'ignore') {
    const count = Math.max(0, table.rows.length - mapping.firstRow);
    if (count > 0) issues.push(issueOf('plain.layer.ignored', { file, layer: table.name }, { count }));
    return { ...empty, madeIds, rejected, issues };
  }
  const { records, remarks } = readTableRows(table, mapping, file, issues);
  const reject = ({ row, label, cells }: TableRecord, issue: Issue): void => {
    rejected.push({ layer: table.name, index: row, label, geometry: null, properties: cells, issue });
  };
  for (const { record, issue } of remarks) reject(record, issue);
  const reader: TableReader = { table, mapping, file, park, crs, issues, madeIds, reject };
  const given = { ...empty, ...recordsOf(reader, records) };
  return { ...given, madeIds, rejected, issues: summedIssues(file, issues, told) };
}

function recordsOf(
  reader: TableReader,
  records: readonly TableRecord[],
): Partial<Pick<TableRecords, 'projects' | 'units' | 'buildings' | 'facilities' | 'sites'>> {
  switch (reader.mapping.role) {
    case 'projects':
      return { projects: projectsOfTable(reader, records) };
    case 'units':
      return unitsOfTable(reader, records);
    case 'facilities':
      return { facilities: facilitiesOfTable(reader, records) };
    case 'sites':
      return { sites: sitesOfTable(reader, records) };
    case 'ignore':
      return {};
  }
}
