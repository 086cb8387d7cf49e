import { strFromU8, unzipSync } from 'fflate';
import readWorkbook, { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { buildAssessment } from '../../test/builders/assessment-builder.ts';
import { buildPark, changeParcel } from '../../test/builders/park-builder.ts';
import { writeXlsx } from './xlsx.ts';

const zh = { language: 'zh-CN' } as const;
const park = changeParcel(buildPark({ illustrative: '示意数据，非测绘成果' }), 'east-60', {
  name: '=HYPERLINK("x")',
  priceWanPerMu: -12.5,
});
const bytes = await writeXlsx(park, buildAssessment(park), zh);
const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));

describe('writeXlsx', () => {
  it('has a sheet of parcels and one of notes', async () => {
    const sheets = await readWorkbook(Buffer.from(bytes));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['地块汇总', '说明']);
  });

  it('keeps numbers numbers and text text, formula or not', async () => {
    const rows = await readSheet(Buffer.from(bytes));
    const header = rows[0] ?? [];
    const cell = (name: string) => rows[1]?.[header.indexOf(name)];
    expect(cell('地块名称')).toBe('=HYPERLINK("x")');
    expect(cell('地价 (万元/亩)')).toBe(-12.5);
    expect(cell('平面面积 (亩)')).toBeCloseTo(60, 5);
    expect(cell('机场 直线距离 (m)')).toBe('无');
    expect(parts['xl/worksheets/sheet1.xml']).not.toContain('<f>');
  });

  it('freezes the header and the two name columns', () => {
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<pane xSplit="2" ySplit="1" topLeftCell="C2"');
  });

  it('says on the notes sheet whose data it is, that it is illustrative, and how it was measured', async () => {
    const notes = await readSheet(Buffer.from(bytes), '说明');
    const said = notes.flat().join('\n');
    expect(said).toContain('示意数据，非测绘成果');
    expect(said).toContain('EPSG:4525');
    expect(said).toContain('基本方案');
  });

  it('gives equal bytes for equal input', async () => {
    expect(await writeXlsx(park, buildAssessment(park), zh)).toEqual(bytes);
  });
});
