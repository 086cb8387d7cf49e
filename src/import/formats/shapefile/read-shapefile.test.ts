import { describe, expect, it } from 'vitest';
import { dbfBytes, nullRecord, partsRecord, pointRecord, shpBytes } from '../../../../test/builders/shapefile-bytes.ts';
import type { ReadingOptions } from '../import-format.ts';
import { shapefileFormat } from './shapefile-format.ts';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
/** 地块 and 业 in GBK. */
const parcelInGbk = Uint8Array.of(0xb5, 0xd8, 0xbf, 0xe9);

async function read(files: Readonly<Record<string, Uint8Array>>, options: ReadingOptions = {}) {
  const sources = shapefileFormat.recognise(Object.entries(files).map(([name, bytes]) => ({ name, bytes })));
  const reading = await shapefileFormat.read(sources[0]!, options);
  return { ...reading, codes: reading.issues.map(({ code }) => code), features: reading.layers[0]?.features ?? [] };
}

const square = (west: number, south: number, side: number): number[][] => [
  [west, south],
  [west, south + side],
  [west + side, south + side],
  [west + side, south],
  [west, south],
];
const clockwise = square(0, 0, 10);
const hole = square(2, 2, 2).toReversed();
const names = dbfBytes([{ name: 'NAME', type: 'C', length: 10 }], [['a'], ['b'], ['c']]);

describe('the files of a Shapefile', () => {
  it('belong together by name whatever the case, folder by folder', () => {
    const names = [
      'a/P.SHP',
      'a/p.dbf',
      'a/p.Prj',
      'a/p.shp.xml',
      'b/p.shp',
      'b/p.sbn',
      'c/q.dbf',
      'd/readme.txt',
      'e.prj',
    ];
    const sources = shapefileFormat.recognise(names.map((name) => ({ name, bytes: text('x') })));
    expect(sources.map(({ name, files }) => [name, files.length])).toEqual([
      ['a/P.SHP', 4],
      ['b/p.shp', 2],
      ['c/q.dbf', 1],
    ]);
  });

  it('are each missed by name', async () => {
    const shp = shpBytes([pointRecord([1, 2])], { type: 1 });
    expect((await read({ 'a.shp': shp })).codes).toEqual(['shapefile.noDbf', 'shapefile.noPrj', 'shapefile.noShx']);
    const table = await read({ 'a.dbf': names });
    expect(table.codes).toEqual(['shapefile.noShp']);
    expect(table.tables).toEqual([{ name: 'a', rows: [['NAME'], ['a'], ['b'], ['c']] }]);
    const index = await read({ 'a.shx': shp });
    expect([index.codes, index.readable]).toEqual([['shapefile.noShapes'], false]);
  });
});

