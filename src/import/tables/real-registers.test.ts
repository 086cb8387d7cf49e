import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeShared, sharedFile } from '../../../test/shared-data.ts';
import { m2FromMu, m2PerAcre, m2PerHectare } from '../../quantities/area-units.ts';
import { csv } from '../formats/csv/csv-format.ts';
import type { RawTable, SourceReading } from '../formats/import-format.ts';
import { xlsx } from '../formats/xlsx/xlsx-format.ts';
import { proposeTableMapping } from './propose-table-mapping.ts';
import { readTableRecords, type TableRecords } from './read-table-records.ts';

interface Expected {
  readonly encoding: string;
  readonly data_rows: number;
  readonly area_sum: number;
  readonly area_not_numeric: number;
  readonly usable_lonlat: number;
}

const bytesOf = (name: string): Uint8Array => readFileSync(sharedFile(`data/real/projects/${name}`) ?? '');

async function open(name: string): Promise<{ readonly reading: SourceReading; readonly table: RawTable }> {
  const files = [{ name, bytes: bytesOf(name) }];
  const [source] = [...csv.recognise(files), ...xlsx.recognise(files)];
  if (!source) throw new Error(`${name} is of no format`);
  const format = source.format === 'csv' ? csv : xlsx;
  const reading = await format.read(source, {});
  const [table] = reading.tables;
  if (!table) throw new Error(`${name} has no table`);
  return { reading, table };
}

const asSites = (table: RawTable, file: string, bareSites: 'reject' | 'square'): TableRecords => {
  const mapping = proposeTableMapping(table, file);
  expect(mapping.role).toBe('sites');
  return readTableRecords(table, { ...mapping, bareSites }, { file });
};
const m2Of = ({ sites }: TableRecords): number => sites.reduce((sum, { statedMu = 0 }) => sum + m2FromMu(statedMu), 0);
const codes = ({ issues }: Pick<TableRecords, 'issues'>) => new Set(issues.map(({ code }) => code));

describeShared('registers of others', () => {
  const expected = JSON.parse(new TextDecoder().decode(bytesOf('expected.json'))) as Record<string, Expected>;
  const answer = (name: string): Expected => {
    const one = expected[name];
    if (!one) throw new Error(`no answer for ${name}`);
    return one;
  };

  it('Birmingham: 992 sites, each in or out with a reason, their hectares as counted', async () => {
    const name = 'uk_brownfield_birmingham.csv';
    const { data_rows, area_sum, area_not_numeric } = answer(name);
    const { reading, table } = await open(name);
    expect(table.rows).toHaveLength(data_rows + 1);
    expect(reading.encoding?.encoding).toBe('utf-8');
    const plain = asSites(table, name, 'reject');
    expect([plain.sites.length, plain.rejected.length]).toEqual([0, data_rows]);
    expect(new Set(plain.rejected.map(({ issue }) => issue.code))).toEqual(new Set(['table.site.noOutline']));
    const drawn = asSites(table, name, 'square');
    // What states no area, and what bears the reference of another, is left out by name.
    const twice = drawn.rejected.filter(({ issue }) => issue.code === 'id.duplicate');
    const noArea = drawn.rejected.filter(({ issue }) => issue.code === 'table.site.noArea');
    expect(noArea).toHaveLength(area_not_numeric);
    expect(drawn.sites.length + drawn.rejected.length).toBe(data_rows);
    const leftOut = twice.reduce((sum, { properties }) => sum + Number(properties.hectares), 0);
    expect(m2Of(drawn) / m2PerHectare + leftOut).toBeCloseTo(area_sum, 6);
  });

  it('New Forest: Windows-1252, with the pound sign and dashes as written', async () => {
    const name = 'uk_raw_new_forest.csv';
    const { data_rows, area_sum, area_not_numeric } = answer(name);
    const { reading, table } = await open(name);
    expect(reading.encoding?.encoding).toBe('windows-1252');
    expect(table.rows).toHaveLength(data_rows + 1);
    expect(table.rows.flat().some((cell) => typeof cell === 'string' && cell.includes('\uFFFD'))).toBe(false);
    const drawn = asSites(table, name, 'square');
    expect(drawn.sites.length + drawn.rejected.length).toBe(data_rows);
    expect(drawn.rejected).toHaveLength(area_not_numeric);
    expect(m2Of(drawn) / m2PerHectare).toBeCloseTo(area_sum, 6);
  });

  it('the register with errors: neither row has a place, and each says why', async () => {
    const name = 'uk_brownfield_register_with_errors.csv';
    const { table } = await open(name);
    const drawn = asSites(table, name, 'square');
    expect(drawn.sites).toEqual([]);
    expect(drawn.rejected).toHaveLength(answer(name).data_rows);
    expect(codes(drawn)).toContain('table.place');
    expect(drawn.rejected.map(({ issue }) => issue.code).toSorted()).toEqual([
      'table.place.system',
      'table.site.noArea',
    ]);
  });

  it('Madison: acres in a text table and in a workbook give the same land', async () => {
    const { data_rows, area_sum, area_not_numeric } = answer('us_madison_business_parks_2017.csv');
    const asText = await open('us_madison_business_parks_2017.csv');
    const asBook = await open('us_madison_business_parks_2017.xlsx');
    const records = [asText, asBook].map(({ table }, at) => asSites(table, ['a.csv', 'a.xlsx'][at] ?? '', 'square'));
    for (const each of records) {
      expect(each.sites.length + each.rejected.length).toBe(data_rows);
      // One of those that are no plain number says 200+, which is an amount and told as such.
      expect(each.rejected).toHaveLength(area_not_numeric - 1);
      expect(m2Of(each) / m2PerAcre).toBeCloseTo(area_sum + 200, 2);
      expect(each.issues).toContainEqual(
        expect.objectContaining({ code: 'table.amount.atLeast', values: expect.objectContaining({ value: '“200+”' }) }),
      );
      // What is no number is told with its cell and kept in the row.
      expect(codes(each)).toContain('table.number');
    }
    expect(records[0]?.sites.map(({ statedMu }) => statedMu)).toEqual(
      records[1]?.sites.map(({ statedMu }) => statedMu),
    );
  });
});
