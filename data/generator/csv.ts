import type { Unit } from '../../src/domain/building.ts';
import type { Project, ProtectiveDemand, ProximityDemand } from '../../src/domain/project.ts';

type Cell = string | number | boolean | undefined;

const quoted = (cell: Cell): string => {
  const text = cell === undefined ? '' : String(cell);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

function table(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `${[header, ...rows].map((row) => row.map(quoted).join(',')).join('\n')}\n`;
}

export function unitsCsv(units: readonly Unit[]): string {
  const fields = [
    'id',
    'name',
    'buildingId',
    'floor',
    'areaM2',
    'clearHeightM',
    'floorLoadTPerM2',
    'craneT',
    'goodsLifts',
    'powerKva',
    'rentYuanPerM2Month',
    'freeFrom',
    'tenant',
  ] as const;
  return table(
    [...fields, 'source', 'asOf'],
    units.map((unit) => [
      ...fields.map((field): Cell => unit[field]),
      unit.sources?.['*']?.source,
      unit.sources?.['*']?.asOf,
    ]),
  );
}

const proximityCell = (demands: readonly ProximityDemand[] = []): string =>
  demands
    .map(({ kind, along, maxMetres, maxMinutes, must }) => {
      const limit = maxMetres === undefined ? `${maxMinutes}min` : `${maxMetres}m`;
      return `${kind} ${along} <= ${limit}${must ? ' must' : ''}`;
    })
    .join('; ');

const protectiveCell = (demands: readonly ProtectiveDemand[] = []): string =>
  demands.map(({ kind, minMetres, basis }) => `${kind} >= ${minMetres}m${basis ? ` ${basis}` : ''}`).join('; ');

const projectColumns: readonly (readonly [string, (project: Project) => Cell])[] = [
  ['id', (p) => p.id],
  ['name', (p) => p.name],
  ['nameEn', (p) => p.nameEn],
  ['industry', (p) => p.industry],
  ['industryCode', (p) => p.industryCode],
  ['stage', (p) => p.stage],
  ['origin', (p) => p.origin],
  ['demand.carrier', (p) => p.demand.carrier],
  ['demand.landMu', (p) => p.demand.landMu],
  ['demand.floorM2', (p) => p.demand.floorM2],
  ['demand.plant.lengthM', (p) => p.demand.plant?.lengthM],
  ['demand.plant.widthM', (p) => p.demand.plant?.widthM],
  ['demand.landUses', (p) => p.demand.landUses?.join('|')],
  ['demand.neededBy', (p) => p.demand.neededBy],
  ['demand.far', (p) => p.demand.far],
  ['demand.heightM', (p) => p.demand.heightM],
  ['demand.clearHeightM', (p) => p.demand.clearHeightM],
  ['demand.floorLoadTPerM2', (p) => p.demand.floorLoadTPerM2],
  ['demand.craneT', (p) => p.demand.craneT],
  ['demand.environmental', (p) => p.demand.environmental],
  ['demand.resources.power', (p) => p.demand.resources?.power],
  ['demand.resources.water', (p) => p.demand.resources?.water],
  ['demand.resources.sewage', (p) => p.demand.resources?.sewage],
  ['demand.resources.gas', (p) => p.demand.resources?.gas],
  ['demand.resources.steam', (p) => p.demand.resources?.steam],
  ['demand.resources.beds', (p) => p.demand.resources?.beds],
  ['demand.proximity', (p) => proximityCell(p.demand.proximity)],
  ['demand.protective', (p) => protectiveCell(p.demand.protective)],
  ['demand.sensitive', (p) => p.demand.sensitive?.join('|')],
  ['promise.investmentWan', (p) => p.promise.investmentWan],
  ['promise.outputWanPerYear', (p) => p.promise.outputWanPerYear],
  ['promise.taxWanPerYear', (p) => p.promise.taxWanPerYear],
  ['promise.jobs', (p) => p.promise.jobs],
  ['note', (p) => p.note],
  ['source', (p) => p.sources?.['*']?.source],
  ['asOf', (p) => p.sources?.['*']?.asOf],
];

export function projectsCsv(projects: readonly Project[]): string {
  return table(
    projectColumns.map(([name]) => name),
    projects.map((project) => projectColumns.map(([, cell]) => cell(project))),
  );
}
