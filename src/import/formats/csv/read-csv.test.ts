import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeShared, sharedFile } from '../../../../test/shared-data.ts';
import type { Encoding } from '../import-format.ts';
import { csv } from './csv-format.ts';

const read = (text: string | Uint8Array, encoding?: Encoding) => {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const files = [{ name: 'town/sites.csv', bytes }];
  const [source] = csv.recognise(files);
  if (!source) throw new Error('not recognised');
  return csv.read(source, encoding ? { encoding } : {});
};

describe('a text table', () => {
  it('keeps its rows as they are, empty ones too', async () => {
    const { tables, readable } = await read(
      '项目清单,,\r\n\r\n名称,用地,"说明\n两行"\r\n泵厂,60亩,"他说""行"""\r\n\r\n',
    );
    expect(readable).toBe(true);
    expect(tables).toEqual([
      {
        name: 'sites',
        rows: [['项目清单', null, null], [null], ['名称', '用地', '说明\n两行'], ['泵厂', '60亩', '他说"行"']],
      },
    ]);
  });

  it.each([
    [
      'sep=;\r\na;b\r\n1,5;2',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'a;b\n1,5;2\n2,5;3',
      [
        ['a', 'b'],
        ['1,5', '2'],
        ['2,5', '3'],
      ],
    ],
    [
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      '\uFEFFa,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['only\n1\n2', [['only'], ['1'], ['2']]],
  ])('finds what parts the cells of %j', async (text, rows) => {
    expect((await read(text)).tables[0]?.rows).toEqual(rows);
  });

  it('is read as GBK where its bytes say so, and as the user says', async () => {
    // 名称,面积 in GBK.
    const gbk = new Uint8Array([0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xc3, 0xe6, 0xbb, 0xfd, 0x0a, 0x31, 0x2c, 0x32]);
    const found = await read(gbk);
    expect(found.encoding).toMatchObject({ encoding: 'gb18030' });
    expect(found.tables[0]?.rows[0]).toEqual(['名称', '面积']);
    const chosen = await read(gbk, 'utf-8');
    expect(chosen.encoding?.by).toBe('chosen');
    expect(chosen.issues.map(({ code }) => code)).toEqual(['csv.undecoded']);
  });

  it('says that a quote is open, that it is empty, that it is too wide', async () => {
    expect((await read('a,b\n"1,2')).issues[0]).toMatchObject({ code: 'csv.quote', values: { row: 2 } });
    const empty = await read('');
    expect([empty.readable, empty.issues[0]?.code]).toEqual([false, 'csv.empty']);
    const wide = await read(`a,b\n${'x,'.repeat(100_000)}`);
    expect(wide).toMatchObject({ readable: false, tables: [], issues: [{ code: 'csv.tooWide', values: { row: 2 } }] });
  });

  it('with a column of WKT is a layer, and several where a column tells them apart', async () => {
    const { layers, tables } = await read(
      'layer,id,name,code,WKT,label_lon\nroads,r1,一路,012,"LINESTRING(112 23,112.1 23)",112.05\nsites,s1,,3.5,LOC,\nsites,s2,,true,POINT(112 23),112',
    );
    expect(tables).toEqual([]);
    expect(layers).toMatchObject([
      { name: 'roads', features: [{ id: 'r1', properties: { name: '一路', code: '012' }, line: 2 }] },
      {
        name: 'sites',
        features: [
          { id: 's1', geometry: { type: 'WKT' }, properties: { code: 3.5 } },
          { id: 's2', geometry: { type: 'Point', coordinates: [112, 23] }, properties: { code: true } },
        ],
      },
    ]);
    expect(layers[0]?.features[0]?.properties).not.toHaveProperty('label_lon');
  });

  it('stops when it is cancelled', async () => {
    const abort = new AbortController();
    abort.abort();
    const [source] = csv.recognise([{ name: 'a.csv', bytes: new TextEncoder().encode('a,b\n'.repeat(9)) }]);
    if (!source) throw new Error('not recognised');
    await expect(csv.read(source, { signal: abort.signal })).rejects.toThrow();
  });
});

describeShared('text tables that GDAL reads', () => {
  it.each([
    ['testquoteheader1.csv', ['test', '2000', '2000.12'], ['1', '2', '3']],
    ['testnumheader1.csv', ['1 - 2', '2-3'], ['1', '2']],
    ['header_with_line_break.csv', ['Column one', 'Column two', 'Column with a\nline break'], ['1', '2', '3']],
  ])('%s', async (name, header, first) => {
    const { tables } = await read(readFileSync(sharedFile(`data/real/tables/gdal-csv/${name}`) ?? ''));
    expect(tables[0]?.rows[0]?.slice(0, header.length)).toEqual(header);
    expect(tables[0]?.rows[1]?.slice(0, first.length)).toEqual(first);
  });

  it('a row wider than its header behind a byte order mark', async () => {
    const { tables } = await read(readFileSync(sharedFile('data/real/tables/gdal-csv/csv_with_utf8_bom.csv') ?? ''));
    // WKT is LOC here, as GDAL has it: a table, not a layer, and nothing of the fourth cell is lost.
    expect(tables[0]?.rows.slice(0, 2)).toEqual([
      ['id', 'name', 'WKT'],
      ['426', 'Colac Bay/Ōraka', 'LOC', 'POINT (1205949.55535 4853065.413164)'],
    ]);
  });

  it.each(['single_column.csv', 'testnull.csv', 'testtypeautodetect.csv', 'double_quotes_in_middle_of_field.csv'])(
    '%s opens',
    async (name) => {
      const reading = await read(readFileSync(sharedFile(`data/real/tables/gdal-csv/${name}`) ?? ''));
      expect(reading.readable).toBe(true);
      expect(reading.tables.length + reading.layers.length).toBe(1);
    },
  );
});