describe('shapes', () => {
  it('are points, lines, areas with holes, and nothing where the record is empty', async () => {
    const rings = partsRecord([clockwise, hole]);
    const { features } = await read({ 'a.shp': shpBytes([rings, nullRecord()]), 'a.dbf': names.slice() });
    expect(features.map(({ geometry }) => geometry)).toEqual([
      { type: 'Polygon', coordinates: [clockwise, hole] },
      null,
      null,
    ]);
    const lines = partsRecord([clockwise, hole], { type: 3 });
    const path = await read({ 'a.shp': shpBytes([lines], { type: 3 }) });
    expect(path.features[0]?.geometry).toEqual({ type: 'MultiLineString', coordinates: [clockwise, hole] });
  });

  it('keep a hole that runs the wrong way a hole, and an area that does an area', async () => {
    const sameWay = partsRecord([clockwise, hole.toReversed()]);
    const allReversed = partsRecord([clockwise.toReversed(), hole.toReversed()]);
    const { features, issues } = await read({ 'a.shp': shpBytes([sameWay, allReversed]) });
    expect(features.map(({ geometry }) => geometry)).toEqual([
      { type: 'Polygon', coordinates: [clockwise, hole.toReversed()] },
      { type: 'Polygon', coordinates: [clockwise.toReversed(), hole.toReversed()] },
    ]);
    expect(issues.find(({ code }) => code === 'shapefile.rings')?.values).toEqual({ count: 2, features: '#1, #2' });
  });

  it('keep neighbours that overlap a little areas both', async () => {
    const neighbour = [
      [9.9, 5],
      [9.9, 6],
      [20, 6],
      [20, 5],
      [9.9, 5],
    ];
    const large = square(0, 0, 30)
      .slice(0, 3)
      .concat([
        [10, 0],
        [0, 0],
      ]);
    const { features } = await read({ 'a.shp': shpBytes([partsRecord([large, neighbour])]) });
    expect(features[0]?.geometry).toMatchObject({ type: 'MultiPolygon' });
  });

  it('give each hole to the smallest area around it, an island in a hole becoming an area of its own', async () => {
    const lake = square(1, 1, 8).toReversed();
    const island = square(3, 3, 4);
    const pond = square(4, 4, 1).toReversed();
    const { features, codes } = await read({ 'a.shp': shpBytes([partsRecord([pond, clockwise, island, lake])]) });
    expect(features[0]?.geometry).toEqual({
      type: 'MultiPolygon',
      coordinates: [
        [clockwise, lake],
        [island, pond],
      ],
    });
    expect(codes).not.toContain('shapefile.rings');
  });

  it('carry heights as a third ordinate where any is not zero, and say that measures are not taken', async () => {
    const high = partsRecord([clockwise], { type: 15, heights: [5, 6, 7, 8, 5] });
    const flat = partsRecord([clockwise], { type: 15, heights: [0, 0, 0, 0, 0] });
    const { features } = await read({ 'a.shp': shpBytes([high, flat], { type: 15 }) });
    const [first, second] = features.map(({ geometry }) => (geometry as { coordinates: number[][][] }).coordinates[0]);
    expect(first?.[1]).toEqual([0, 10, 6]);
    expect(second?.[1]).toEqual([0, 10]);
    expect((await read({ 'a.shp': shpBytes([pointRecord([1, 2, 9], 21)], { type: 21 }) })).codes).toContain(
      'shapefile.measures',
    );
    const point = await read({ 'a.shp': shpBytes([pointRecord([1, 2, 9, 0], 11)], { type: 11 }) });
    expect(point.features[0]?.geometry).toEqual({ type: 'Point', coordinates: [1, 2, 9] });
  });

  it('pass numbers that are none on as they are, for the placing to refuse', async () => {
    const { features } = await read({ 'a.shp': shpBytes([pointRecord([Number.NaN, 2])], { type: 1 }) });
    expect(features[0]?.geometry).toEqual({ type: 'Point', coordinates: [Number.NaN, 2] });
  });
});

describe('a .shp that lies', () => {
  it('about points has those records refused and the others kept', async () => {
    const liar = partsRecord([clockwise], { claim: 2_000_000_000 });
    const { features, rejected, readable } = await read({
      'a.shp': shpBytes([partsRecord([clockwise]), liar, partsRecord([hole])]),
      'a.dbf': names,
    });
    expect(readable).toBe(true);
    expect(features.map(({ index, properties }) => [index, properties.NAME])).toEqual([
      [0, 'a'],
      [2, 'c'],
    ]);
    expect(rejected.map(({ label, properties, issue }) => [label, properties.NAME, issue.code])).toEqual([
      ['#2', 'b', 'shapefile.record'],
    ]);
  });

  it('about its kind or its length is told', async () => {
    const mixed = shpBytes([partsRecord([clockwise]), pointRecord([1, 2])]);
    expect((await read({ 'a.shp': mixed })).rejected.map(({ issue }) => issue.code)).toEqual(['shapefile.otherKind']);
    const gigabyte = shpBytes([partsRecord([clockwise])], { statedBytes: 1_000_000_000 });
    const cut = await read({ 'a.shp': gigabyte });
    expect(cut.features.length).toBe(1);
    expect(cut.issues.find(({ code }) => code === 'shapefile.cut')?.values?.stated).toBe(1_000_000_000);
  });

  it('in its last record loses that one only', async () => {
    const whole = shpBytes([partsRecord([clockwise]), partsRecord([clockwise])]);
    const { features, codes } = await read({ 'a.shp': whole.slice(0, -20) });
    expect(features.length).toBe(1);
    expect(codes).toContain('shapefile.cut');
  });

  it('in its head is not read at all, its table still', async () => {
    const nonsense = await read({ 'a.shp': text('no shapes here'), 'a.dbf': names });
    expect([nonsense.codes, nonsense.tables.length]).toEqual([['shapefile.unreadable'], 1]);
    const patches = await read({ 'a.shp': shpBytes([], { type: 31 }) });
    expect([patches.codes, patches.readable]).toEqual([['shapefile.kind'], false]);
  });

  it('leaves old shapes between its records, which only the index tells', async () => {
    const shp = shpBytes([pointRecord([1, 1]), pointRecord([9, 9]), pointRecord([2, 2])], { type: 1 });
    const shx = new Uint8Array(116);
    shx.set(shp.subarray(0, 100));
    const view = new DataView(shx.buffer);
    [100, 100 + 2 * 28].forEach((offset, index) => {
      view.setInt32(100 + 8 * index, offset / 2, false);
      view.setInt32(104 + 8 * index, 10, false);
    });
    const positions = async (files: Record<string, Uint8Array>) =>
      (await read(files)).features.map(({ geometry }) => (geometry as { coordinates: number[] }).coordinates[0]);
    expect(await positions({ 'a.shp': shp, 'a.shx': shx })).toEqual([1, 2]);
    view.setInt32(100, 1_000_000, false);
    expect(await positions({ 'a.shp': shp, 'a.shx': shx })).toEqual([1, 9, 2]);
    expect((await read({ 'a.shp': shp, 'a.shx': shx })).codes).toContain('shapefile.shx');
  });
});

