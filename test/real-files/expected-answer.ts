import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Papa from 'papaparse';
import { realRoot } from './real-sources.ts';

/** What others read of a file. */
export interface Expected {
  /** Whose answer it is. */
  readonly by: string;
  readonly opens: boolean;
  /** Features and rows, with and without geometry. */
  readonly count?: number;
  /** Planar, in the file's own projection. */
  readonly areaM2?: number;
  /** A complaint is wanted. */
  readonly complains?: boolean;
}

interface GdalFile {
  readonly opens: boolean;
  readonly layers?: readonly { readonly features: number }[];
}

const json = <T>(path: string): T => JSON.parse(readFileSync(join(realRoot, path), 'utf8')) as T;
const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);

function gdal(path: string): Expected | null {
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    const answers = `${folder}/expected_gdal.json`;
    if (!existsSync(join(realRoot, answers))) continue;
    const { files } = json<{ files: Record<string, GdalFile> }>(answers);
    const found = files[path.slice(folder.length + 1)];
    if (!found) return null;
    return { by: 'GDAL 3.6.2', opens: found.opens, count: sum((found.layers ?? []).map(({ features }) => features)) };
  }
  return null;
}

function boundaryTxt(path: string): Expected | null {
  if (!path.startsWith('boundary-txt/')) return null;
  const { plots } = json<{ plots: { file: string; planar_area_m2: number }[] }>('boundary-txt/expected.json');
  const name = path.slice('boundary-txt/'.length);
  const own = name.startsWith('zhaoqing_multi')
    ? plots.filter(({ file }) => !file.includes('plot_000'))
    : plots.filter(({ file }) => file === name);
  return {
    by: 'PROJ, shapely',
    opens: true,
    count: own.length,
    areaM2: sum(own.map(({ planar_area_m2 }) => planar_area_m2)),
  };
}

/** Tables of areas beside parcels and other drawings. */
function areaTable(path: string): Expected | null {
  const table = `${path.replace(/(_epsg3826|_wgs84|_parcels_wgs84|_lonlat)?\.(geojson|dxf)$/, '')}_expected.csv`;
  if (table === path || !existsSync(join(realRoot, table))) return null;
  const { data } = Papa.parse<Record<string, string>>(readFileSync(join(realRoot, table), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const column = Object.keys(data[0] ?? {}).find((name) => name.startsWith('planar_area_m2'));
  const isPlanar = column !== undefined && path.endsWith('epsg3826.geojson');
  return {
    by: 'PROJ, shapely',
    opens: true,
    ...(path.endsWith('.dxf') ? {} : { count: data.length }),
    ...(isPlanar && column ? { areaM2: sum(data.map((row) => Number(row[column]))) } : {}),
  };
}

function project(path: string): Expected | null {
  if (!path.startsWith('projects/')) return null;
  const all =
    json<Record<string, { data_rows?: number; features?: number; sheets?: Record<string, { dimensions: string }> }>>(
      'projects/expected.json',
    );
  const found = all[path.slice('projects/'.length)];
  if (!found) return null;
  const sheet = Object.values(found.sheets ?? {})[0];
  const rows = sheet ? Number(/(\d+)$/.exec(sheet.dimensions)?.[1] ?? 0) - 1 : undefined;
  const count = found.data_rows ?? found.features ?? rows;
  return { by: 'Python csv, openpyxl', opens: true, ...(count === undefined ? {} : { count }) };
}

/** The zips made of real parcels, and the drawings of OSM. */
function made(path: string): Expected | null {
  if (path.startsWith('shapefile/') && path.endsWith('.zip')) {
    const all = json<{ file: string; records: number }[]>('shapefile/expected.json');
    const found = all.find(({ file }) => path === `shapefile/${file}`);
    return found ? { by: 'GDAL, pyshp', opens: true, count: found.records } : null;
  }
  return null;
}

function hint(path: string): Expected | null {
  if (!path.startsWith('geojson-validation/')) return null;
  return { by: 'geojsonhint', opens: true, complains: path.includes('/bad/') };
}

/** The answer to hold a file against; null where nobody gave one. */
export const expectedAnswer = (path: string): Expected | null =>
  boundaryTxt(path) ?? made(path) ?? project(path) ?? areaTable(path) ?? hint(path) ?? gdal(path);
