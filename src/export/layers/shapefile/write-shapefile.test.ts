import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { openShp } from 'shapefile';
import { describe, expect, it } from 'vitest';
import { describeShared, sharedFile } from '../../../../test/shared-data.ts';
import { type Crs, cgcs2000, wgs84 } from '../../../geometry/crs/crs.ts';
import { crsOfWkt } from '../../../geometry/crs/crs-of-wkt.ts';
import { crsTransform } from '../../../geometry/crs/crs-transform.ts';
import { zoneRange } from '../../../geometry/plane-spec.ts';
import type { LonLat, Shape } from '../../../geometry/shapes.ts';
import { inspectFiles } from '../../../import/inspect/inspect-files.ts';
import { inspectedLayers } from '../inspected-layers.ts';
import type { OutFeature, OutLayer } from '../layer-format.ts';
import { wktOfCrs } from '../wkt-of-crs.ts';
import { writeShapefile } from './write-shapefile.ts';

const zone38: Crs = { kind: 'plane', plane: { kind: 'cgcs2000-3deg', zone: 38 } };
const square: Shape = {
  type: 'Polygon',
  coordinates: [
    [
      [112.83, 23.29],
      [112.84, 23.29],
      [112.84, 23.3],
      [112.83, 23.3],
      [112.83, 23.29],
    ],
    [
      [112.834, 23.294],
      [112.834, 23.296],
      [112.836, 23.296],
      [112.836, 23.294],
      [112.834, 23.294],
    ],
  ],
};
const feature = (properties: OutFeature['properties'], shape: Shape = square, id = ''): OutFeature => ({
  id,
  name: id || 'a',
  shape,
  properties,
});
const write = async (layers: readonly OutLayer[], encoding: 'utf-8' | 'gb18030' = 'utf-8', crs: Crs = cgcs2000) =>
  writeShapefile(layers, { crs, encoding });

/** Writes features, reads the archive and gives the attributes that came back, in order. */
async function back(features: readonly OutFeature[], encoding: 'utf-8' | 'gb18030' = 'utf-8', crs: Crs = cgcs2000) {
  const { bytes, issues } = await write([{ name: '地块', features }], encoding, crs);
  const { sources } = await inspectFiles([{ name: 'out.zip', bytes }]);
  const read = sources.flatMap(({ layers }) => layers.flatMap((layer) => layer.features));
  return { read, sources, issues, codes: issues.map(({ code }) => code) };
}

/** Metres between two positions, near enough for tenths of a millimetre. */
const metres = ([lon1, lat1]: LonLat, [lon2, lat2]: LonLat): number =>
  Math.hypot((lon1 - lon2) * 111_320 * Math.cos((lat1 * Math.PI) / 180), (lat1 - lat2) * 110_950);

const positionsOf = (shape: Shape): LonLat[] => {
  const flat = (value: unknown): LonLat[] =>
    typeof (value as number[])[0] === 'number' ? [value as LonLat] : (value as unknown[]).flatMap(flat);
  return flat(shape.coordinates);
};

/** Every position of one has one of the other within a tenth of a millimetre; rings may start and run otherwise. */
function expectSamePlaces(one: Shape, other: Shape): void {
  const [ours, theirs] = [positionsOf(one), positionsOf(other)];
  expect(theirs.length).toBe(ours.length);
  for (const at of ours) expect(Math.min(...theirs.map((each) => metres(at, each)))).toBeLessThan(1e-4);
}

