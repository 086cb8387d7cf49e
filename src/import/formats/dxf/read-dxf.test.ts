import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeShared, sharedFile } from '../../../../test/shared-data.ts';
import { planarAreaM2 } from '../../../geometry/planar-area.ts';
import type { PlanePosition } from '../../../geometry/shapes.ts';
import type { RawFeature, SourceReading } from '../import-format.ts';
import { dxf } from './dxf.ts';

type Rings = readonly (readonly PlanePosition[])[];

async function read(bytes: Uint8Array, name = 'a.dxf'): Promise<SourceReading> {
  const [source] = dxf.recognise([{ name, bytes }]);
  if (!source) throw new Error(`${name} is no drawing`);
  return dxf.read(source, {});
}

const tags = (...pairs: readonly (readonly [number, string | number])[]): string =>
  pairs.map(([code, value]) => `${code}\n${value}\n`).join('');
const section = (name: string, content: string): string =>
  tags([0, 'SECTION'], [2, name]) + content + tags([0, 'ENDSEC']);
const header = (...pairs: readonly (readonly [number, string | number])[]): string => section('HEADER', tags(...pairs));
const drawing = (entities: string, before = header([9, '$INSUNITS'], [70, 6])): Uint8Array =>
  new TextEncoder().encode(`${before}${section('ENTITIES', entities)}${tags([0, 'EOF'])}`);
const ring = (
  layer: string,
  west: number,
  south: number,
  side: number,
  ...more: (readonly [number, string | number])[]
): string =>
  tags(
    [0, 'LWPOLYLINE'],
    [8, layer],
    [70, 1],
    ...[
      [west, south],
      [west + side, south],
      [west + side, south + side],
      [west, south + side],
    ].flatMap(([east = 0, north = 0]) => [[10, east] as const, [20, north] as const]),
    ...more,
  );
const text = (layer: string, words: string, east: number, north: number): string =>
  tags([0, 'TEXT'], [8, layer], [10, east], [20, north], [40, 2], [1, words]);

const featuresOf = ({ layers }: SourceReading): readonly RawFeature[] => layers.flatMap(({ features }) => features);
const ringsOf = ({ geometry }: RawFeature): Rings => (geometry as { coordinates: Rings }).coordinates;
const areaOf = (feature: RawFeature): number => {
  const [outer = [], ...holes] = ringsOf(feature).map((each) => each.slice(0, -1));
  return planarAreaM2([{ outer, holes }]);
};
const codesOf = ({ issues }: SourceReading): readonly string[] => issues.map(({ code }) => code);

