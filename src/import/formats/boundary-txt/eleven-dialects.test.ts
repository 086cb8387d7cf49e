import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../domain/issue.ts';
import type { RawFeature, SourceReading } from '../import-format.ts';
import { boundaryTxt } from './boundary-txt.ts';
import { readBoundaryTxt } from './read-boundary-txt.ts';

/** A square of 100 m in zone 38, its NW corner first, clockwise: 1 ha, 15 mu. */
const squareRing = [
  [38383000, 2583100],
  [38383100, 2583100],
  [38383100, 2583000],
  [38383000, 2583000],
  [38383000, 2583100],
];
const head = `[属性描述]
格式版本号=
坐标系=2000国家大地坐标系
几度分带=3
投影类型=高斯克吕格
计量单位=米
带号=38
精度=0.001
转换参数=,,,,,,
[地块坐标]
`;
const rows = `J1,1,2583100.000,38383000.000
J2,1,2583100.000,38383100.000
J3,1,2583000.000,38383100.000
J4,1,2583000.000,38383000.000
J1,1,2583100.000,38383000.000
`;
const square = `5,1.0000,A-1,甲地块,面,F49,工业用地,0601,@\n${rows}`;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function read(text: string | Uint8Array, name = 'town/甲.txt'): Promise<SourceReading> {
  const bytes = typeof text === 'string' ? utf8(text) : text;
  const [source] = boundaryTxt.recognise([{ name, bytes }]);
  if (!source) throw new Error('not recognised');
  return readBoundaryTxt(source, {});
}

const featuresOf = ({ layers }: SourceReading): readonly RawFeature[] => layers.flatMap(({ features }) => features);
const only = (reading: SourceReading): RawFeature => {
  const [feature, ...more] = featuresOf(reading);
  if (!feature || more.length > 0) throw new Error(`${more.length + 1} features`);
  return feature;
};
const codesOf = ({ issues }: { issues: readonly Issue[] }): readonly string[] => issues.map(({ code }) => code);
const polygon = (...rings: readonly unknown[]) => ({ type: 'Polygon', coordinates: rings });
const zone38 = { kind: 'plane', plane: { kind: 'cgcs2000-3deg', zone: 38 } };

describe('the national layout', () => {
  it('is read without a word of complaint', async () => {
    const reading = await read(head + square);
    expect(reading.issues).toEqual([]);
    expect(reading.crs).toMatchObject({ kind: 'stated', by: 'header', crs: zone38 });
    expect(only(reading)).toMatchObject({
      label: 'A-1',
      line: 11,
      geometry: polygon(squareRing),
      properties: {
        地块面积: 1,
        地块面积单位: 'ha',
        地块编号: 'A-1',
        地块名称: '甲地块',
        记录图形属性: '面',
        图幅号: 'F49',
        地块用途: '工业用地',
        地类编码: '0601',
      },
      written: { head, block: square, lineEnd: '\n', encoding: 'utf-8', part: 0, order: 0 },
    });
  });
});

describe('dialect 1: fields before the sign', () => {
  it.each([
    ['7 fields', '5,1.0000,A-1,甲地块,面, , ,@', { 地块编号: 'A-1', 地块名称: '甲地块', 记录图形属性: '面' }],
    [
      '13 of farmland',
      '5,1,A-1,甲,面,F49,耕地,0101,水田,旱地,9,7,已验收,@',
      { 地类编码: '0101', 图斑类型: '水田', 地类: '旱地', 改造前质量等别: '9', 改造后质量等别: '7', 备注: '已验收' },
    ],
    ['12 without a remark', '5,1,A-1,甲,面,F49,耕地,0101,水田,旱地,9,7,@', { 地类编码: '0101', 改造后质量等别: '7' }],
    ['12 without a code', '5,1,A-1,甲,面,F49,耕地,水田,旱地,9,7,好,@', { 图斑类型: '水田', 备注: '好' }],
  ])('%s', async (_, line, properties) => {
    const reading = await read(`${head}${line}\n${rows}`);
    expect(reading.issues).toEqual([]);
    expect(only(reading).properties).toMatchObject(properties);
  });

  it('none: points alone, with a head and without one', async () => {
    for (const text of [head + rows, rows]) {
      const reading = await read(text);
      expect(only(reading)).toMatchObject({ label: '#1', geometry: polygon(squareRing), properties: {} });
      expect(reading.rejected).toEqual([]);
    }
  });

  it('points alone, a parcel behind each empty line or closed ring', async () => {
    const second = rows.replaceAll('38383', '38384');
    expect(featuresOf(await read(`${rows}\n${second}`))).toHaveLength(2);
    expect(featuresOf(await read(rows + second))).toHaveLength(2);
  });

  it('nothing but the sign', async () => {
    expect(only(await read(`${head}@\n${rows}`)).properties).toEqual({});
  });
});

