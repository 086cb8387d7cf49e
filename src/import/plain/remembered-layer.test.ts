import { describe, expect, it } from 'vitest';
import type { PlainField } from './field-summary.ts';
import { layerSignature, rememberedLayerMapping } from './remembered-layer.ts';

const field = (name: string): PlainField => ({ name, types: ['text'], filled: 1, distinct: 1, values: [] });
const areas = { points: 0, lines: 0, areas: 3 };

describe('a remembered layer', () => {
  it('is known again whatever the order of its fields', () => {
    const one = layerSignature({ fields: [field('地块编号'), field('面积')], kinds: areas });
    const other = layerSignature({ fields: [field('面积'), field('地块编号')], kinds: { ...areas, areas: 9 } });
    expect(one).toBe(other);
    expect(layerSignature({ fields: [field('面积')], kinds: areas })).not.toBe(one);
    expect(
      layerSignature({ fields: [field('地块编号'), field('面积')], kinds: { points: 5, lines: 0, areas: 0 } }),
    ).not.toBe(one);
    expect(layerSignature({ fields: [], kinds: areas })).toBeNull();
  });

  it('comes back as it was, and not at all where it is no mapping', () => {
    const mapping = {
      role: 'parcels',
      idFields: ['地块编号'],
      status: { by: 'field', field: '状态', values: { 已建: 'developed' } },
      statedArea: { field: '面积', unit: 'mu' },
    };
    expect(rememberedLayerMapping(JSON.parse(JSON.stringify(mapping)))).toEqual(mapping);
    expect(rememberedLayerMapping({ ...mapping, status: { by: 'all', value: 'sold' } })).toBeNull();
    expect(rememberedLayerMapping(null)).toBeNull();
  });
});
