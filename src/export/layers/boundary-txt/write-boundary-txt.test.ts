import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { describeShared, sharedFile } from '../../../../test/shared-data.ts';
import type { Crs } from '../../../geometry/crs/crs.ts';
import type { PlanePosition } from '../../../geometry/shapes.ts';
import { surveyPlane } from '../../../geometry/survey-plane.ts';
import { readBlock } from '../../../import/formats/boundary-txt/boundary-blocks.ts';
import { readHead } from '../../../import/formats/boundary-txt/boundary-head.ts';
import type { SourceFile } from '../../../import/formats/source-file.ts';
import { inspectFiles } from '../../../import/inspect/inspect-files.ts';
import { inspectedLayers } from '../inspected-layers.ts';
import type { LayerWriteOptions, OutFeature, OutLayer, WrittenFile } from '../layer-format.ts';
import { type BoundaryDialect, dialectOfBlock } from './dialect.ts';
import { boundaryDialects, national } from './dialects.ts';
import { writeBoundaryTxt } from './write-boundary-txt.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = ({ bytes }: WrittenFile): string => new TextDecoder().decode(bytes);
const zone38: Crs = { kind: 'plane', plane: { kind: 'cgcs2000-3deg', zone: 38 } };
const options = (more: Partial<LayerWriteOptions> = {}): LayerWriteOptions => ({
  crs: zone38,
  encoding: 'utf-8',
  dialect: 'original',
  ...more,
});

async function layersOf(...files: readonly SourceFile[]): Promise<readonly OutLayer[]> {
  const { sources, mapping } = await inspectFiles(files, {});
  return sources.flatMap((source) => inspectedLayers(source, mapping));
}
const textLayers = (text: string | Uint8Array, name = '甲.txt'): Promise<readonly OutLayer[]> =>
  layersOf({ name, bytes: typeof text === 'string' ? utf8(text) : text });

const head = `[属性描述]
坐标系=2000国家大地坐标系
几度分带=3
带号=38
精度=0.01
[地块坐标]
`;
const squareAt = (east: number, labels = 'J'): string =>
  [
    [2583100, east],
    [2583100, east + 100],
    [2583000, east + 100],
    [2583000, east],
    [2583100, east],
  ]
    .map(([north, e], at) => `${labels}${(at % 4) + 1},1,${north}.00,${e}.00\n`)
    .join('');
const parcel = (name: string, east: number): string =>
  `5,1.0000,${name},${name}地块,面,F49, 工业 ,0601,@\n${squareAt(east)}`;

const plane = surveyPlane({ kind: 'cgcs2000-3deg', zone: 38 });
const shapeOf = (...rings: readonly (readonly PlanePosition[])[]): OutFeature['shape'] => ({
  type: 'Polygon',
  coordinates: rings.map((ring) => ring.map((position) => plane.toLonLat(position))),
});
const withShape = (layers: readonly OutLayer[], at: number, shape: OutFeature['shape']): readonly OutLayer[] =>
  layers.map((layer) => ({
    ...layer,
    features: layer.features.map((feature, i) => (i === at ? { ...feature, shape } : feature)),
  }));
const grown = shapeOf([
  [38384000, 2583000],
  [38384150, 2583000],
  [38384150, 2583100],
  [38384000, 2583100],
  [38384000, 2583000],
]);