describe('a Shapefile', () => {
  it('has its five members a layer and kind of shape, and says so where a layer has two', async () => {
    const point: Shape = { type: 'Point', coordinates: [112.8, 23.3] };
    const layers = [
      { name: '地块/一', features: [feature({}), feature({}, point)] },
      { name: '地块/一', features: [] },
    ];
    const { bytes, issues } = await write(layers);
    const stems = ['地块_一_areas', '地块_一_points', '地块_一'];
    const expected = stems.flatMap((stem) => ['cpg', 'dbf', 'prj', 'shp', 'shx'].map((ending) => `${stem}.${ending}`));
    expect(Object.keys(unzipSync(bytes)).sort()).toEqual(expected.sort());
    expect(issues).toMatchObject([{ code: 'out.byKind', values: { names: '地块_一_areas, 地块_一_points' } }]);
  });

  it('has outer rings clockwise and holes against the clock, as a reader wants it that goes by nothing else', async () => {
    const { bytes } = await write([{ name: 'a', features: [feature({})] }]);
    const source = await openShp(unzipSync(bytes)['a.shp']!);
    const { value } = await source.read();
    expect(value?.type).toBe('Polygon');
    expect(value!.coordinates).toHaveLength(2);
  });

  it('is the same on any day', async () => {
    const layers = [{ name: 'a', features: [feature({ n: 1 })] }];
    expect(Buffer.from((await write(layers)).bytes).equals((await write(layers)).bytes)).toBe(true);
  });

  it.each(['utf-8', 'gb18030'] as const)('in %s gives Chinese names and values back', async (encoding) => {
    const properties = {
      地块编号: '44120000120',
      名称: '高新区一号',
      面积: 2.6708,
      已供: true,
      日期: '2026-04-30',
      备注: null,
    };
    const { read, sources, codes } = await back([feature(properties)], encoding);
    const names = encoding === 'utf-8' ? { ...properties, 地块编: '44120000120' } : properties;
    if (encoding === 'utf-8') delete (names as { 地块编号?: string }).地块编号;
    expect(read[0]?.properties).toEqual(names);
    expect(sources[0]?.encoding).toMatchObject({ encoding, by: 'stated' });
    expect(codes).toEqual(encoding === 'utf-8' ? ['out.fieldNames'] : []);
  });

  it('shortens names without cutting a character, keeps them apart, and tells the pairs', async () => {
    const { read, issues } = await back(
      [feature({ 规划用途说明甲: 'a', 规划用途说明乙: 'b', LONGFIELDNAME: 'c', longfieldn: 'd' })],
      'gb18030',
    );
    expect(read[0]?.properties).toEqual({ 规划用途说: 'a', 规划用途_1: 'b', LONGFIELDN: 'c', longfiel_1: 'd' });
    expect(issues[0]?.values?.names).toBe(
      '规划用途说明甲 → 规划用途说, 规划用途说明乙 → 规划用途_1, LONGFIELDNAME → LONGFIELDN, longfieldn → longfiel_1',
    );
  });

  it('tells of texts that are too long, characters that are lacking, and numbers that are none', async () => {
    const long = await back([feature({ a: '园'.repeat(200) })]);
    expect(long.codes).toEqual(['out.textCut']);
    expect(long.read[0]?.properties.a).toBe('园'.repeat(84));
    const odd = await back([feature({ a: Number.NaN, b: Number.POSITIVE_INFINITY, c: 1 })]);
    expect(odd.codes).toEqual(['out.number', 'out.number']);
    expect(odd.read[0]?.properties).toEqual({ a: null, b: null, c: 1 });
    const mixed = await back([feature({ a: 1, b: { deep: [1] } }), feature({ a: 'one' })]);
    expect(mixed.codes).toEqual(['out.fieldType', 'out.fieldType']);
    expect(mixed.read.map(({ properties }) => properties)).toEqual([
      { a: '1', b: '{"deep":[1]}' },
      { a: 'one', b: null },
    ]);
  });

  it('says GB18030 in its .cpg only where GBK would not do', async () => {
    const label = async (text: string) => {
      const { bytes } = await write([{ name: 'a', features: [feature({ t: text })] }], 'gb18030');
      return new TextDecoder().decode(unzipSync(bytes)['a.cpg']);
    };
    expect(await label('园区 123')).toBe('GBK');
    expect(await label('𠮷')).toBe('GB18030');
    expect((await back([feature({ t: '𠮷é' })], 'gb18030')).read[0]?.properties.t).toBe('𠮷é');
  });

  it('has at most 255 fields and names those it left', async () => {
    const many = Object.fromEntries(Array.from({ length: 260 }, (_, index) => [`f${index}`, index]));
    const { read, issues } = await back([feature(many)]);
    expect(Object.keys(read[0]?.properties ?? {}).length).toBe(255);
    expect(issues[0]).toMatchObject({
      code: 'out.fieldsDropped',
      values: { count: 5, names: 'f255, f256, f257, f258, f259' },
    });
  });

  it('keeps the id of features whose attributes have none', async () => {
    expect((await back([feature({ a: 1 }, square, 'P-01')])).read[0]?.properties).toEqual({ id: 'P-01', a: 1 });
    expect((await back([feature({})])).read[0]?.properties).toEqual({ FID: 0 });
  });

  it('leaves out what has no place in the chosen system, and says so', async () => {
    const pole: Shape = { type: 'Point', coordinates: [0, Number.NaN] };
    const { codes, read } = await back([feature({}), feature({}, pole)]);
    expect([codes, read.length]).toEqual([['out.notPlaced'], 1]);
  });
});