describe('a drawing', () => {
  it('gives a layer of features for each of its layers, texts as names of what they stand in', async () => {
    const reading = await read(
      drawing(ring('地块', 0, 0, 100) + ring('道路', 200, 0, 50) + text('注记', 'A-01', 50, 50)),
    );
    expect(reading.layers.map(({ name, features }) => [name, features.map(({ label }) => label)])).toEqual([
      ['地块', ['A-01']],
      ['道路', ['#2']],
      ['注记', ['A-01']],
    ]);
    expect(codesOf(reading)).toEqual([]);
    expect(reading.crs).toEqual({ kind: 'unsaid' });
  });

  it('cuts nested outlines of one layer out of each other, and says so', async () => {
    const reading = await read(drawing(ring('P', 0, 0, 100) + ring('P', 10, 10, 50) + ring('P', 20, 20, 10)));
    expect(featuresOf(reading).map(areaOf)).toEqual([7500, 2400, 100]);
    expect(codesOf(reading)).toEqual(['dxf.nested']);
  });

  it('gives the smallest outline around the text its name, several as a list', async () => {
    const texts = text('T', '甲', 5, 5) + text('T', '乙', 50, 50) + text('T', '丙', 55, 55);
    const reading = await read(drawing(ring('P', 0, 0, 100) + ring('P', 40, 40, 30) + texts));
    expect(
      featuresOf(reading)
        .slice(0, 2)
        .map(({ properties }) => [properties.name, properties.labels]),
    ).toEqual([
      ['甲', undefined],
      ['乙', ['乙', '丙']],
    ]);
    expect(codesOf(reading)).toContain('dxf.labels.several');
  });

  it.each([
    [1, 0.0254],
    [4, 0.001],
    [6, undefined],
  ])('has the unit of $INSUNITS %s', async (code, unitM) => {
    const reading = await read(drawing(ring('P', 0, 0, 100), header([9, '$INSUNITS'], [70, code])));
    expect(reading.unitM).toBe(unitM);
    expect(codesOf(reading)).toEqual([]);
  });

  it('asks for the unit where there is none, and knows the plane by its eastings', async () => {
    expect(codesOf(await read(drawing(ring('P', 0, 0, 100), '')))).toEqual(['dxf.units']);
    const plane = await read(drawing(ring('P', 38383000, 2583000, 100), header([9, '$INSUNITS'], [70, 4])));
    expect(plane.crs).toMatchObject({ kind: 'stated', by: 'eastings', crs: { plane: { zone: 38 } } });
    expect(plane.unitM).toBeUndefined();
    expect(codesOf(plane)).toEqual(['dxf.units.conflict']);
  });

  it('reads GBK by its code page', async () => {
    const gbk = Uint8Array.from([0xb5, 0xd8, 0xbf, 0xe9]);
    const [before, after] = new TextDecoder()
      .decode(drawing(ring('@@', 0, 0, 1), header([9, '$DWGCODEPAGE'], [3, 'ANSI_936'], [9, '$INSUNITS'], [70, 6])))
      .split('@@');
    const bytes = Uint8Array.from([...new TextEncoder().encode(before), ...gbk, ...new TextEncoder().encode(after)]);
    const reading = await read(bytes);
    expect(reading.layers[0]?.name).toBe('地块');
    expect(reading.encoding).toMatchObject({ encoding: 'gb18030', by: 'stated' });
  });

  it('keeps arcs within a millimetre', async () => {
    // Two bulges of 1 are a whole circle of radius 50.
    const circle = tags([0, 'LWPOLYLINE'], [8, 'P'], [70, 1], [10, 0], [20, 0], [42, 1], [10, 100], [20, 0], [42, 1]);
    const reading = await read(drawing(circle));
    const [feature] = featuresOf(reading);
    if (!feature) throw new Error('nothing');
    expect(areaOf(feature)).toBeGreaterThan(Math.PI * 2500 - 0.001 * 2 * Math.PI * 50);
    expect(areaOf(feature)).toBeLessThan(Math.PI * 2500);
    for (const [east, north] of ringsOf(feature)[0] ?? []) expect(Math.hypot(east - 50, north)).toBeCloseTo(50, 9);
    expect(codesOf(reading)).toEqual(['dxf.flattened']);
  });

  it('follows a spline', async () => {
    const controls = [
      [0, 0],
      [10, 20],
      [20, 0],
    ].flatMap(([x = 0, y = 0]) => [[10, x] as const, [20, y] as const]);
    const knots = [0, 0, 0, 1, 1, 1].map((knot) => [40, knot] as const);
    const [feature] = featuresOf(
      await read(drawing(tags([0, 'SPLINE'], [8, 'P'], [70, 8], [71, 2], ...knots, ...controls))),
    );
    const line = ((feature as RawFeature).geometry as { coordinates: readonly PlanePosition[] }).coordinates;
    expect([line[0], line[12], line.at(-1)]).toEqual([
      [0, 0],
      [10, 10],
      [20, 0],
    ]);
  });

  it('leaves open what almost closes, and says how far', async () => {
    const corners = [
      [0, 0],
      [100, 0],
      [100, 100],
      [0, 100],
      [0, 0.02],
    ].flatMap(([x = 0, y = 0]) => [[10, x] as const, [20, y] as const]);
    const reading = await read(drawing(tags([0, 'LWPOLYLINE'], [8, 'P'], [70, 0], ...corners)));
    expect(featuresOf(reading)[0]?.geometry).toMatchObject({ type: 'LineString' });
    expect(reading.issues).toMatchObject([{ code: 'dxf.almostClosed', values: { gap: 0.02 } }]);
  });

  it('expands blocks where they are put, with their attributes, on the layer they are put on', async () => {
    const block = section(
      'BLOCKS',
      tags([0, 'BLOCK'], [2, 'HOUSE'], [10, 5], [20, 5]) + ring('0', 5, 5, 10) + tags([0, 'ENDBLK']),
    );
    const insert = tags(
      [0, 'INSERT'],
      [8, '房屋'],
      [66, 1],
      [2, 'HOUSE'],
      [10, 100],
      [20, 200],
      [41, 2],
      [42, 2],
      [50, 90],
      [0, 'ATTRIB'],
      [8, '房屋'],
      [2, '层数'],
      [1, '3'],
      [10, 0],
      [20, 0],
      [0, 'SEQEND'],
    );
    const reading = await read(drawing(insert, header([9, '$INSUNITS'], [70, 6]) + block));
    const house = featuresOf(reading).find(({ geometry }) => (geometry as { type: string }).type === 'Polygon');
    expect(house?.properties).toMatchObject({ 层数: '3', layer: '房屋' });
    const corners = ringsOf(house as RawFeature)[0]?.map(([e, n]) => [Math.round(e), Math.round(n)]);
    expect(corners).toEqual([
      [100, 200],
      [100, 220],
      [80, 220],
      [80, 200],
      [100, 200],
    ]);
  });

  it('counts what it does not take', async () => {
    const others = tags(
      [0, 'HATCH'],
      [8, 'P'],
      [0, 'HATCH'],
      [8, 'P'],
      [0, 'DIMENSION'],
      [8, 'P'],
      [0, 'LINE'],
      [67, 1],
    );
    const reading = await read(drawing(others + ring('P', 0, 0, 1)));
    expect(reading.issues).toMatchObject([
      { code: 'dxf.notTaken', values: { list: 'HATCH × 2, DIMENSION × 1' } },
      { code: 'dxf.paper', values: { count: 1 } },
    ]);
  });
});

