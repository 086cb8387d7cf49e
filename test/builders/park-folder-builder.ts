import type { Park } from '../../src/domain/park.ts';

const layers = ['parcels', 'buildings', 'facilities', 'roads', 'zones', 'backdrop'] as const;

const cell = (value: unknown): string => {
  const text = value === undefined ? '' : String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const table = (columns: readonly string[], rows: readonly Record<string, unknown>[]): string =>
  [columns.join(','), ...rows.map((row) => columns.map((column) => cell(row[column])).join(','))].join('\n');

/** Writes a park as the files of a park folder, so that a test can break one of them. */
export function buildParkFolder(park: Park): Map<string, string> {
  const files = new Map<string, string>();
  for (const layer of layers) {
    const features = park[layer].map(({ id, shape, ...properties }) => ({
      type: 'Feature',
      id,
      properties,
      geometry: shape,
    }));
    files.set(`${layer}.geojson`, JSON.stringify({ type: 'FeatureCollection', name: layer, features }, null, 1));
  }
  const unitColumns = ['id', 'name', 'buildingId', 'floor', 'areaM2', 'clearHeightM', 'floorLoadTPerM2', 'craneT'];
  const moreColumns = ['goodsLifts', 'powerKva', 'rentYuanPerM2Month', 'freeFrom', 'tenant'];
  files.set('units.csv', table([...unitColumns, ...moreColumns], park.units as never));
  const projectColumns = [
    ...['id', 'name', 'nameEn', 'industry', 'stage', 'origin', 'demand.carrier', 'demand.landMu', 'demand.floorM2'],
    ...['demand.landUses', 'demand.neededBy', 'demand.far', 'demand.heightM', 'demand.clearHeightM'],
    ...['demand.floorLoadTPerM2', 'demand.resources.power', 'demand.proximity', 'demand.protective'],
    ...['promise.investmentWan', 'promise.outputWanPerYear', 'promise.taxWanPerYear', 'promise.jobs'],
  ];
  files.set('projects.csv', table(projectColumns, park.projects.map(projectRow)));
  files.set('../rules/test.json', JSON.stringify(park.rules));
  const { id, name, nameEn, illustrative, centre, plane, asOf, scenarios, activeScenarioId } = park;
  const named = {
    ...Object.fromEntries(layers.map((layer) => [layer, `${layer}.geojson`])),
    units: 'units.csv',
    projects: 'projects.csv',
    rules: '../rules/test.json',
  };
  const head = { id, name, nameEn, illustrative, centre, plane, asOf, files: named, scenarios, activeScenarioId };
  files.set('park.json', JSON.stringify({ format: 'mutu-park', version: 1, ...head }));
  return files;
}

function projectRow(project: Park['projects'][number]): Record<string, unknown> {
  const { demand, promise, ...rest } = project;
  const dotted = (prefix: string, record: object): [string, unknown][] =>
    Object.entries(record).map(([key, value]) => [`${prefix}.${key}`, value]);
  return {
    ...rest,
    ...Object.fromEntries([...dotted('demand', demand), ...dotted('promise', promise)]),
    'demand.landUses': demand.landUses?.join('|'),
    'demand.resources.power': demand.resources?.power,
    'demand.proximity': demand.proximity
      ?.map(({ kind, along, maxMetres, maxMinutes, must }) => {
        const limit = maxMetres === undefined ? `${maxMinutes}min` : `${maxMetres}m`;
        return `${kind} ${along} <= ${limit}${must ? ' must' : ''}`;
      })
      .join('; '),
    'demand.protective': demand.protective?.map(({ kind, minMetres }) => `${kind} >= ${minMetres}m`).join('; '),
  };
}