describe('a round trip', () => {
  it('keeps shapes of every kind to a tenth of a millimetre in every plane', async () => {
    const shapes: Shape[] = [
      square,
      {
        type: 'MultiPolygon',
        coordinates: [
          square.coordinates,
          [
            [
              [112.85, 23.29],
              [112.86, 23.29],
              [112.86, 23.3],
              [112.85, 23.29],
            ],
          ],
        ],
      },
      {
        type: 'LineString',
        coordinates: [
          [112.81, 23.2],
          [112.82, 23.21],
          [112.83, 23.2],
        ],
      },
      {
        type: 'MultiLineString',
        coordinates: [
          [
            [112.81, 23.2],
            [112.82, 23.21],
          ],
          [
            [112.9, 23.2],
            [112.91, 23.21],
          ],
        ],
      },
      { type: 'Point', coordinates: [112.812345678, 23.212345678] },
    ];
    const systems: Crs[] = [
      cgcs2000,
      wgs84,
      zone38,
      { kind: 'plane', plane: { kind: 'cgcs2000-6deg', zone: 19 } },
      { kind: 'webMercator' },
    ];
    for (const crs of systems) {
      for (const shape of shapes) {
        const { read, sources } = await back([feature({ a: 1 }, shape)], 'utf-8', crs);
        expect(sources[0]?.crs).toMatchObject({ kind: 'stated', by: 'prj', crs });
        expect(read[0]?.shape.type).toBe(shape.type);
        expectSamePlaces(shape, read[0]!.shape);
      }
    }
  });

  it('keeps any number and any text that fits', { timeout: 120_000 }, async () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 30 })
      .map((value) => value.replace(/\0/g, '').trimEnd())
      .filter((value) => value !== '' && new TextEncoder().encode(value).length <= 254 && !/\p{Cs}/u.test(value));
    const record = fc.record({
      n: fc.double({ noNaN: true, noDefaultInfinity: true }),
      i: fc.integer(),
      t: text,
      b: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('utf-8' as const, 'gb18030' as const),
        async (records, encoding) => {
          const { read } = await back(
            records.map((each) => feature(each)),
            encoding,
          );
          // A table has one zero.
          expect(read.map(({ properties }) => properties)).toEqual(records.map((each) => ({ ...each, n: each.n + 0 })));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the text of a .prj', () => {
  const planes = (['cgcs2000-3deg', 'cgcs2000-6deg'] as const).flatMap((kind) =>
    Array.from(
      { length: zoneRange[kind].last - zoneRange[kind].first + 1 },
      (_, at) => zoneRange[kind].first + at,
    ).flatMap((zone): Crs[] => [
      { kind: 'plane', plane: { kind, zone } },
      { kind: 'plane', plane: { kind, zone, zoneDigits: false } },
    ]),
  );

  it('is read back as the system it was written for, in all zones', () => {
    expect(planes.length).toBe(64);
    for (const crs of planes) {
      const reading = crsOfWkt(wktOfCrs(crs) ?? '');
      // 3° and 6° zones share meridians; where nothing but the name tells them, either measures the same.
      if (!reading.ok) throw new Error(JSON.stringify(crs));
      const [one, other] = [crsTransform(crs), crsTransform(reading.crs)];
      if (!one.ok || !other.ok) throw new Error(JSON.stringify(crs));
      expect(other.fromLonLat([114.123, 30.5])).toEqual(one.fromLonLat([114.123, 30.5]));
    }
    expect(crsOfWkt(wktOfCrs(wgs84) ?? '')).toEqual({ ok: true, crs: wgs84 });
    expect(crsOfWkt(wktOfCrs(cgcs2000) ?? '')).toEqual({ ok: true, crs: cgcs2000 });
  });

  it('is none for systems that none can say', async () => {
    expect(wktOfCrs({ kind: 'gcj02' })).toBe(null);
    expect((await write([], 'utf-8', { kind: 'bd09' })).issues.map(({ code }) => code)).toEqual(['out.noPrj']);
  });
});

describeShared('the parcels of Zhaoqing', () => {
  it.each(['utf-8', 'gb18030'] as const)('come back unharmed in %s', async (encoding) => {
    const name = 'cn_zhaoqing_plots_gk38_gbk.zip';
    const bytes = readFileSync(sharedFile(`data/real/shapefile/${name}`)!);
    const { sources, mapping } = await inspectFiles([{ name, bytes }]);
    const layers = inspectedLayers(sources[0]!, mapping);
    const written = await write(layers, encoding, zone38);
    const again = (await inspectFiles([{ name: 'again.zip', bytes: written.bytes }])).sources[0]!;
    const [before, after] = [sources[0]!.layers[0]!.features, again.layers[0]!.features];
    expect(after.length).toBe(7);
    const values = (each: (typeof before)[number]) => Object.values(each.properties);
    expect(after.map(values)).toEqual(before.map(values));
    before.forEach((each, index) => {
      expectSamePlaces(each.shape, after[index]!.shape);
    });
  });
});