describe('hostile drawings', () => {
  const blockOf = (name: string, ...inner: readonly string[]): string =>
    tags([0, 'BLOCK'], [2, name]) +
    inner.map((each) => tags([0, 'INSERT'], [2, each])).join('') +
    ring('P', 0, 0, 1) +
    tags([0, 'ENDBLK']);

  it('blocks that insert each other end', async () => {
    const blocks = section('BLOCKS', blockOf('A', 'B') + blockOf('B', 'A'));
    const reading = await read(drawing(tags([0, 'INSERT'], [2, 'A']), blocks));
    expect(featuresOf(reading)).toHaveLength(2);
    expect(codesOf(reading)).toContain('dxf.blocks.endless');
  });

  it('blocks that double forty times stop at a bound', async () => {
    const blocks = Array.from({ length: 14 }, (_, at) => blockOf(`B${at}`, ...Array(10).fill(`B${at + 1}`))).join('');
    const reading = await read(drawing(tags([0, 'INSERT'], [2, 'B0']), section('BLOCKS', blocks + blockOf('B14'))));
    expect(codesOf(reading)).toContain('dxf.tooMany');
  });

  it('an array of a thousand million copies stops at a bound', async () => {
    const blocks = section('BLOCKS', blockOf('A'));
    const reading = await read(drawing(tags([0, 'INSERT'], [2, 'A'], [70, 32767], [71, 32767]), blocks));
    expect(codesOf(reading)).toContain('dxf.tooMany');
  });

  it('missing blocks, values that are no numbers, a file cut off', async () => {
    const reading = await read(drawing(tags([0, 'INSERT'], [2, 'GONE']) + ring('P', 0, 0, 1)).slice(0, -8));
    expect(codesOf(reading)).toEqual(expect.arrayContaining(['dxf.blocks.missing', 'dxf.cut']));
    const strange = await read(
      drawing(
        tags([0, 'LWPOLYLINE'], [70, 1], [10, 'NaN'], [20, 'x'], [20, 5], [42, 'y'], [0, 'CIRCLE'], [40, '1e400']),
      ),
    );
    expect(strange.readable).toBe(true);
  });
});

