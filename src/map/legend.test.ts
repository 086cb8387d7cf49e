import { describe, expect, it } from 'vitest';
import type { Park } from '../domain/park.ts';
import { createTranslator } from '../locale/translator.ts';
import { legend } from './legend.ts';
import { lightPalette } from './palette.ts';

const shape = { type: 'Point', coordinates: [112, 23] } as const;
const area = { type: 'Polygon', coordinates: [] } as const;
const park = {
  parcels: [
    { id: 'a', name: 'a', status: 'leveled', shape: area },
    { id: 'b', name: 'b', status: 'leveled', shape: area },
    { id: 'c', name: 'c', status: 'planned', shape: area },
  ],
  facilities: [{ id: 'f', name: 'f', kind: 'port', shape }],
  zones: [{ id: 'z', name: 'z', kind: 'flood', effect: 'forbid', shape: area }],
} as unknown as Park;

describe('the legend', () => {
  it('counts parcels by status and switches each of them', () => {
    const [first] = legend(park, 'status', lightPalette);
    expect(first?.entries.map(({ id, count, layer }) => [id, count, layer])).toEqual([
      ['developed', 0, 'parcels.developed'],
      ['leveled', 2, 'parcels.leveled'],
      ['planned', 1, 'parcels.planned'],
    ]);
  });

  it('speaks of the fit while matching, each verdict with a sign beside its colour or alone without one', () => {
    const [first] = legend(park, 'fit', lightPalette);
    const signs = first?.entries.map(({ id, sample }) => [id, sample.kind === 'area' ? sample.pattern : null]);
    expect(signs).toEqual([
      ['pass', null],
      ['conditional', 'conditional'],
      ['fail', 'fail'],
      ['unknown', 'unknown'],
      ['aside', null],
    ]);
  });

  it('lists only the kinds the park has', () => {
    const groups = legend(park, 'status', lightPalette);
    expect(groups.find(({ id }) => id === 'facilities')?.entries.map(({ id }) => id)).toEqual(['port']);
    expect(groups.find(({ id }) => id === 'zones')?.entries.map(({ id }) => id)).toEqual(['flood']);
  });

  it('has words for everything in both languages', () => {
    const keys = (['status', 'fit', 'readiness'] as const).flatMap((by) =>
      legend(park, by, lightPalette).flatMap(({ titleKey, entries }) => [
        titleKey,
        ...entries.map(({ labelKey }) => labelKey),
      ]),
    );
    for (const language of ['zh-CN', 'en'] as const) {
      const { t } = createTranslator(language);
      for (const key of keys) expect(t(key)).not.toBe(key.split(':')[1]);
    }
  });
});