describe('dialect 2: the area', () => {
  it.each([
    ['1.0000', [], { 地块面积: 1, 地块面积单位: 'ha' }],
    ['1.0000公顷', [], { 地块面积: 1, 地块面积单位: 'ha' }],
    ['10000.0', ['txt.area.unit'], { 地块面积: 10000, 地块面积单位: 'm2' }],
    ['10000平方米', [], { 地块面积: 10000, 地块面积单位: 'm2' }],
    ['15', ['txt.area.unit'], { 地块面积: 15, 地块面积单位: 'mu' }],
    ['2.5', ['txt.area.differs'], { 地块面积: 2.5 }],
    ['约一公顷', ['txt.area.unreadable'], { 地块面积: '约一公顷' }],
    ['', [], {}],
    [' ', [], {}],
    ['0', ['txt.area.differs'], { 地块面积: 0 }],
  ])('“%s”', async (area, codes, properties) => {
    const reading = await read(head + square.replace('1.0000', area));
    expect(codesOf(reading)).toEqual(codes);
    const { 地块面积, 地块面积单位 } = only(reading).properties;
    expect({ ...(地块面积 === undefined ? {} : { 地块面积 }), ...(地块面积单位 ? { 地块面积单位 } : {}) }).toEqual(
      properties,
    );
  });
});

describe('dialect 3: labels', () => {
  it.each(['', 'J0', 'JZD-'])('“%s” before the number', async (prefix) => {
    const reading = await read(head + square.replace(/^J(?=\d,)/gm, prefix));
    expect(reading.issues).toEqual([]);
    expect(only(reading).geometry).toEqual(polygon(squareRing));
  });

  it('twice for two places is told', async () => {
    const reading = await read(head + square.replace('J3', 'J2'));
    expect(reading.issues).toMatchObject([{ code: 'txt.labels.twice', values: { line: 14, label: 'J2' } }]);
  });
});

describe('dialect 4: the closing point', () => {
  it('is not needed', async () => {
    const open = square.replace(/J1,1,2583100.000,38383000.000\n$/, '').replace('5,', '4,');
    const reading = await read(head + open);
    expect(reading.issues).toEqual([]);
    expect(only(reading).geometry).toEqual(polygon(squareRing));
  });

  it('may be counted or not, and a wrong count is told', async () => {
    expect((await read(head + square.replace('5,1.0', '4,1.0'))).issues).toEqual([]);
    const reading = await read(head + square.replace('5,1.0', '7,1.0'));
    expect(reading.issues).toMatchObject([{ code: 'txt.count', values: { line: 11, count: 5, corners: 4 } }]);
  });

  it('with a label of its own is told', async () => {
    const reading = await read(head + square.replace(/J1(?=,1,2583100.000,38383000.000\n$)/, 'J5'));
    expect(codesOf(reading)).toEqual(['txt.closing.ownLabel']);
  });
});

const hole = (number: number, first: number): string =>
  [
    [2583060, 38383040],
    [2583060, 38383060],
    [2583040, 38383060],
    [2583040, 38383040],
    [2583060, 38383040],
  ]
    .map(([north, east], at) => `J${first + (at % 4)},${number},${north}.000,${east}.000\n`)
    .join('');
const holeRing = [
  [38383040, 2583060],
  [38383060, 2583060],
  [38383060, 2583040],
  [38383040, 2583040],
  [38383040, 2583060],
];

