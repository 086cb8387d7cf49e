import { describe, expect, it } from 'vitest';
import type { Crs } from '../../geometry/crs/crs.ts';
import type { AreaShape, LonLat } from '../../geometry/shapes.ts';
import { surveyPlane } from '../../geometry/survey-plane.ts';
import { inspectFiles } from '../../import/inspect/inspect-files.ts';
import { csvOut } from './csv/csv-out.ts';
import type { LayerFormat, OutLayer } from './layer-format.ts';
import { xlsxOut } from './xlsx/xlsx-out.ts';

const plane = { kind: 'cgcs2000-3deg', zone: 37 } as const;
const lonLat: Crs = { kind: 'lonLat', datum: 'cgcs2000' };
const square: AreaShape = {
  type: 'Polygon',
  coordinates: [
    [
      [112.100000001, 22.9],
      [112.102, 22.9],
      [112.102, 22.902],
      [112.1, 22.902000009],
      [112.100000001, 22.9],
    ],
  ],
};
const layer: OutLayer = {
  name: '地块',
  features: [
    {
      id: 'east-60',
      name: '东 60',
      shape: square,
      properties: {
        名称: '=东"60"',
        面积: 60.123456789,
        编码: '012',
        已平整: true,
        日期: '2022-06-30',
        月: '2022-06',
        说明: '两行\n-1',
        id: '自有编号',
        wkt: '不是图形',
      },
    },
    {
      id: 'way',
      name: '路',
      shape: {
        type: 'LineString',
        coordinates: [
          [112.1, 22.9],
          [112.11, 22.91],
        ],
      },
      properties: { 名称: '路' },
    },
  ],
};

async function backFrom(format: LayerFormat, layers: readonly OutLayer[], crs: Crs = lonLat) {
  const { bytes, issues } = await format.write(layers, { crs, encoding: 'utf-8' });
  const name = `town.${format.extension}`;
  const { sources } = await inspectFiles([{ name, bytes }], { choices: { [name]: { crs } } });
  return { source: sources[0], issues, bytes };
}

/** The farthest that any corner has moved, metres of the plane. */
function movedM(before: AreaShape, after: AreaShape): number {
  const survey = surveyPlane(plane);
  const corners = (shape: AreaShape): readonly LonLat[] =>
    (shape.coordinates as LonLat[][] | LonLat[][][]).flat(shape.type === 'Polygon' ? 1 : 2) as LonLat[];
  const [a, b] = [corners(before), corners(after)];
  expect(b).toHaveLength(a.length);
  return Math.max(
    ...a.map((each, at) => {
      const [e, n] = survey.toPlane(each);
      const [e2, n2] = survey.toPlane(b[at] ?? [0, 0]);
      return Math.hypot(e - e2, n - n2);
    }),
  );
}

describe.each([csvOut, xlsxOut])('layers out as $id and in again', (format) => {
  it.each([
    ['longitude and latitude', lonLat],
    ['zone 37', { kind: 'plane', plane } as const],
    ['zone 37 without its digits', { kind: 'plane', plane: { ...plane, zoneDigits: false } } as const],
  ])('have the same shape to 0.1 mm and the same attributes in %s', async (_, crs) => {
    const { source } = await backFrom(format, [layer], crs);
    const features = source?.layers.flatMap((each) => each.features) ?? [];
    expect(features.map(({ id }) => id)).toEqual(['east-60', 'way']);
    expect(features[0]?.properties).toEqual(layer.features[0]?.properties);
    expect(features[1]?.properties).toEqual({ 名称: '路' });
    expect(movedM(square, features[0]?.shape as AreaShape)).toBeLessThan(1e-4);
  });

  it('stand apart where there are several', async () => {
    const { source } = await backFrom(format, [layer, { ...layer, name: '河道' }]);
    expect(source?.layers.map(({ name, features }) => [name, features.length])).toEqual([
      ['地块', 2],
      ['河道', 2],
    ]);
  });

  it('keep an outline that no cell could hold', async () => {
    const ring = Array.from({ length: 3000 }, (_, at): LonLat => {
      const angle = (at / 3000) * 2 * Math.PI;
      return [112.1 + Math.cos(angle) / 1000, 22.9 + Math.sin(angle) / 1000];
    });
    const shape: AreaShape = { type: 'Polygon', coordinates: [[...ring, ring[0] as LonLat]] };
    const { source } = await backFrom(format, [
      { name: 'a', features: [{ id: 'r', name: 'r', shape, properties: {} }] },
    ]);
    expect(movedM(shape, source?.layers[0]?.features[0]?.shape as AreaShape)).toBeLessThan(1e-4);
  });
});

describe('a text table of layers', () => {
  it('runs no formula and bears the mark of UTF-8', async () => {
    const { bytes, issues } = await backFrom(csvOut, [layer]);
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text).toContain(`"'=东""60"""`);
    expect(issues).toMatchObject([{ code: 'out.formula', values: { count: 1 } }]);
  });

  it('is GBK where that is asked, and says what GBK has not', async () => {
    const { bytes } = await csvOut.write([layer], { crs: lonLat, encoding: 'gb18030' });
    expect(new TextDecoder('gb18030').decode(bytes)).toContain('名称');
  });
});