describe('the text a parcel came in', () => {
  const strange = `[扩展信息]
x=1
 【属性描述】
坐标系＝2000国家大地坐标系

带号=38
【地块坐标】
# 甲
 5 ， 1.0000，甲，甲地块，面，，，0601，@
${squareAt(38383000).replaceAll(',', ' , ')}
// 乙
5,10000.0,乙,乙,面,,,,@
${squareAt(38384000, '').replace(/(\d+\.00),(\d+\.00)/g, '$2,$1')}`;

  it.each([
    ['LF', strange],
    ['CRLF', strange.replaceAll('\n', '\r\n')],
    ['no end of the last line', strange.trimEnd()],
    ['a mark', `\uFEFF${strange}`],
    ['two files in one', strange + head + parcel('丙', 38385000)],
    [
      'no zone digits and no system',
      (head + parcel('甲', 38383000)).replace(/=2000.*/, '=').replaceAll(',38383', ',383'),
    ],
    ['points alone', `${squareAt(38383000)}\n${squareAt(38384000)}`],
    ['a section behind', `${head}${parcel('甲', 38383000)}[备注]\n完\n`],
  ])('goes out byte for byte: %s', async (_, text) => {
    const bytes = utf8(text);
    const { sources, mapping } = await inspectFiles([{ name: '甲.txt', bytes }], {
      choices: { '甲.txt': { crs: { kind: 'plane', plane: { kind: 'cgcs2000-3deg', zone: 38, zoneDigits: false } } } },
    });
    const layers = sources.flatMap((source) => inspectedLayers(source, mapping));
    const stated = await textLayers(bytes);
    const written = await writeBoundaryTxt(
      text.includes(',383') && !text.includes('38383') ? layers : stated,
      options(),
    );
    expect(written.bytes).toEqual(bytes);
    expect(written.issues).toEqual([]);
  });

  it('is written anew in its own dialect where the outline changed, the rest staying', async () => {
    const text = head + parcel('甲', 38383000) + parcel('乙', 38384000).replace('5,1.0', '4,1.0');
    const layers = withShape(await textLayers(text), 1, grown);
    const written = await writeBoundaryTxt(layers, options());
    expect(textOf(written)).toBe(`${head}${parcel('甲', 38383000)}4,1.5000,乙,乙地块,面,F49, 工业 ,0601,@
J1,1,2583100.00,38384000.00
J2,1,2583100.00,38384150.00
J3,1,2583000.00,38384150.00
J4,1,2583000.00,38384000.00
J1,1,2583100.00,38384000.00
`);
    expect(written.issues.map(({ code }) => code)).toEqual(['out.txt.rewritten']);
  });

  it('keeps unit, word and digits of the area, and an absent one absent', async () => {
    for (const [area, now] of [
      ['10000.0', '15000.0'],
      ['1.000000公顷', '1.500000公顷'],
      ['15.00亩', '22.50亩'],
      ['', ''],
    ] as const) {
      const text = head + parcel('乙', 38384000).replace('1.0000', area);
      expect(textOf(await writeBoundaryTxt(withShape(await textLayers(text), 0, grown), options()))).toContain(
        `5,${now},乙`,
      );
    }
  });

  it('keeps open rings, padded labels, restarted numbers and swapped columns where the outline changed', async () => {
    const rows = `J01,1,38384000.00,2583100.00
J02,1,38384100.00,2583100.00
J03,1,38384100.00,2583000.00
J04,1,38384000.00,2583000.00
J01,2,38384040.00,2583060.00
J02,2,38384060.00,2583060.00
J03,2,38384060.00,2583040.00
`;
    const layers = await textLayers(`${head}7,0.98,乙,乙,面,,,,@\n${rows}`);
    const hole = [
      [38384040, 2583060],
      [38384060, 2583060],
      [38384060, 2583030],
      [38384040, 2583060],
    ] as const;
    const shape = shapeOf(grown.type === 'Polygon' ? grown.coordinates[0]!.map((at) => plane.toPlane(at)) : [], hole);
    expect(textOf(await writeBoundaryTxt(withShape(layers, 0, shape), options()))).toBe(`${head}7,1.4700,乙,乙,面,,,,@
J01,1,38384000.00,2583100.00
J02,1,38384150.00,2583100.00
J03,1,38384150.00,2583000.00
J04,1,38384000.00,2583000.00
J01,2,38384040.00,2583060.00
J02,2,38384060.00,2583060.00
J03,2,38384060.00,2583030.00
`);
  });

  it('takes a changed attribute into its column, and leaves the rows', async () => {
    const [layer] = await textLayers(head + parcel('甲', 38383000));
    const [feature] = layer!.features;
    const changed = { ...feature!, properties: { ...feature!.properties, 地块用途: '仓储' } };
    const written = await writeBoundaryTxt([{ ...layer!, features: [changed] }], options());
    expect(textOf(written)).toBe(head + parcel('甲', 38383000).replace('工业', '仓储'));
  });

  it('writes new parcels behind the only file, and divided ones under their own names', async () => {
    const [layer] = await textLayers(head + parcel('甲', 38383000));
    const [feature] = layer!.features;
    const half = { ...feature!, id: 'A-2', name: '甲二', properties: {}, shape: grown };
    const { written: _, ...fresh } = { ...half, id: 'N', name: '新' };
    const written = await writeBoundaryTxt([{ ...layer!, features: [feature!, half, fresh] }], options());
    const lines = textOf(written)
      .split('\n')
      .filter((line) => line.endsWith('@'));
    // Two parcels of one text: neither is the one it states.
    expect(lines).toEqual([
      '5,1.0000,甲,甲地块,面,F49, 工业 ,0601,@',
      '5,1.5000,A-2,甲二,面,F49, 工业 ,0601,@',
      '5,1.5000,N,新,面,,,,@',
    ]);
    expect(written.issues.map(({ code }) => code)).toContain('out.txt.divided');
  });

  it('numbers anew from the north-west corner, clockwise, where asked', async () => {
    const rows = squareAt(38383000).trimEnd().split('\n');
    const turned = [rows[2], rows[1], rows[0], rows[3], rows[2]].map((row, at) =>
      row!.replace(/J\d/, `J${(at % 4) + 1}`),
    );
    const text = `${head}5,1.0000,甲,甲,面,,,,@\n`;
    const written = await writeBoundaryTxt(
      await textLayers(`${text}${turned.join('\n')}\n`),
      options({ renumber: true }),
    );
    expect(textOf(written)).toBe(text + squareAt(38383000));
  });
});