describe('attributes', () => {
  const points = (count: number) =>
    shpBytes(
      Array.from({ length: count }, (_, index) => pointRecord([index, 0])),
      { type: 1 },
    );

  it('have the types their fields state; blank is unknown, never zero', async () => {
    const columns = ['N', 'F', 'D', 'L', 'C'].map((type) => ({ name: type, type, length: type === 'L' ? 1 : 20 }));
    const dbf = dbfBytes(columns, [
      ['12.50', '-1e3', '20260430', 'T', ' kept'],
      ['', '', '00000000', '?', ''],
      ['****', 'nan', '20260431', 'x', 'a'],
      ['4412000001200000001', '1,5', '', 'f', 'b'],
    ]);
    const { features, issues } = await read({ 'a.shp': points(4), 'a.dbf': dbf });
    expect(features.map(({ properties }) => properties)).toEqual([
      { N: 12.5, F: -1000, D: '2026-04-30', L: true, C: ' kept' },
      { N: null, F: null, D: null, L: null, C: null },
      { N: null, F: null, D: null, L: null, C: 'a' },
      { N: '4412000001200000001', F: 1.5, D: null, L: false, C: 'b' },
    ]);
    expect(issues.filter(({ code }) => code === 'dbf.value').map(({ field }) => field)).toEqual(['N', 'F', 'D', 'L']);
  });

  it('of a deleted record are refused with their shape', async () => {
    const dbf = dbfBytes([{ name: 'N', type: 'C', length: 1 }], [['a'], ['b']], { deleted: [0] });
    const { features, rejected } = await read({ 'a.shp': points(2), 'a.dbf': dbf });
    expect(features.map(({ properties }) => properties.N)).toEqual(['b']);
    expect(rejected).toMatchObject([{ properties: { N: 'a' }, issue: { code: 'shapefile.deleted' } }]);
    expect((await read({ 'a.dbf': dbf })).tables[0]?.rows).toEqual([['N'], ['b']]);
  });

  it('that are more or fewer than the shapes are told, and none is lost', async () => {
    const more = await read({ 'a.shp': points(1), 'a.dbf': names });
    expect(more.features.map(({ geometry, properties }) => [geometry !== null, properties.NAME])).toEqual([
      [true, 'a'],
      [false, 'b'],
      [false, 'c'],
    ]);
    expect(more.codes).toContain('shapefile.counts');
    const fewer = await read({ 'a.shp': points(4), 'a.dbf': names });
    expect(fewer.features[3]?.properties).toEqual({ NAME: null });
  });

  it('claimed beyond the bytes there are allocate nothing', async () => {
    const dbf = dbfBytes([{ name: 'N', type: 'C', length: 1 }], [['a']], { stated: 4_000_000_000 });
    const { issues, tables } = await read({ 'a.dbf': dbf });
    expect(tables[0]?.rows.length).toBe(2);
    expect(issues.find(({ code }) => code === 'dbf.cut')?.values).toEqual({ stated: 4_000_000_000, found: 1 });
    const fewer = dbfBytes([{ name: 'N', type: 'C', length: 1 }], [['a'], ['b']], { stated: 1 });
    expect((await read({ 'a.dbf': fewer })).tables[0]?.rows).toEqual([['N'], ['a']]);
    const wide = names.slice();
    new DataView(wide.buffer).setUint16(8, 60_000, true);
    expect((await read({ 'a.dbf': wide })).codes).toEqual(['dbf.unreadable', 'shapefile.noShp']);
  });

  it('keep fields of one name apart, and take none that could change what objects are', async () => {
    const column = (name: string) => ({ name, type: 'C', length: 1 });
    const dbf = dbfBytes(['A', '__proto__', 'A', 'constructor'].map(column), [['1', '2', '3', '4']]);
    const { tables, codes } = await read({ 'a.dbf': dbf });
    expect(tables[0]?.rows).toEqual([
      ['A', 'A_2', 'constructor'],
      ['1', '3', '4'],
    ]);
    expect(codes).toEqual(['json.dangerousKey', 'dbf.fieldTwice', 'shapefile.noShp']);
  });

  it('whose names were cut in the middle of a character lose that half and nothing else', async () => {
    const long = text('用地面积平方米').subarray(0, 10);
    const dbf = dbfBytes(
      [
        { name: long, type: 'N', length: 3 },
        { name: text('名称'), type: 'C', length: 7 },
      ],
      [['12', text('高新区一').subarray(0, 7)]],
    );
    const { tables, encoding, codes } = await read({ 'a.dbf': dbf });
    expect(encoding).toMatchObject({ encoding: 'utf-8', by: 'strict' });
    expect(tables[0]?.rows).toEqual([
      ['用地面', '名称'],
      [12, '高新'],
    ]);
    expect(codes).toEqual(['shapefile.noShp']);
  });
});