describe('dialects 5 and 6: rings', () => {
  it.each([
    ['continuous', 5],
    ['restarted', 1],
  ])('a hole, its numbering %s', async (_, first) => {
    const reading = await read(`${head}10,0.96,A-1,甲,面,,,,@\n${rows}${hole(2, first)}`);
    expect(reading.issues).toEqual([]);
    expect(only(reading).geometry).toEqual(polygon(squareRing, holeRing));
  });

  it('several outlines under one line, whatever their numbers', async () => {
    const other = rows.replaceAll('38383', '38384').replaceAll(',1,', ',2,');
    const reading = await read(`${head}10,2,A-1,甲,面,,,,@\n${rows}${other}`);
    expect(codesOf(reading)).toEqual(['txt.parts']);
    expect(only(reading).geometry).toMatchObject({ type: 'MultiPolygon', coordinates: [[squareRing], [{}]] });
  });

  it('a hole numbered 1 is a hole', async () => {
    const reading = await read(`${head}10,0.96,A-1,甲,面,,,,@\n${rows}${hole(1, 5)}`);
    expect(codesOf(reading)).toEqual(['txt.holes', 'txt.rings.split']);
    expect(only(reading).geometry).toEqual(polygon(squareRing, holeRing));
  });
});

describe('dialects 7 and 8: columns and zones', () => {
  it('east before north is seen by the numbers and told', async () => {
    const swapped = square.replace(/(\d+\.000),(\d+\.000)/g, '$2,$1');
    const reading = await read(head + swapped);
    expect(codesOf(reading)).toEqual(['txt.axes.swapped']);
    expect(only(reading).geometry).toEqual(polygon(squareRing));
  });

  it('takes the zone from the head where the eastings have none', async () => {
    const reading = await read((head + square).replaceAll(',38383', ',383'));
    expect(reading.crs).toMatchObject({ crs: { kind: 'plane', plane: { zone: 38, zoneDigits: false } } });
    const swapped = (head + square).replaceAll(',38383', ',383').replace(/(\d+\.000),(\d+\.000)/g, '$2,$1');
    const other = await read(swapped);
    expect(codesOf(other)).toEqual(['txt.axes.swapped']);
    expect(only(other).geometry).toEqual(polygon(squareRing.map(([east = 0, north]) => [east - 38e6, north])));
  });

  it('trusts the eastings against the head, and says so', async () => {
    const reading = await read(head.replace('带号=38', '带号=37') + square);
    expect(reading.issues).toMatchObject([{ code: 'txt.zone.conflict', values: { zone: 38, headZone: 37 } }]);
    expect(reading.crs).toMatchObject({ crs: zone38 });
  });

  it('knows six degrees by the zone', async () => {
    const reading = await read(
      (head + square).replace('分带=3', '分带=6').replace('=38', '=19').replaceAll(',38383', ',19383'),
    );
    expect(reading.issues).toEqual([]);
    expect(reading.crs).toMatchObject({ crs: { plane: { kind: 'cgcs2000-6deg', zone: 19 } } });
  });

  it('says what is known where the system is not', async () => {
    const blank = head.replace(/=2000国家大地坐标系/, '=');
    expect((await read(blank + square)).crs).toMatchObject({ by: 'eastings', crs: zone38 });
    const reading = await read((blank + square).replaceAll(',38383', ',383'));
    expect(reading.crs).toEqual({ kind: 'unsaid' });
    expect(reading.issues).toMatchObject([{ code: 'txt.crs.unsaid', values: { degrees: 3, zone: 38 } }]);
  });

  it.each([
    ['1980西安', 'xian80'],
    ['80国家大地坐标系', 'xian80'],
    ['北京54坐标系', 'beijing54'],
  ])('refuses %s for its parameters', async (name, datum) => {
    const reading = await read((head + square).replace('2000国家大地坐标系', name));
    expect(reading.crs).toMatchObject({ kind: 'refused', refusal: { kind: 'needsParameters', datum, name } });
  });
});

