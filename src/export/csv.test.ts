import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { buildAssessment } from '../../test/builders/assessment-builder.ts';
import { buildPark, changeParcel } from '../../test/builders/park-builder.ts';
import { writeCsv } from './csv.ts';

const zh = { language: 'zh-CN' } as const;
const park = buildPark();
/** Keeps the byte order mark, as a spreadsheet sees it. */
const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const tableOf = (bytes: Uint8Array): string[][] =>
  Papa.parse<string[]>(textOf(bytes).slice(1), { skipEmptyLines: true }).data;

describe('writeCsv', () => {
  it('begins with the UTF-8 byte order mark and ends every line in CRLF', async () => {
    const bytes = await writeCsv(park, buildAssessment(park), zh);
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = textOf(bytes);
    expect(text.split('\r\n')).toHaveLength(park.parcels.length + 2);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('names the unit in the header', async () => {
    const [header] = tableOf(await writeCsv(park, buildAssessment(park), zh));
    expect(header).toContain('平面面积 (亩)');
    expect(new Set(header).size).toBe(header?.length);
  });

  it.each(['=HYPERLINK("http://x.example","亩")', '+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', ' =1+1', '=1\n2', '＝1'])(
    'makes %j harmless',
    async (name) => {
      const wicked = changeParcel(park, 'east-60', { name });
      const table = tableOf(await writeCsv(wicked, buildAssessment(wicked), zh));
      expect(table[1]?.[1]).toBe(`'${name}`);
    },
  );

  it('leaves a negative number a number', async () => {
    const odd = changeParcel(park, 'east-60', { priceWanPerMu: -12.5 });
    const table = tableOf(await writeCsv(odd, buildAssessment(odd), zh));
    const column = table[0]?.indexOf('地价 (万元/亩)') ?? -1;
    expect(table[1]?.[column]).toBe('-12.5');
  });

  it('writes unknown, none and unreachable as words', async () => {
    const table = tableOf(await writeCsv(park, buildAssessment(park), { language: 'en' }));
    const cell = (header: string): string | undefined => table[6]?.[table[0]?.indexOf(header) ?? -1];
    expect(table[6]?.[0]).toBe('large-240');
    expect(cell('Stated area (mu)')).toBe('unknown');
    expect(cell('Airport, straight (m)')).toBe('none');
    expect(cell('Substation, by road (m)')).toBe('no road link');
    expect(cell('Unknown, and why')).toContain('Stated area');
  });
});