describe('the encoding', () => {
  const dbf = (language = 0, value: Uint8Array = parcelInGbk) =>
    dbfBytes([{ name: 'NAME', type: 'C', length: 12 }], [[value]], { language });
  const valueRead = async (files: Record<string, Uint8Array>, options?: ReadingOptions) => {
    const { tables, encoding, codes } = await read(files, options);
    return [tables[0]?.rows[1]?.[0], encoding?.encoding, encoding?.by, codes.includes('shapefile.cpg')];
  };

  it.each(['936', 'cp936', 'gb2312', 'GBK', 'gb18030', 'ANSI 936', 'windows-936', ' GBK\n'])(
    'is what the .cpg says: %s',
    async (label) => {
      expect(await valueRead({ 'a.dbf': dbf(), 'a.cpg': text(label) })).toEqual(['地块', 'gb18030', 'stated', false]);
    },
  );

  it.each([
    ['utf8', 'utf-8'],
    ['UTF-8', 'utf-8'],
    ['65001', 'utf-8'],
    ['Big5', 'big5'],
    ['950', 'big5'],
    ['932', 'shift_jis'],
    ['1252', 'windows-1252'],
    ['ANSI 1252', 'windows-1252'],
    ['ISO 88591', 'windows-1252'],
    ['ISO-8859-1', 'windows-1252'],
  ])('knows the label %s', async (label, encoding) => {
    expect((await valueRead({ 'a.dbf': dbf(), 'a.cpg': text(label) }))[1]).toBe(encoding);
  });

  it('is found otherwise where the .cpg names none that is read', async () => {
    expect(await valueRead({ 'a.dbf': dbf(), 'a.cpg': text('klingon') })).toEqual(['地块', 'gb18030', 'sniffed', true]);
  });

  it('is what the head says, but for “ANSI” over texts that plainly are Chinese', async () => {
    expect(await valueRead({ 'a.dbf': dbf(0x4d) })).toEqual(['地块', 'gb18030', 'stated', false]);
    expect((await valueRead({ 'a.dbf': dbf(0x4f) }))[1]).toBe('big5');
    expect((await valueRead({ 'a.dbf': dbf(0x13) }))[1]).toBe('shift_jis');
    expect(await valueRead({ 'a.dbf': dbf(0x57) })).toEqual(['地块', 'gb18030', 'sniffed', false]);
    const latin = Uint8Array.of(0x50, 0x65, 0xe7, 0x65);
    expect(await valueRead({ 'a.dbf': dbf(0x57, latin) })).toEqual(['Peçe', 'windows-1252', 'stated', false]);
  });

  it('is the user’s choice before all', async () => {
    const files = { 'a.dbf': dbf(0x4d), 'a.cpg': text('GBK') };
    expect((await valueRead(files, { encoding: 'big5' })).slice(1, 3)).toEqual(['big5', 'chosen']);
  });

  it('that does not fit is told, with an example', async () => {
    const { issues } = await read({ 'a.dbf': dbf(), 'a.cpg': text('UTF-8') });
    expect(issues.find(({ code }) => code === 'dbf.undecodable')?.values).toMatchObject({
      encoding: 'utf-8',
      count: 1,
    });
  });
});

it('stops when it is no longer wanted', async () => {
  const files = { 'a.shp': shpBytes([pointRecord([1, 2])], { type: 1 }), 'a.dbf': names };
  await expect(read(files, { signal: AbortSignal.abort() })).rejects.toThrow();
});