/** Squares on a grid of metres, some with a hole, some of two parts. */
const parcels = fc
  .array(
    fc.record({
      east: fc.integer({ min: 0, max: 400_000 }),
      north: fc.integer({ min: 0, max: 900_000 }),
      side: fc.integer({ min: 20, max: 900 }),
      hole: fc.boolean(),
      part: fc.boolean(),
      name: fc.stringMatching(/^[甲乙丙丁A-Z][东片区0-9]{0,6}$/),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) => all.map((each, at) => ({ ...each, name: `${each.name}-${at}` })));

const ring = (east: number, north: number, side: number): readonly PlanePosition[] => [
  [east, north],
  [east + side, north],
  [east + side, north + side],
  [east, north + side],
  [east, north],
];

describe('a dialect by its name', () => {
  it.each(Object.entries(boundaryDialects) as [string, BoundaryDialect][])(
    '%s comes back as it went: outlines, names, dialect',
    async (name, dialect) => {
      await fc.assert(
        fc.asyncProperty(parcels, async (all) => {
          const features = all.map((each): OutFeature => {
            const [east, north] = [38_300_000.123 + each.east, 2_200_000.456 + each.north];
            const rings = [
              ring(east, north, each.side),
              ...(each.hole ? [[...ring(east + 5, north + 5, 10)].reverse()] : []),
            ];
            const toLonLat = (one: readonly PlanePosition[]) => one.map((at) => plane.toLonLat(at));
            const polygon = rings.map(toLonLat);
            const shape: OutFeature['shape'] = each.part
              ? { type: 'MultiPolygon', coordinates: [polygon, [toLonLat(ring(east + 2000, north, 30))]] }
              : { type: 'Polygon', coordinates: polygon };
            return { id: each.name, name: each.name, shape, properties: {} };
          });
          const { bytes } = await writeBoundaryTxt([{ name: 'a', features }], options({ dialect: name }));
          const choice = { crs: dialect.head ? undefined : zone38 };
          const { sources } = await inspectFiles([{ name: 'a.txt', bytes }], {
            ...(choice.crs ? { choices: { 'a.txt': { crs: choice.crs } } } : {}),
          });
          const back = sources.flatMap(({ layers }) => layers.flatMap((layer) => layer.features));
          expect(sources.flatMap(({ rejected }) => rejected)).toEqual([]);
          if (dialect.fields)
            expect(back.map(({ properties }) => properties.地块名称)).toEqual(all.map((each) => each.name));
          expect(back).toHaveLength(features.length);
          back.forEach((feature, at) => {
            const wanted = (JSON.stringify(features[at]!.shape.coordinates).match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
            const got = (JSON.stringify(feature.shape.coordinates).match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
            expect(feature.shape.type).toBe(features[at]!.shape.type);
            expect(got).toHaveLength(wanted.length);
            // Half a millimetre of a degree.
            for (const [i, value] of got.entries()) expect(Math.abs(value - wanted[i]!)).toBeLessThan(1e-8);
            const { written } = feature;
            const block = readBlock(written!.block)!;
            const found = dialectOfBlock(block, { ...dialect });
            const rings = new Set(block.rows.map((row) => row.ring)).size;
            const expected = rings > 1 ? dialect : { ...dialect, numbering: 'continuous' };
            expect(found).toEqual(expected);
            expect(written!.lineEnd).toBe(dialect.lineEnd);
            if (dialect.head)
              expect(readHead(written!.head)).toMatchObject({ system: 'cgcs2000', zone: 38, decimals: 3 });
          });
          // And again as it came: the same bytes.
          const again = await writeBoundaryTxt(
            [{ name: 'a', features: back.map((each) => ({ ...each, id: each.label, name: each.label })) }],
            options(),
          );
          expect(again.bytes).toEqual(bytes);
        }),
        { numRuns: 12 },
      );
    },
  );

  it('says what it cannot carry', async () => {
    const line: OutFeature = {
      id: 'L',
      name: '管线',
      shape: {
        type: 'LineString',
        coordinates: [plane.toLonLat([38383000, 2583000]), plane.toLonLat([38383100, 2583000])],
      },
      properties: { 管径: 300 },
    };
    const bare = await writeBoundaryTxt([{ name: 'a', features: [line] }], options({ dialect: 'coordinatesOnly' }));
    expect(bare.issues.map(({ code }) => code)).toEqual(['out.txt.kind']);
    const nat = await writeBoundaryTxt([{ name: 'a', features: [line] }], options({ dialect: 'national' }));
    expect(nat.issues.map(({ code }) => code)).toEqual(['out.txt.attributes']);
    expect(textOf(nat)).toContain('2,,L,管线,线,,,,@\nJ1,1,2583000.000,38383000.000\nJ2,1,');
    const none = await writeBoundaryTxt([{ name: 'a', features: [line] }], options({ dialect: 'mine' }));
    expect(none).toMatchObject({ bytes: new Uint8Array(), issues: [{ code: 'out.txt.dialect' }] });
  });

  it('takes the zone of the place where degrees are asked for, and says so', async () => {
    const [layer] = await textLayers(head + parcel('甲', 38383000));
    const written = await writeBoundaryTxt(
      [layer!],
      options({ dialect: 'national', crs: { kind: 'lonLat', datum: 'cgcs2000' } }),
    );
    expect(written.issues.map(({ code }) => code)).toContain('out.txt.plane');
    expect(textOf(written)).toContain('带号=38');
  });

  it('is what the national layout says', () => {
    expect(national.fields).toHaveLength(8);
  });
});

describeShared('the files of Zhaoqing', () => {
  const root = 'data/real/boundary-txt';
  const folder = sharedFile(`${root}/zhaoqing`);
  const names = [
    ...(folder ? readdirSync(folder).map((name) => `zhaoqing/${name}`) : []),
    'zhaoqing_multi_utf8.txt',
    'zhaoqing_multi_gbk_crlf.txt',
  ];
  const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(sharedFile(`${root}/${name}`) ?? ''));

  it.each(names)('%s goes out as it came in', async (name) => {
    const bytes = bytesOf(name);
    const written = await writeBoundaryTxt(await layersOf({ name, bytes }), options());
    expect(written.bytes).toEqual(bytes);
    expect(written.issues).toEqual([]);
  });

  it('go out as a folder, each file as it came in', async () => {
    const files = names.slice(0, 8).map((name) => ({ name, bytes: bytesOf(name) }));
    const written = await writeBoundaryTxt(await layersOf(...files), options());
    expect(written.extension).toBe('zip');
    const members = unzipSync(written.bytes);
    expect(Object.keys(members).sort()).toEqual(names.slice(0, 8).sort());
    for (const { name, bytes } of files) expect(members[name]).toEqual(bytes);
  });

  it('change in one parcel only', async () => {
    const name = 'zhaoqing_multi_gbk_crlf.txt';
    const layers = await layersOf({ name, bytes: bytesOf(name) });
    const shape = layers[0]!.features[4]!.shape;
    if (shape.type !== 'Polygon') throw new Error(shape.type);
    const [outer] = shape.coordinates;
    const moved = outer!.map(([lon, lat]) => [lon + 1e-5, lat] as const);
    const { bytes } = await writeBoundaryTxt(
      withShape(layers, 4, { type: 'Polygon', coordinates: [moved] }),
      options(),
    );
    const before = new TextDecoder('gb18030').decode(bytesOf(name)).split('\r\n');
    const after = new TextDecoder('gb18030').decode(bytes).split('\r\n');
    expect(after).toHaveLength(before.length);
    const differing = before.flatMap((line, at) => (line === after[at] ? [] : [at]));
    expect(differing).toHaveLength(5);
    expect(new Set(differing.map((at, i) => at - i)).size).toBe(1);
  });
});
