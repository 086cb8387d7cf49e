import { describe, expect, it } from 'vitest';
import type { SourceReading } from '../import-format.ts';
import { boundaryTxt } from './boundary-txt.ts';
import { readBoundaryTxt } from './read-boundary-txt.ts';

const head = '[属性描述]\n坐标系=2000国家大地坐标系\n几度分带=3\n带号=38\n[地块坐标]\n';
const rows = 'J1,1,2583100,38383000\nJ2,1,2583100,38383100\nJ3,1,2583000,38383100\nJ1,1,2583100,38383000\n';
const sound = (name: string): string => `4,,${name},${name},面,,,,@\n${rows}`;

const read = (text: string): Promise<SourceReading> =>
  readBoundaryTxt(
    { format: 'boundaryTxt', name: '甲.txt', files: [{ name: '甲.txt', bytes: new TextEncoder().encode(text) }] },
    {},
  );
const taken = (reading: SourceReading): readonly string[] =>
  reading.layers.flatMap(({ features }) => features.map(({ label }) => label));

describe('a faulty parcel costs no other', () => {
  it.each([
    ['a coordinate that is none', 'J2,1,2583100,NaN', 'txt.row.number'],
    ['infinity', 'J2,1,Infinity,38383100', 'txt.row.number'],
    ['an exponent that overflows', 'J2,1,1e999,38383100', 'txt.row.number'],
    ['a missing column', 'J2,1,2583100', 'txt.row.columns'],
    ['a ring that is no number', 'J2,甲,2583100,38383100', 'txt.row.ring'],
    ['a million commas', `J2${','.repeat(1_000_000)}`, 'txt.row.long'],
    ['columns that change places', 'J2,1,38383100,2583100', 'txt.axes.mixed'],
    ['an easting without its zone', 'J2,1,2583100,383100', 'txt.zone.mixed'],
    ['words', '以下空白', 'txt.row.columns'],
  ])('%s', async (_, line, code) => {
    const faulty = sound('乙').replace('J2,1,2583100,38383100', line);
    const reading = await read(head + sound('甲') + faulty + sound('丙'));
    expect(taken(reading)).toEqual(['甲', '丙']);
    expect(reading.rejected).toMatchObject([
      {
        label: '乙',
        index: 1,
        properties: { 地块编号: '乙' },
        issue: { code, severity: 'error', values: { line: 13 } },
      },
    ]);
    expect(reading.issues).toContain(reading.rejected[0]?.issue);
  });

  it('a ring of two points, a line of one, no points at all', async () => {
    const two = `2,,乙,乙,面,,,,@\n${rows.split('\n').slice(0, 2).join('\n')}\n`;
    const line = `1,,丙,丙,线,,,,@\n${rows.split('\n')[0]}\n`;
    const reading = await read(`${head}${two}${line}0,,丁,丁,面,,,,@\n${sound('甲')}`);
    expect(taken(reading)).toEqual(['甲']);
    expect(reading.rejected.map(({ issue }) => issue.code)).toEqual([
      'txt.ring.tooFew',
      'txt.line.tooFew',
      'txt.noPoints',
    ]);
  });
});

describe('claims and heaps', () => {
  it('a count of a thousand million is a wrong count', async () => {
    const reading = await read(head + sound('甲').replace('4,', '1073741824,'));
    expect(taken(reading)).toEqual(['甲']);
    expect(reading.issues).toMatchObject([{ code: 'txt.count' }]);
  });

  it('a parcel line of a million commas is none', async () => {
    const reading = await read(`${head}${','.repeat(1_000_000)}@\n${rows}`);
    expect(reading.issues.map(({ code }) => code)).toContain('txt.stray');
  });

  it('attributes called like the machinery do no harm', async () => {
    const reading = await read(head + sound('__proto__'));
    expect(reading.layers[0]?.features[0]?.properties.地块编号).toBe('__proto__');
  });

  it('thousands of faults are told in fifty, and counted', async () => {
    const reading = await read(head + Array(1000).fill('1,,甲,甲,面,,,,@\n').join(''));
    expect(reading.rejected).toHaveLength(1000);
    expect(reading.issues.filter(({ code }) => code === 'txt.noPoints')).toHaveLength(50);
    expect(reading.issues).toContainEqual(
      expect.objectContaining({ code: 'geojson.more', values: { count: 950, kind: 'txt.noPoints' } }),
    );
  });

  it('nothing inside is said', async () => {
    const reading = await read('[属性描述]\n坐标系=2000国家大地坐标系\n[地块坐标]\n');
    expect(reading).toMatchObject({ readable: false, layers: [], issues: [{ code: 'txt.nothing' }] });
  });

  it('can be stopped', async () => {
    const stop = new AbortController();
    const text = head + Array.from({ length: 6000 }, (_, at) => sound(`${at}`)).join('');
    const source = {
      format: 'boundaryTxt',
      name: 'a',
      files: [{ name: 'a', bytes: new TextEncoder().encode(text) }],
    } as const;
    const reading = readBoundaryTxt(source, { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(reading).rejects.toThrow(/abort/i);
  });
});

describe('files of others', () => {
  const recognised = (name: string, text: string): boolean =>
    boundaryTxt.recognise([{ name, bytes: new TextEncoder().encode(text) }]).length > 0;

  it('are left to others', () => {
    expect(recognised('points.csv', rows)).toBe(false);
    expect(recognised('register.csv', 'id,name,x,y\n1,甲,38383000,2583100\n')).toBe(false);
    expect(recognised('a.json', '{"type":"FeatureCollection","features":[]}')).toBe(false);
    expect(recognised('a.json', '[{"a":1}]')).toBe(false);
    expect(recognised('notes.txt', '以下是会议纪要。\n1,2,3,4\n')).toBe(false);
    expect(recognised('mail.txt', 'write to me@\nsoon\n')).toBe(false);
    expect(recognised('numbers.txt', '1,2,3,4\n5,6,7,8\n9,10,11,12\n')).toBe(false);
    expect(recognised('empty.txt', '')).toBe(false);
  });

  it('are ours by what they hold, whatever they are called', () => {
    for (const name of ['A.TXT', 'A', 'A.dat', 'A.csv']) expect(recognised(name, head + sound('甲'))).toBe(true);
    expect(recognised('A', rows)).toBe(true);
  });
});
