import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeShared, sharedFile } from '../../../../test/shared-data.ts';
import { inspectFiles } from '../../inspect/inspect-files.ts';
import type { RawFeature, SourceReading } from '../import-format.ts';
import type { SourceFile } from '../source-file.ts';
import { unpackArchives } from '../zip/unpack-zip.ts';
import { shapefileFormat } from './shapefile-format.ts';

const folder = (name: string): string => sharedFile(`data/real/shapefile/${name}`) ?? '';

/** Reads one Shapefile (`poly.shp` with what stands beside it), table or archive. */
async function read(root: string, path: string): Promise<SourceReading> {
  const stem = path.replace(/\.[^.]+$/, '');
  const beside = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((one) => one.startsWith(`${stem}.`));
  const files: SourceFile[] = beside.map((name) => ({ name, bytes: readFileSync(join(root, name)) }));
  const [source] = shapefileFormat.recognise(await unpackArchives(files, []));
  if (!source) throw new Error(`nothing recognised in ${path}`);
  return shapefileFormat.read(source, {});
}

interface GdalLayer {
  readonly features: number;
  readonly geometry: Readonly<Record<string, number>>;
  readonly fields: readonly string[];
  readonly bbox?: readonly number[];
  readonly planar_area_in_source_units?: number;
  readonly first_record: Readonly<Record<string, string>>;
}
type Answers = {
  readonly files: Readonly<Record<string, { readonly opens: boolean; readonly layers?: readonly GdalLayer[] }>>;
};

/** Where we read another thing than GDAL 3.6.2, and why. */
const meant: Readonly<Record<string, string>> = {
  'empty-shp.zip':
    'GDAL refuses the table without fields and with it the file; its two areas are sound and are read without attributes.',
  'gjmultipoly.shp':
    'The third ring is the hole of the example in the GeoJSON standard, written clockwise: land counted twice to GDAL, a hole to us, which is said.',
  'big5.dbf': 'GDAL leaves bytes it is told no code page for; they plainly are Big5.',
  'gbk.dbf': 'GDAL leaves bytes it is told no code page for; they plainly are GBK.',
  'latin1.dbf': 'GDAL leaves bytes it is told no code page for; they plainly are Latin.',
  'shiftjis.dbf': 'GDAL leaves bytes it is told no code page for; they plainly are Shift JIS.',
  'invalid_cpg_encoding/test.shp': 'Rings against the clock make a negative area for GDAL.',
};

const flat = (value: unknown): number[][] =>
  Array.isArray(value) ? (typeof value[0] === 'number' ? [value as number[]] : value.flatMap(flat)) : [];
const coordinatesOf = ({ geometry }: RawFeature): unknown =>
  (geometry as { coordinates?: unknown } | null)?.coordinates;

