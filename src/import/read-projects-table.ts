import type { Issue } from '../domain/issue.ts';
import type { Project } from '../domain/project.ts';
import { resourceKinds } from '../domain/resource.ts';
import { issueOf } from './issue-codes.ts';
import { readProject } from './read-project.ts';
import { readTable } from './read-table.ts';
import { type CellKind, checkColumns, rowToRecord } from './read-table-cells.ts';

const columns: Readonly<Record<string, CellKind>> = {
  id: 'text',
  name: 'text',
  nameEn: 'text',
  industry: 'text',
  industryCode: 'text',
  stage: 'text',
  origin: 'text',
  'demand.carrier': 'text',
  'demand.landMu': 'number',
  'demand.floorM2': 'number',
  'demand.plant.lengthM': 'number',
  'demand.plant.widthM': 'number',
  'demand.landUses': 'codes',
  'demand.neededBy': 'text',
  'demand.far': 'number',
  'demand.heightM': 'number',
  'demand.clearHeightM': 'number',
  'demand.floorLoadTPerM2': 'number',
  'demand.craneT': 'number',
  'demand.environmental': 'flag',
  ...Object.fromEntries(resourceKinds.map((kind) => [`demand.resources.${kind}`, 'number' as const])),
  'demand.proximity': 'proximity',
  'demand.protective': 'protective',
  'demand.sensitive': 'codes',
  'promise.investmentWan': 'number',
  'promise.outputWanPerYear': 'number',
  'promise.taxWanPerYear': 'number',
  'promise.jobs': 'number',
  note: 'text',
};

const required = ['id', 'name', 'industry', 'demand.carrier'];

/** projects.csv: one row a project, nested fields by dotted column names. A project without `origin` is the user's. */
export function readProjectsTable(file: string, source: string, issues: Issue[]): readonly Project[] {
  const table = readTable(file, source, issues);
  if (!checkColumns(file, table, columns, required, issues)) return [];
  const projects = new Map<string, Project>();
  for (const row of table.rows) {
    const place = { file, layer: 'projects', feature: row.cells.id ?? `#${row.row}` };
    const raw = rowToRecord(columns, row, place, issues);
    const project = readProject({ origin: 'user', ...raw }, place, issues);
    if (project === null) continue;
    if (projects.has(project.id)) issues.push(issueOf('id.duplicate', { ...place, field: 'id' }, { id: project.id }));
    else projects.set(project.id, project);
  }
  return [...projects.values()];
}