describe('dialect 9: kinds, many parcels, many files', () => {
  it('takes lines and points', async () => {
    const line = await read(`${head}5,,L-1,管线,线,,,,@\n${rows}`);
    expect(only(line).geometry).toEqual({ type: 'LineString', coordinates: squareRing });
    const point = await read(`${head}1,,P-1,界桩,点,,,,@\nJ1,1,2583100.000,38383000.000\n`);
    expect(only(point).geometry).toEqual({ type: 'Point', coordinates: squareRing[0] });
  });

  it('takes one parcel behind the other, and names them by what tells them apart', async () => {
    const reading = await read(head + square + square.replace('甲地块', '乙地块') + square);
    expect(featuresOf(reading).map(({ label }) => label)).toEqual(['#1', '乙地块', '#3']);
    expect(featuresOf(reading).map(({ line }) => line)).toEqual([11, 17, 23]);
  });

  it('takes a folder of files with a parcel each as one layer, named by their files', async () => {
    const files = ['甲', '乙'].map((name) => ({ name: `town/${name}.TXT`, bytes: utf8(head + square) }));
    const sources = boundaryTxt.recognise([
      ...files,
      { name: 'town/丙.txt', bytes: utf8(head.replace('38', '37') + square) },
    ]);
    expect(sources.map(({ name, files: { length } }) => [name, length])).toEqual([
      ['town', 2],
      ['town/丙.txt', 1],
    ]);
    const [source] = sources;
    const reading = await readBoundaryTxt(source!, {});
    expect(featuresOf(reading).map(({ label, properties }) => [label, properties.文件])).toEqual([
      ['甲', '甲'],
      ['乙', '乙'],
    ]);
  });

  it('takes files put one behind the other, each under its own head', async () => {
    const other = (head + square).replaceAll(/38(?=383|\n)/g, '37');
    const reading = await read(head + square + other);
    expect(reading.layers.map(({ name, crs }) => [name, crs])).toMatchObject([
      ['甲-38', { crs: { plane: { zone: 38 } } }],
      ['甲-37', { crs: { plane: { zone: 37 } } }],
    ]);
    expect(featuresOf(reading).map(({ written }) => written?.part)).toEqual([0, 1]);
  });
});

describe('dialect 10: bytes', () => {
  it('CRLF, marks, UTF-16', async () => {
    const text = (head + square).replaceAll('\n', '\r\n');
    const wide = Uint8Array.from([
      0xff,
      0xfe,
      ...[...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    ]);
    for (const bytes of [utf8(text), utf8(`\uFEFF${text}`), wide]) {
      const reading = await read(bytes);
      expect(reading.issues).toEqual([]);
      expect(only(reading)).toMatchObject({ geometry: polygon(squareRing), written: { lineEnd: '\r\n' } });
    }
  });

  it('full-width brackets, signs and digits, blanks, remarks, the extra section first', async () => {
    const text = `[扩展信息]
备注=试行
 【属性描述】
 坐标系 ＝ ２０００国家大地坐标系
 几度分带=3度带
 带号=
 转换参数=0,0,0,0,0,0,0
【地块坐标】
# 甲地块
 5 ，1.0000 ，A-1 ，甲地块 ，面 ， ， ，，@
${rows.replaceAll(',', '， ').replace('J2', ' J２').replace('2583000.000', '２583000．000')}`;
    const reading = await read(text);
    expect(codesOf(reading)).toEqual([]);
    expect(reading.crs).toMatchObject({ by: 'header', crs: zone38 });
    expect(only(reading)).toMatchObject({ geometry: polygon(squareRing), properties: { 地块名称: '甲地块' } });
  });

  it('tells parameters that are not zero, and applies none', async () => {
    const reading = await read(head.replace('=,,,,,,', '=1.5,0,0,0,0,0,0') + square);
    expect(codesOf(reading)).toEqual(['txt.parameters']);
    expect(only(reading).geometry).toEqual(polygon(squareRing));
  });

  it('takes the unit of the head', async () => {
    const reading = await read((head + square).replace('=米', '=千米').replace(/(\d{4})(\d{3})\.000/g, '$1.$2'));
    expect(reading).toMatchObject({ unitM: 1000, crs: { crs: { plane: { zone: 38 } } } });
  });
});

describe('dialect 11: orientation', () => {
  it('is kept either way', async () => {
    const [first, ...lines] = rows.trimEnd().split('\n').reverse();
    const reading = await read(`${head}5,1,A-1,甲,面,,,,@\n${[first, ...lines].join('\n')}`);
    expect(only(reading).geometry).toEqual(polygon([...squareRing].reverse()));
  });
});
