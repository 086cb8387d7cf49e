import { describe, expect, it } from 'vitest';
import type { Issue } from '../domain/issue.ts';
import { numberFromText } from './number-text.ts';
import { readProjectsTable } from './read-projects-table.ts';

const head =
  'id,name,industry,origin,demand.carrier,demand.landMu,demand.proximity,demand.protective,source,asOf,联系人';
const read = (...rows: string[]) => {
  const issues: Issue[] = [];
  return { projects: readProjectsTable('projects.csv', [head, ...rows].join('\r\n'), issues), issues };
};

describe('a table of projects', () => {
  it('gives projects with nested demands, sources and what it has no word for', () => {
    const { projects, issues } = read(
      'pump,水泵,metal,report,land,"1,260.5",interchange road <= 3000m must; freightYard road <= 15min,village >= 500m GB 18072,半年报,2022-06,张',
    );
    expect(projects).toEqual([
      {
        id: 'pump',
        name: '水泵',
        industry: 'metal',
        origin: 'report',
        demand: {
          carrier: 'land',
          landMu: 1260.5,
          proximity: [
            { kind: 'interchange', along: 'road', maxMetres: 3000, must: true },
            { kind: 'freightYard', along: 'road', maxMinutes: 15 },
          ],
          protective: [{ kind: 'village', minMetres: 500, basis: 'GB 18072' }],
        },
        promise: {},
        sources: { '*': { source: '半年报', asOf: '2022-06' } },
        extra: { 联系人: '张' },
      },
    ]);
    expect(issues).toMatchObject([{ code: 'csv.column.unknown', severity: 'note', values: { columns: '联系人' } }]);
  });

  it('names row and column of what it cannot read, and keeps the row', () => {
    const { projects, issues } = read('pump,水泵,metal,user,land,about 60,interchange within 3 km,,,,');
    expect(issues.slice(1)).toMatchObject([
      { code: 'csv.number', feature: 'pump', field: 'demand.landMu', values: { row: 2, value: '“about 60”' } },
      { code: 'csv.proximity', feature: 'pump', field: 'demand.proximity', values: { row: 2 } },
    ]);
    // Unknown, never 0; what was written is kept.
    expect(projects[0]?.demand).toEqual({ carrier: 'land' });
    expect(projects[0]?.extra).toEqual({ 'demand.landMu': 'about 60', 'demand.proximity': 'interchange within 3 km' });
  });

  it('leaves out a row without what a project needs', () => {
    const { projects, issues } = read(
      'pump,水泵,steel,user,land,,,,,,',
      ',无编号,metal,user,land,,,,,,',
      'a,b,metal,,unit',
    );
    expect(projects.map(({ id, origin }) => [id, origin])).toEqual([['a', 'user']]);
    expect(issues.slice(1)).toMatchObject([
      {
        code: 'field.value',
        feature: 'pump',
        field: 'industry',
        values: { allowed: 'metal, hydrogen, logistics, other' },
      },
      { code: 'id.missing', feature: '#3' },
    ]);
  });

  it('refuses a table without its columns', () => {
    const issues: Issue[] = [];
    expect(readProjectsTable('projects.csv', 'a;b\n1;2', issues)).toEqual([]);
    expect(issues.map(({ code }) => code)).toContain('csv.column.missing');
  });
});

describe('a number in a text', () => {
  it.each([
    ['60', 60],
    ['1,234.5', 1234.5],
    ['1，234', 1234],
    ['1 234 567', 1_234_567],
    ['１２．５', 12.5],
    ['-3', -3],
    ['1e3', 1000],
    ['12,5', null],
    ['1,23', null],
    ['60亩', null],
    ['', null],
    ['NaN', null],
    ['Infinity', null],
    ['0x10', null],
  ])('%s is %s', (text, number) => expect(numberFromText(text)).toBe(number));
});