function areaOf({ geometry }: RawFeature): number {
  const { type, coordinates } = (geometry ?? {}) as { type?: string; coordinates?: unknown };
  const polygons = (type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : []) as number[][][][];
  const ring = (points: number[][]): number => {
    const [x0 = 0, y0 = 0] = points[0] ?? [];
    return Math.abs(
      points.reduce((sum, [x1 = 0, y1 = 0], at) => {
        const [x2 = 0, y2 = 0] = points[(at + 1) % points.length] ?? [];
        return sum + (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
      }, 0) / 2,
    );
  };
  return polygons.reduce(
    (sum, [outer = [], ...holes]) => sum + ring(outer) - holes.reduce((all, one) => all + ring(one), 0),
    0,
  );
}

const typeName = ({ geometry }: RawFeature): string =>
  ((geometry as { type?: string } | null)?.type ?? 'none').toUpperCase();
/** A polygon of several parts is one type to GDAL's driver only now and then; the count of areas is what matters. */
const isSameKind = (one: string, other: string): boolean =>
  one.replace('MULTI', '') === other.replace('MULTI', '') || one === other.toLowerCase();

function compare(reading: SourceReading, expected: GdalLayer): void {
  const features = reading.layers[0]?.features ?? [];
  const [table] = reading.tables;
  const fields = table ? table.rows[0] : Object.keys(features[0]?.properties ?? {});
  expect(fields).toEqual(expected.fields);
  expect(table ? table.rows.length - 1 : features.length).toBe(expected.features);
  const kinds = new Set(table ? ['none'] : features.map((each) => typeName(each).replace('NONE', 'none')));
  for (const kind of kinds) {
    expect(
      Object.keys(expected.geometry).some((other) => isSameKind(kind, other)),
      kind,
    ).toBe(true);
  }
  if (expected.bbox) {
    const positions = features.flatMap((each) => flat(coordinatesOf(each)));
    const bounds = [0, 1].map((axis) => positions.map((at) => at[axis] ?? Number.NaN));
    const [xs = [], ys = []] = bounds;
    const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
    expected.bbox.forEach((value, at) => {
      expect(Math.abs((box[at] ?? Number.NaN) - value)).toBeLessThan(1e-6);
    });
  }
  if (expected.planar_area_in_source_units !== undefined) {
    const area = features.reduce((sum, each) => sum + areaOf(each), 0);
    expect(Math.abs(area - expected.planar_area_in_source_units)).toBeLessThan(0.001 + 1e-6 * area);
  }
  const first = table
    ? Object.fromEntries(table.rows[0]!.map((name, at) => [name, table.rows[1]?.[at]]))
    : features[0]?.properties;
  for (const [field, text] of Object.entries(expected.first_record)) {
    const value = first?.[field];
    // GDAL writes numbers with the decimals of the field.
    if (typeof value === 'number') expect(value, field).toBeCloseTo(Number(text), 9);
    else expect(String(value ?? ''), field).toBe(text);
  }
}

describeShared('Shapefiles of other projects, as GDAL reads them', () => {
  for (const name of ['gdal', 'shpjs', 'mapshaper-dbf', 'rgeo']) {
    const answers = sharedFile(`data/real/shapefile/${name}/expected_gdal.json`);
    const { files } = JSON.parse(readFileSync(answers ?? '', 'utf8')) as Answers;
    for (const [path, { opens, layers = [] }] of Object.entries(files)) {
      if (path === 'badzip.zip') {
        it('shpjs/badzip.zip is refused by name', async () => {
          const { sources, issues } = await inspectFiles([
            { name: path, bytes: readFileSync(join(folder(name), path)) },
          ]);
          expect([sources, issues.map(({ code }) => code)]).toEqual([[], ['archive.notZip']]);
        });
        continue;
      }
      it(`${name}/${path}${meant[path] ? ': another answer is meant' : ''}`, async () => {
        const reading = await read(folder(name), path);
        expect(reading.readable).toBe(true);
        const [expected] = layers;
        if (!meant[path]) {
          expect(opens).toBe(true);
          compare(reading, expected!);
          return;
        }
        // A difference that is no more is to be taken from the list.
        expect(() => {
          expect(opens).toBe(true);
          compare(reading, expected!);
        }).toThrow();
      });
    }
  }
});

describeShared('Shapefiles of real parcels', () => {
  interface Answer {
    readonly file: string;
    readonly dbf_encoding: string;
    readonly fields: readonly string[];
    readonly records: number;
    readonly points_total: number;
    readonly first_record: Readonly<Record<string, string>>;
    readonly last_record: Readonly<Record<string, string>>;
  }
  const answers = JSON.parse(readFileSync(join(folder('.'), 'expected.json'), 'utf8')) as readonly Answer[];

  it.each(answers)(
    '$file',
    async ({ file, dbf_encoding, fields, records, points_total, first_record, last_record }) => {
      const { layers, encoding, issues, rejected } = await read(folder('.'), file);
      const features = layers[0]?.features ?? [];
      expect(rejected).toEqual([]);
      expect([features.length, Object.keys(features[0]!.properties)]).toEqual([records, fields]);
      expect(features.reduce((sum, each) => sum + flat(coordinatesOf(each)).length, 0)).toBe(points_total);
      expect(encoding?.encoding).toBe(dbf_encoding === 'gbk' ? 'gb18030' : dbf_encoding);
      // Stars stand where a number did not fit its field: unknown, and said.
      const plain = (record: Readonly<Record<string, unknown>>) =>
        Object.values(record).map((value) => (String(value).startsWith('*') ? 'null' : String(value)));
      expect([features[0], features.at(-1)].map((each) => plain(each!.properties))).toEqual([
        plain(first_record),
        plain(last_record),
      ]);
      expect(issues.every(({ code }) => code === 'dbf.value')).toBe(true);
    },
  );

  it('have the official areas of Zhaoqing to half a square metre, from Shapefile, KML and KMZ alike', async () => {
    const { plots } = JSON.parse(readFileSync(sharedFile('data/real/boundary-txt/expected.json') ?? '', 'utf8')) as {
      plots: { file: string; planar_area_m2: number }[];
    };
    const { surveyPlane } = await import('../../../geometry/survey-plane.ts');
    const plane = surveyPlane({ kind: 'cgcs2000-3deg', zone: 38 });
    const expected = plots
      .filter(({ file }) => !file.includes('plot_000'))
      .map(({ planar_area_m2 }) => planar_area_m2)
      .sort((a, b) => a - b);
    for (const path of [
      'shapefile/cn_zhaoqing_plots_gk38_gbk.zip',
      'kml/cn_zhaoqing_plots.kml',
      'kml/cn_zhaoqing_plots.kmz',
    ]) {
      const bytes = readFileSync(sharedFile(`data/real/${path}`) ?? '');
      const { sources } = await inspectFiles([{ name: path, bytes }]);
      const features = sources.flatMap(({ layers }) => layers.flatMap((layer) => layer.features));
      const areas = features.map(({ shape, index, label }) => {
        const coordinates = (shape.coordinates as [number, number][][]).map((ring) =>
          ring.map((at) => [...plane.toPlane(at)]),
        );
        return areaOf({ index, label, id: null, properties: {}, geometry: { type: 'Polygon', coordinates } });
      });
      areas.sort((a, b) => a - b);
      expect(areas.length).toBe(expected.length);
      areas.forEach((area, at) => {
        expect(Math.abs(area - expected[at]!), `${path} ${at}`).toBeLessThan(0.5);
      });
    }
  });
});
