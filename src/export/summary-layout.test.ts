import { describe, expect, it } from 'vitest';
import type { SummaryTemplate } from '../domain/summary-template.ts';
import { createTranslator } from '../locale/translator.ts';
import { layOutSummary } from './summary-layout.ts';
import { sumWords } from './summary-line-words.ts';
import type { ParcelSummary } from './summary-rows.ts';

const { t } = createTranslator('zh-CN');

const parcel = (id: string, facts: Partial<ParcelSummary>): ParcelSummary =>
  ({ id, name: id, district: null, status: 'leveled', statedMu: null, areaMu: null, ...facts }) as ParcelSummary;
const rows = [
  parcel('A10', { district: '东片区', areaMu: 30, statedMu: 29, status: 'leveled' }),
  parcel('A2', { district: '东片区', areaMu: 12, status: 'planned' }),
  parcel('B1', { district: '西片区', areaMu: 50, statedMu: 50, status: 'planned' }),
  parcel('C1', { areaMu: null, status: 'developed' }),
];
const template = (more: Partial<SummaryTemplate>): SummaryTemplate => ({
  id: 't',
  name: '台账',
  columns: ['id', 'district', 'areaMu', 'statedMu'],
  order: [],
  conditions: [],
  totals: false,
  ...more,
});
const ids = (more: Partial<SummaryTemplate>) => layOutSummary(rows, template(more), t).rows.map(({ id }) => id);

describe('layOutSummary', () => {
  it('has all parcels in the order of the park without a template', () => {
    expect(layOutSummary(rows, undefined, t).rows).toBe(rows);
  });

  it('has the columns that are chosen, in their order, and passes over those it does not know', () => {
    const { columns } = layOutSummary(rows, template({ columns: ['areaMu', 'later', 'id'] }), t);
    expect(columns.map(({ key }) => key)).toEqual(['areaMu', 'id']);
  });

  it('sorts numbers as numbers, names as people count, and what is not known last either way', () => {
    expect(ids({ order: [{ column: 'areaMu' }] })).toEqual(['A2', 'A10', 'B1', 'C1']);
    expect(ids({ order: [{ column: 'areaMu', descending: true }] })).toEqual(['B1', 'A10', 'A2', 'C1']);
    expect(ids({ order: [{ column: 'id' }] })).toEqual(['A2', 'A10', 'B1', 'C1']);
  });

  it('keeps the parcels that meet every condition', () => {
    expect(ids({ conditions: [{ column: 'status', kind: 'oneOf', values: ['planned'] }] })).toEqual(['A2', 'B1']);
    // Begun and not finished, a condition leaves nothing out.
    for (const begun of [
      { column: 'status', kind: 'oneOf', values: [] },
      { column: 'freeMu', kind: 'between' },
      { column: 'occupier', kind: 'contains', text: ' ' },
    ] as const)
      expect(ids({ conditions: [begun] })).toEqual(ids({}));
    expect(ids({ conditions: [{ column: 'areaMu', kind: 'between', from: 12, to: 30 }] })).toEqual(['A10', 'A2']);
    expect(ids({ conditions: [{ column: 'id', kind: 'between', to: 30 }] })).toEqual([]);
    expect(ids({ conditions: [{ column: 'district', kind: 'contains', text: '东' }] })).toEqual(['A10', 'A2']);
    expect(ids({ conditions: [{ column: 'statedMu', kind: 'unknown' }] })).toEqual(['A2', 'C1']);
    const known = { column: 'statedMu', kind: 'known' } as const;
    expect(ids({ conditions: [known, { column: 'district', kind: 'contains', text: '西' }] })).toEqual(['B1']);
  });

  it('groups with subtotals, adds up what is known and says what it could not count', () => {
    const layout = layOutSummary(rows, template({ groupBy: 'district', totals: true }), t);
    expect(
      layout.lines.map((line) =>
        line.kind === 'parcel' ? line.row.id : line.kind === 'group' ? `> ${line.text}` : [line.sums.get('areaMu')],
      ),
    ).toEqual([
      '> 东片区',
      'A10',
      'A2',
      [{ value: 42, missing: 0 }],
      '> 西片区',
      'B1',
      [{ value: 50, missing: 0 }],
      `> ${t('exports:missing.unknown')}`,
      'C1',
      [{ value: 0, missing: 1 }],
      [{ value: 92, missing: 1 }],
    ]);
    const total = layout.lines.at(-1);
    if (total?.kind !== 'sum') throw new Error('no total');
    expect(sumWords(total, layout.columns, t)).toBe('合计 4 块（未知未计入：平面面积 (亩) 1 块、证载面积 (亩) 2 块）');
  });

  it('adds up areas alone', () => {
    const layout = layOutSummary(
      rows,
      template({ columns: ['id', 'farMax', 'nearestRoadM', 'areaMu'], totals: true }),
      t,
    );
    const total = layout.lines.at(-1);
    expect(total?.kind === 'sum' && [...total.sums.keys()]).toEqual(['areaMu']);
  });
});
