import { describe, expect, it } from 'vitest';
import '../../../test/both-languages.ts';
import { buildPark } from '../../../test/builders/park-builder.ts';
import { cellWords } from '../../export/cell-words.ts';
import { createTranslator } from '../../locale/translator.ts';
import { attributeColumns, firstHidden } from './attribute-columns.ts';
import { planPaste } from './paste-plan.ts';
import { filterRecords, issuesByRecord } from './row-filter.ts';

const park = buildPark();
const { t } = createTranslator('zh-CN');
const words = cellWords(t);
const columns = attributeColumns('parcels', park.parcels, [], null, t);
const indexOf = (id: string) => columns.findIndex((column) => column.id === id);
const paste = (block: readonly (readonly string[])[], from: string, size: readonly [number, number] = [1, 1]) =>
  planPaste(park, 'parcels', block, { rows: park.parcels, columns, at: [0, indexOf(from)], size }, words);

describe('a block pasted over the table', () => {
  it('takes what can be taken and tells the bad cell with its reason', () => {
    // heightMaxM and setbackM stand side by side; the second parcel's height is no number.
    const plan = paste(
      [
        ['24', '5'],
        ['约24米', '6'],
      ],
      'heightMaxM',
    );
    expect(plan.good.map(({ id, field, value }) => [id, field, value])).toEqual([
      ['east-60', 'heightMaxM', 24],
      ['east-60', 'setbackM', 5],
      ['half-inside', 'setbackM', 6],
    ]);
    expect(plan.bad).toEqual([
      { id: 'half-inside', column: 'heightMaxM', text: '约24米', refused: { code: 'refused.valueNotNumber' } },
    ]);
  });

  it('counts what stays and what lies outside, and drops neither silently', () => {
    const many = park.parcels.map(() => ['30']);
    expect(paste([...many, ['30'], ['30']], 'heightMaxM')).toMatchObject({ good: [], same: 7, outside: 2 });
  });

  it('puts one text into every selected cell', () => {
    const plan = paste([['已平整']], 'status', [7, 1]);
    expect(plan.good.map(({ value }) => value)).toEqual(['leveled', 'leveled', 'leveled']);
    expect(plan.same).toBe(4);
  });

  it('changes no computed figure and no id', () => {
    expect(paste([['x', '5']], 'id').bad.map(({ column }) => column)).toEqual(['id', 'derived.measured']);
  });
});

describe('the rows of the table', () => {
  const filtered = (filter: 'issue' | 'missing' | 'all', text = '') =>
    filterRecords(park.parcels, {
      layer: 'parcels',
      ...{ filter, text, columns },
      textOf: (record, column) => String(column.sortValue(record) ?? ''),
      issues: issuesByRecord(
        [{ code: 'x', severity: 'warning', things: [{ kind: 'parcel', id: 'taken' }] }],
        'parcels',
      ),
      context: { today: '2022-07', rules: park.rules },
    }).map(({ id }) => id);

  it('are those with an open issue, with something missing, or with the words', () => {
    expect(filtered('issue')).toEqual(['taken']);
    expect(filtered('missing')).toContain('east-60');
    expect(filtered('missing')).not.toContain('taken');
    expect(filtered('all', '北一')).toEqual(['large-240']);
  });

  it('hide groups of columns in which nothing is stated', () => {
    const hidden = firstHidden(columns, park.parcels);
    expect(hidden).toContain('setbacks.road');
    expect(hidden).not.toContain('readiness.leveled');
  });
});
