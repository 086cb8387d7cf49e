import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeShared, sharedFile } from '../../../../test/shared-data.ts';
import { crsTransform } from '../../../geometry/crs/crs-transform.ts';
import { planarAreaM2 } from '../../../geometry/planar-area.ts';
import type { PlanePosition } from '../../../geometry/shapes.ts';
import type { RawFeature, SourceReading } from '../import-format.ts';
import { boundaryTxt } from './boundary-txt.ts';

interface Plot {
  readonly file: string;
  readonly declared_points: number;
  readonly distinct_vertices: number;
  readonly closing_row_label: string;
  readonly declared_area_ha: number | null;
  readonly planar_area_m2: number;
  readonly clockwise_as_listed_in_xy: boolean;
  readonly first_vertex_lonlat: readonly [number, number];
}

const root = 'data/real/boundary-txt';
const bytesOf = (name: string): Uint8Array => readFileSync(sharedFile(`${root}/${name}`) ?? '');

async function read(name: string): Promise<SourceReading> {
  const [source] = boundaryTxt.recognise([{ name, bytes: bytesOf(name) }]);
  if (!source) throw new Error(`${name} was not recognised`);
  return boundaryTxt.read(source, {});
}

const ringOf = ({ geometry }: RawFeature): readonly PlanePosition[] =>
  (geometry as { coordinates: readonly (readonly PlanePosition[])[] }).coordinates[0] ?? [];

function expectPlot(feature: RawFeature | undefined, plot: Plot, reading: SourceReading): void {
  if (!feature) throw new Error(`${plot.file} gave nothing`);
  const ring = ringOf(feature);
  const open = ring.slice(0, -1);
  expect(open).toHaveLength(plot.distinct_vertices);
  expect(planarAreaM2([{ outer: open, holes: [] }])).toBeCloseTo(plot.planar_area_m2, 2);
  expect(feature.properties.地块面积).toBe(plot.declared_area_ha ?? undefined);
  if (plot.declared_area_ha !== null) {
    expect(Math.abs(plot.declared_area_ha * 1e4 - planarAreaM2([{ outer: open, holes: [] }]))).toBeLessThan(0.51);
  }
  if (reading.crs.kind !== 'stated') throw new Error('no system');
  const transform = crsTransform(reading.crs.crs);
  const [east = 0, north = 0] = ring[0] ?? [];
  if (!transform.ok) throw new Error('no transform');
  const [lon, lat] = transform.toLonLat(east, north);
  expect(lon).toBeCloseTo(plot.first_vertex_lonlat[0], 9);
  expect(lat).toBeCloseTo(plot.first_vertex_lonlat[1], 9);
}

describeShared('the boundary files of Zhaoqing', () => {
  const answers = sharedFile(`${root}/expected.json`);
  const expected = (answers ? JSON.parse(readFileSync(answers, 'utf8')) : { plots: [], multi: { order: [] } }) as {
    readonly plots: readonly Plot[];
    readonly multi: { readonly order: readonly string[] };
  };

  it.each(expected.plots)('$file', async (plot) => {
    const reading = await read(plot.file);
    expect(reading.crs).toMatchObject({
      kind: 'stated',
      by: 'header',
      crs: { kind: 'plane', plane: { kind: 'cgcs2000-3deg', zone: 38 } },
    });
    expectPlot(reading.layers[0]?.features[0], plot, reading);
    expect(reading.rejected).toEqual([]);
    const own = plot.closing_row_label === 'J1' ? [] : ['txt.closing.ownLabel'];
    expect(reading.issues.map(({ code }) => code)).toEqual(own);
  });

  it.each([
    ['zhaoqing_multi_utf8.txt', 'utf-8', '\n'],
    ['zhaoqing_multi_gbk_crlf.txt', 'gb18030', '\r\n'],
  ])('%s: seven plots under one head', async (name, encoding, lineEnd) => {
    const reading = await read(name);
    expect(reading.encoding).toMatchObject({ encoding });
    expect(reading.encoding?.sample.slice(0, 3)).toEqual(['[属性描述]', '坐标系', '2000国家大地坐标系']);
    const features = reading.layers[0]?.features ?? [];
    expect(features).toHaveLength(7);
    expect(reading.issues).toEqual([]);
    expected.multi.order.forEach((id, at) => {
      const plot = expected.plots.find(({ file }) => file === `zhaoqing/${id}.txt`);
      if (plot) expectPlot(features[at], plot, reading);
      expect(features[at]?.written).toMatchObject({ lineEnd, encoding, order: at });
    });
  });

  it('are one source as a folder, and the reading loses no byte', async () => {
    const names = readdirSync(sharedFile(`${root}/zhaoqing`) ?? '').map((name) => `zhaoqing/${name}`);
    const sources = boundaryTxt.recognise(names.map((name) => ({ name, bytes: bytesOf(name) })));
    expect(sources.map(({ name, files }) => [name, files.length])).toEqual([['zhaoqing', 8]]);
    const [source] = sources;
    if (!source) return;
    const { layers } = await boundaryTxt.read(source, {});
    for (const { written } of layers[0]?.features ?? []) {
      if (!written) throw new Error('nothing written');
      expect(new TextEncoder().encode(written.head + written.block)).toEqual(new Uint8Array(bytesOf(written.file)));
    }
  });
});
