import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Crs, cgcs2000 } from '../../../geometry/crs/crs.ts';
import type { Shape } from '../../../geometry/shapes.ts';
import { inspectFiles } from '../../../import/inspect/inspect-files.ts';
import type { OutFeature, OutLayer } from '../layer-format.ts';
import { writeKml, writeKmz } from './write-kml.ts';

const point: Shape = { type: 'Point', coordinates: [112.812345678, 23.212345678] };
const feature = (name: string, properties: OutFeature['properties'], shape: Shape = point): OutFeature => ({
  id: '',
  name,
  shape,
  properties,
});
const options = { crs: cgcs2000, encoding: 'utf-8' } as const;

async function back(layers: readonly OutLayer[], write = writeKml) {
  const { bytes, issues } = await write(layers, options);
  const { sources } = await inspectFiles([{ name: write === writeKmz ? 'out.kmz' : 'out.kml', bytes }]);
  return { layers: sources[0]?.layers ?? [], source: sources[0], codes: issues.map(({ code }) => code), bytes };
}
const propertiesBack = async (all: readonly OutFeature['properties'][]) =>
  (await back([{ name: 'a', features: all.map((properties) => feature('n', properties)) }])).layers[0]?.features.map(
    ({ properties }) => {
      const { name: _, ...own } = properties;
      return own;
    },
  );

describe('KML', () => {
  it.each([writeKml, writeKmz])('has layers as folders and names as labels', async (write) => {
    const { layers, source } = await back(
      [
        { name: '地块', features: [feature('一号 <A&B>', { 面积: 2.5 })] },
        { name: '道路', features: [feature('路', {})] },
      ],
      write,
    );
    expect(
      layers.map(({ name, features }) => [name, features.map(({ label, properties }) => [label, properties])]),
    ).toEqual([
      ['地块', [['一号 <A&B>', { name: '一号 <A&B>', 面积: 2.5 }]]],
      ['道路', [['路', { name: '路' }]]],
    ]);
    expect(source?.issues).toEqual([]);
  });

  it('gives every attribute back with its type, and nothing for what is unknown', async () => {
    const all = [
      { n: 0, t: '007', b: false, u: null, m: 1 },
      { n: 1.5e-7, t: 'a\tb\n"c"', b: true, u: null, m: 'x' },
    ];
    expect(await propertiesBack(all)).toEqual([
      { n: 0, t: '007', b: false, m: '1' },
      { n: 1.5e-7, t: 'a\tb\n"c"', b: true, m: 'x' },
    ]);
  });

  it('keeps an attribute called name apart from the label', async () => {
    const { layers } = await back([{ name: 'a', features: [feature('shown', { name: 'own' })] }]);
    expect(layers[0]?.features[0]?.properties).toEqual({ name: 'own', 'kml:name': 'shown' });
  });

  it('keeps shapes of every kind as they are', async () => {
    const ring = [
      [112.85, 23.29],
      [112.86, 23.29],
      [112.86, 23.3],
      [112.85, 23.29],
    ] as const;
    const shapes: Shape[] = [
      point,
      {
        type: 'LineString',
        coordinates: [
          [112.1, 23.1],
          [112.2, 23.2],
        ],
      },
      {
        type: 'MultiLineString',
        coordinates: [
          [
            [112.1, 23.1],
            [112.2, 23.2],
          ],
          [
            [112.3, 23.1],
            [112.4, 23.2],
          ],
        ],
      },
      { type: 'Polygon', coordinates: [ring] },
      { type: 'MultiPolygon', coordinates: [[ring], [ring.map(([lon, lat]) => [lon + 1, lat] as const)]] },
    ];
    const { layers } = await back([
      { name: 'a', features: shapes.map((shape, index) => feature(`${index}`, {}, shape)) },
    ]);
    expect(layers[0]?.features.map(({ shape }) => shape)).toEqual(shapes);
  });

  it('is in longitude and latitude whatever is asked, and says so', async () => {
    const zone38: Crs = { kind: 'plane', plane: { kind: 'cgcs2000-3deg', zone: 38 } };
    const { bytes, issues } = await writeKml([{ name: 'a', features: [feature('n', {})] }], {
      ...options,
      crs: zone38,
    });
    expect(issues.map(({ code }) => code)).toEqual(['out.lonLatOnly']);
    expect(new TextDecoder().decode(bytes)).toContain('<coordinates>112.812345678,23.212345678</coordinates>');
  });

  it('says which characters XML cannot hold', async () => {
    const { codes, layers } = await back([{ name: 'a', features: [feature('n', { t: 'a\u0001b' })] }]);
    expect([codes, layers[0]?.features[0]?.properties.t]).toEqual([['out.character'], 'a\uFFFDb']);
  });

  it('keeps line and paragraph separators as they are', async () => {
    const record = { t: 'a\u2028b\u2029c\u0085d\re\r\nf' };
    expect(await propertiesBack([record])).toEqual([record]);
  });

  it('keeps any text and any number', { timeout: 120_000 }, async () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 30 })
      .filter((value) => /^[\t\n\r\u0020-\uFFFD]*$/.test(value));
    const record = fc.record({ n: fc.double({ noNaN: true, noDefaultInfinity: true }), 文字: text, b: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 5 }), async (records) => {
        expect(await propertiesBack(records)).toEqual(records.map((each) => ({ ...each, n: each.n + 0 })));
      }),
      { numRuns: 60 },
    );
  });
});