interface Known {
  readonly opens: boolean;
  readonly layers?: readonly { readonly features: number; readonly bbox?: readonly number[] }[];
}

/** Where our reading is another than GDAL's on purpose. */
const onPurpose: Readonly<Record<string, string>> = {
  'gdal/bin_dxf_r12.dxf': 'binary: refused with that reason, as by GDAL 3.6',
  'gdal/hatch.dxf': 'hatches are filling, not outlines: counted and said',
  'dxf-parser/blocks2.dxf': 'blocks alone: nothing in the model space, said',
  'dxf-parser/tables.dxf': 'tables alone: nothing in the model space, said; GDAL fails to parse it',
};

describeShared('drawings of others', () => {
  const root = 'data/real/dxf';
  const answers = sharedFile(`${root}/expected_gdal.json`);
  const known = (answers ? JSON.parse(readFileSync(answers, 'utf8')).files : {}) as Readonly<Record<string, Known>>;
  const bytesOf = (name: string): Uint8Array => readFileSync(sharedFile(`${root}/${name}`) ?? '');

  it.each(Object.entries(known))('%s', async (name, { opens, layers }) => {
    const reading = await read(bytesOf(name), name);
    if (name in onPurpose) {
      expect(reading.readable).toBe(false);
      expect(reading.issues.length).toBeGreaterThan(0);
      return;
    }
    expect(reading.readable).toBe(opens);
    const all = JSON.stringify(featuresOf(reading).map(({ geometry }) => geometry));
    const positions = [...all.matchAll(/\[(-?[\d.e+-]+),(-?[\d.e+-]+)\]/g)].map(
      ([, a, b]) => [Number(a), Number(b)] as const,
    );
    const box = [
      Math.min(...positions.map(([east]) => east)),
      Math.min(...positions.map(([, north]) => north)),
      Math.max(...positions.map(([east]) => east)),
      Math.max(...positions.map(([, north]) => north)),
    ];
    // GDAL cuts curves at fixed angles: an arc of radius 48 m (the bulges) and ellipses come out up to 20 mm short there.
    layers?.[0]?.bbox?.forEach((edge, at) => {
      expect(Math.abs((box[at] ?? 0) - edge)).toBeLessThan(0.02);
    });
    // Blocks are one feature each to GDAL; here each of their parts is one.
    const inserted = reading.issues.some(({ code }) => code === 'dxf.inserted');
    if (!inserted) expect(featuresOf(reading)).toHaveLength(layers?.[0]?.features ?? 0);
  });

  it('a cadastral sheet: four parcels, one with a hole, names by arrows', async () => {
    const reading = await read(bytesOf('fr_cadastre_72187_1870000C05.dxf'));
    const parcels = reading.layers.find(({ name }) => name === '1PARCELLE')?.features ?? [];
    expect(parcels.map(({ label }) => label)).toEqual(['162', '164', '161', '163']);
    // The first area of the table is the outline's; the parcel 163 lies in it and is cut out.
    const [first = 0, ...others] = parcels.map(areaOf);
    const table = [12241.39, 10593.05, 21.31];
    expect(Math.min(Math.abs(first - 621371.95), Math.abs(first + 21.31 - 621371.95))).toBeLessThan(0.01);
    others.forEach((area, at) => {
      expect(area).toBeCloseTo(table[at] ?? 0, 2);
    });
    expect(parcels.map((feature) => ringsOf(feature).map((each) => each.length - 1))).toEqual([
      [77, 4],
      [137],
      [52],
      [4],
    ]);
    expect(reading.encoding).toMatchObject({ encoding: 'windows-1252' });
    expect(codesOf(reading)).toEqual(['dxf.units', 'dxf.nested', 'dxf.labels.several', 'dxf.labels.arrow']);
  });
});
