import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { describeShared, sharedFile } from '../../../../test/shared-data.ts';
import { xlsx } from './xlsx-format.ts';

const read = (bytes: Uint8Array, name = 'register.xlsx') => {
  const [source] = xlsx.recognise([{ name, bytes }]);
  if (!source) throw new Error('not recognised');
  return xlsx.read(source, {});
};

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of hand-written sheets, as odd as they are given. */
function workbook(sheets: Readonly<Record<string, string>>): Uint8Array {
  const names = Object.keys(sheets);
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names
      .map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names
      .map(
        (_, at) =>
          `<Relationship Id="rId${at + 1}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
      )
      .join('')}</Relationships>`,
  };
  for (const [at, name] of names.entries()) {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = `<worksheet xmlns="${main}">${sheets[name]}</worksheet>`;
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}
const text = (value: string, name = ''): string =>
  `<c${name && ` r="${name}"`} t="inlineStr"><is><t>${value}</t></is></c>`;

describe('a workbook', () => {
  it('gives every sheet with its merged cells, errors and formulas told', async () => {
    const { tables, issues } = await read(
      workbook({
        项目: `<sheetData><row r="1">${text('项目表', 'A1')}</row><row r="3"><c r="A3"><f>1+1</f><v>2</v></c><c r="B3"><f>X()</f></c><c r="C3" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D3" t="b"><v>1</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells>`,
        空: '<sheetData/>',
      }),
    );
    expect(tables).toEqual([
      {
        name: '项目',
        rows: [['项目表'], [], [2, null, null, true]],
        merged: [{ fromRow: 0, toRow: 0, fromColumn: 0, toColumn: 3 }],
      },
    ]);
    expect(issues).toMatchObject([
      { code: 'xlsx.merged', values: { sheet: '项目', count: 1, example: 'A1:D1' } },
      { code: 'xlsx.cellError', values: { count: 1, example: 'C3' } },
      { code: 'xlsx.formula', values: { count: 1, example: 'B3' } },
    ]);
  });

  it('names cells that their writer did not name', async () => {
    const { tables } = await read(
      workbook({ a: `<sheetData><row>${text('x')}<c><v>1</v></c></row><row><c><v>2</v></c></row></sheetData>` }),
    );
    expect(tables[0]?.rows).toEqual([['x', 1], [2]]);
  });

  it('keeps a sheet that can be read beside one that cannot', async () => {
    const { tables, issues } = await read(
      workbook({
        bad: `<sheetData><row r="1">${text('b', 'B1')}${text('a', 'A1')}</row></sheetData>`,
        good: `<sheetData><row r="1">${text('ok', 'A1')}</row></sheetData>`,
      }),
    );
    expect(tables.map(({ name }) => name)).toEqual(['good']);
    expect(issues).toMatchObject([{ code: 'xlsx.sheet', values: { sheet: 'bad' } }]);
  });

  it('refuses a sheet whose one cell stands at the end of the world, without filling the memory', async () => {
    const { tables, issues } = await read(
      workbook({ huge: `<sheetData><row r="1048576">${text('!', 'XFD1048576')}</row></sheetData>` }),
    );
    expect(tables).toEqual([]);
    expect(issues).toMatchObject([{ code: 'xlsx.tooManyCells', values: { last: 'XFD1048576', limit: 5_000_000 } }]);
  });

  it('takes formatted empty cells and rows for nothing', async () => {
    const { tables } = await read(
      workbook({ a: `<sheetData><row r="1">${text('x', 'A1')}<c r="XFD1" s="1"/></row><row r="2000"/></sheetData>` }),
    );
    expect(tables[0]?.rows).toEqual([['x']]);
  });

  it('is refused by name where it is old, encrypted, binary, cut short, or claims a gigabyte', async () => {
    const compound = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)]);
    const codes = async (bytes: Uint8Array, name?: string) => {
      const reading = await read(bytes, name);
      expect(reading.readable).toBe(false);
      return reading.issues.map(({ code }) => code);
    };
    expect(await codes(compound, 'old.xls')).toEqual(['xlsx.legacy']);
    expect(await codes(compound, 'locked.xlsx')).toEqual(['xlsx.encrypted']);
    expect(await codes(strToU8('name,area'), 'text.xlsx')).toEqual(['archive.notZip']);
    expect(await codes(zipSync({ 'xl/workbook.bin': new Uint8Array(8) }), 'a.xlsb')).toEqual(['xlsx.binary']);
    expect(await codes(zipSync({ 'xl/other.xml': strToU8('<a/>') }))).toEqual(['xlsx.unreadable']);
    const sound = workbook({ a: `<sheetData><row r="1">${text('x', 'A1')}</row></sheetData>` });
    expect(await codes(sound.subarray(0, sound.length - 30))).toEqual(['archive.truncated']);
    expect(await codes(claiming(sound, 0x4000_0000))).toEqual(['xlsx.tooBig']);
  });

  it('reads no entity of a document type', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
    const bytes = workbook({ a: `<sheetData><row r="1">${text('&b;', 'A1')}</row></sheetData>` });
    const reading = await read(bytes);
    expect(JSON.stringify(reading.tables)).not.toContain('aaaa');
    expect(bomb).toContain('ENTITY');
  });
});

/** The workbook with every size its directory states set to this. */
function claiming(bytes: Uint8Array, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 <= copy.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return copy;
}

describeShared('workbooks that GDAL reads', () => {
  const tablesOf = async (name: string) =>
    (await read(readFileSync(sharedFile(`data/real/tables/gdal-xlsx/${name}`) ?? ''), name)).tables;

  it('dates and times', async () => {
    const [sheet] = await tablesOf('datetime.xlsx');
    expect(sheet?.rows.slice(0, 2)).toEqual([['time'], [{ date: '2020-04-07T09:58:00' }]]);
    expect(sheet?.rows).toHaveLength(11);
  });

  it('inline strings', async () => {
    const [sheet] = await tablesOf('inlineStr.xlsx');
    expect(sheet?.rows[0]?.slice(0, 2)).toEqual(['Bl_num', 'Bl_road']);
    expect(sheet?.rows[1]?.[9]).toBe('text6');
  });

  it('rows without names', async () => {
    const tables = await tablesOf('row_without_r_attribute.xlsx');
    expect(tables.map(({ name, rows }) => [name, rows])).toEqual([
      [
        'Result 1',
        [
          ['ID', 'NAME'],
          [1, 'TEST123'],
        ],
      ],
      ['Query', [['SELECT t.* FROM ROBERT.TEST t']]],
    ]);
  });

  it('a prefix before every element', async () => {
    expect((await tablesOf('with_xml_prefix.xlsx')).map(({ rows }) => rows)).toEqual([
      [
        ['Col1', 'Col2'],
        ['foo', 'bar'],
      ],
    ]);
  });

  it('eight sheets of every kind of cell', async () => {
    const tables = await tablesOf('test.xlsx');
    expect(tables.map(({ name }) => name)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((at) => `Feuille${at}`));
    expect(tables[6]?.rows[1]).toEqual([
      'val',
      23,
      3.45,
      0.52,
      { date: '2012-01-22' },
      { date: '2012-01-22T18:49:00' },
      23,
      '12:34:56',
      0.0123,
      50,
      45.67,
      { date: '2012-01-22' },
    ]);
  });
});
