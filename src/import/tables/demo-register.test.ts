import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../domain/issue.ts';
import type { Project } from '../../domain/project.ts';
import { writeWorkbook } from '../../export/xlsx-workbook.ts';
import { csv } from '../formats/csv/csv-format.ts';
import { xlsx } from '../formats/xlsx/xlsx-format.ts';
import { readProjectsTable } from '../read-projects-table.ts';
import { proposeTableMapping } from './propose-table-mapping.ts';
import { readTableRecords } from './read-table-records.ts';

const file = join(import.meta.dirname, '../../../data/demo-park/projects.csv');
const text = readFileSync(file, 'utf8');
const projects = readProjectsTable('projects.csv', text, [] as Issue[]);

describe('the demo park’s projects', () => {
  it('come through the dialect of a park folder as the folder gives them', async () => {
    const bytes = new TextEncoder().encode(text);
    const { tables } = await csv.read(
      { format: 'csv', name: 'projects.csv', files: [{ name: 'projects.csv', bytes }] },
      {},
    );
    const [table] = tables;
    if (!table) throw new Error('no table');
    const records = readTableRecords(table, proposeTableMapping(table, 'projects.csv'), { file: 'projects.csv' });
    expect(records.rejected).toEqual([]);
    expect(records.projects).toEqual(projects);
  });

  it('come through a workbook with a title, groups, and a row of units, in 亿元 and 公顷', async () => {
    const cell = (value: string | number | undefined) => ({ value: value ?? null });
    const rows = [
      [cell('思劳产业园招商项目储备库（2022年6月）')],
      ['编号', '项目名称', '产业类别', '经济指标', undefined, undefined, '用地面积'].map(cell),
      [undefined, undefined, undefined, '总投资', '年产值', '年税收', undefined].map(cell),
      [undefined, undefined, undefined, '亿元', '亿元', '万元', '公顷'].map(cell),
      ...projects.map(({ id, name, industry, promise, demand }: Project) =>
        [
          id,
          name,
          industry,
          promise.investmentWan === undefined ? undefined : promise.investmentWan / 1e4,
          promise.outputWanPerYear === undefined ? undefined : promise.outputWanPerYear / 1e4,
          promise.taxWanPerYear,
          demand.landMu === undefined ? undefined : demand.landMu / 15,
        ].map(cell),
      ),
      ['合计', undefined, undefined, 99].map(cell),
    ];
    const sheet = {
      name: 'Sheet1',
      columnWidths: [9, 9, 9, 9, 9, 9, 9],
      headerRows: 0,
      headerColumns: 0,
      filter: false,
      rows,
    };
    const bytes = writeWorkbook([sheet], { title: '储备库', creator: 'test' });
    const { tables } = await xlsx.read({ format: 'xlsx', name: 'r.xlsx', files: [{ name: 'r.xlsx', bytes }] }, {});
    const [table] = tables;
    if (!table) throw new Error('no table');
    const mapping = proposeTableMapping(table, 'r.xlsx');
    expect(mapping).toMatchObject({ role: 'projects', groupRow: 1, headerRow: 2, unitRow: 3, firstRow: 4 });
    const records = readTableRecords(table, mapping, { file: 'r.xlsx' });
    const told = (all: readonly Project[]) =>
      all.map(({ id, name, industry, promise: { jobs: _, ...promise }, demand: { landMu } }) => ({
        id,
        name,
        industry,
        promise,
        landMu,
      }));
    const clean = told(records.projects).map((each) => ({
      ...each,
      ...(each.landMu === undefined ? {} : { landMu: Number(each.landMu.toFixed(9)) }),
    }));
    expect(clean).toEqual(told(projects));
    expect(records.rejected.map(({ issue }) => issue.code)).toEqual(['table.row.remark']);
  });
});
