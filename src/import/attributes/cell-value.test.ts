import { expect, it } from 'vitest';
import { buildPark } from '../../../test/builders/park-builder.ts';
import { factOf } from '../../domain/fields/fact-value.ts';
import { attributeLayers } from '../../domain/fields/field.ts';
import { fieldOf, fieldsOf } from '../../domain/fields/layer-fields.ts';
import { type CellWords, cellOfValue, valueOfCell } from './cell-value.ts';

const words: CellWords = {
  choice: (prefix, value) => (prefix === 'domain:status' && value === 'leveled' ? '已平整' : value),
  ...{ yes: '是', no: '否', unknown: '未知', reached: '已达到', expected: '预计' },
};
const read = (layer: (typeof attributeLayers)[number], key: string, text: string) => {
  const field = fieldOf(layer, key);
  if (!field) throw new Error(key);
  const reading = valueOfCell(field.value, text, words);
  return reading.ok ? reading.value : reading.refused.code;
};

it('reads what Excel gives: thousands marks, units, Chinese numbers, per cent', () => {
  expect(read('parcels', 'statedMu', '1,234.5')).toBe(1234.5);
  expect(read('parcels', 'statedMu', '4 公顷')).toBe(60);
  expect(read('projects', 'promise.investmentWan', '2.5亿元')).toBe(25_000);
  expect(read('parcels', 'greenMax', '20%')).toBe(0.2);
  expect(read('parcels', 'greenMax', '0.2')).toBe(0.2);
  expect(read('parcels', 'greenMax', '20')).toBe('refused.valueShare');
  expect(read('units', 'floor', '-1')).toBe(-1);
});

it('makes no fact of what is only about right', () => {
  expect(read('parcels', 'statedMu', '约60亩')).toBe('refused.valueNotNumber');
  expect(read('parcels', 'statedMu', '60-80')).toBe('refused.valueNotNumber');
  expect(read('units', 'freeFrom', '2024年底')).toBe('refused.valueNotDate');
});

it('takes an empty cell as unknown and never as nought', () => {
  for (const text of ['', '  ', '—', '未知']) expect(read('parcels', 'priceWanPerMu', text)).toBeNull();
  expect(read('units', 'craneT', '0')).toBe(0);
});

it('knows choices, dates, steps, sizes and lists by their words', () => {
  expect(read('parcels', 'status', '已平整')).toBe('leveled');
  expect(read('parcels', 'status', '熟地')).toBe('leveled');
  expect(read('parcels', 'status', '半平整')).toBe('refused.valueNotChoice');
  expect(read('units', 'freeFrom', '2024年3月')).toBe('2024-03');
  expect(read('parcels', 'readiness.leveled', '预计 2024-03')).toEqual({ date: '2024-03', expected: true });
  expect(read('parcels', 'readiness.leveled', '已达到')).toEqual({});
  expect(read('projects', 'demand.plant', '120 x 60m')).toEqual({ lengthM: 120, widthM: 60 });
  expect(read('projects', 'demand.landUses', '100102、100103')).toEqual(['100102', '100103']);
  expect(read('facilities', 'protective', 'x')).toBe('refused.valueNotHere');
});

it('writes every value of a park so that it reads the same again', () => {
  const park = buildPark();
  let compared = 0;
  for (const layer of attributeLayers) {
    for (const field of fieldsOf(layer)) {
      if (field.value.type === 'rows') continue;
      for (const record of park[layer]) {
        const value = factOf(record, field.key);
        const again = valueOfCell(field.value, cellOfValue(field, value, words), words);
        expect(again, `${layer}.${field.key}`).toEqual({ ok: true, value: value ?? null });
        compared += value === undefined ? 0 : 1;
      }
    }
  }
  expect(compared).toBeGreaterThan(100);
});
