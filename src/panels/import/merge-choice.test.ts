import { describe, expect, it } from 'vitest';
import { buildPark } from '../../../test/builders/park-builder.ts';
import type { LayerComparison } from '../../domain/record-changes.ts';
import { firstChoice, isTaken, mergesOf, withAttributes, withTaken } from './merge-choice.ts';

const [first, second, third] = buildPark().parcels;
if (!first || !second || !third) throw new Error('the test park has three parcels');
const comparison: LayerComparison<'parcels'> = {
  layer: 'parcels',
  file: 'land.geojson',
  added: [first],
  changed: [{ id: second.id, incomingId: second.id, by: 'id', fields: [], outline: null, incoming: second }],
  gone: [third],
  same: [],
  attributes: {
    names: ['图斑号'],
    records: [second, third].map((record) => ({
      id: record.id,
      incomingId: record.id,
      by: 'id',
      fields: [{ field: 'extra.图斑号', before: undefined, after: record.id }],
      outline: null,
      incoming: record,
    })),
  },
};

describe('what is taken of a comparison', () => {
  it('is what is new and what differs, never what the file merely lacks', () => {
    const [merge] = mergesOf([comparison], firstChoice([comparison]));
    expect(merge?.added).toEqual([first]);
    expect(merge?.changed.map(({ id }) => id)).toEqual([second.id, third.id]);
    expect(merge?.gone).toEqual([]);
  });

  it('gives a changed record its added attributes too, or leaves them all', () => {
    const left = withTaken(firstChoice([comparison]), 'parcels', 'changed', [second.id], false);
    const changed = (choice: typeof left) => mergesOf([comparison], choice)[0]?.changed ?? [];
    expect(changed(firstChoice([comparison])).map(({ fields }) => fields.length)).toEqual([1, 1]);
    // What is left of a record is left; an attribute that is new to it is another question.
    expect(changed(left).map(({ id }) => id)).toEqual([second.id, third.id]);
    expect(changed(withAttributes(left, 'parcels', false))).toEqual([]);
  });

  it('follows the check boxes', () => {
    const choice = withTaken(firstChoice([comparison]), 'parcels', 'gone', [third.id], true);
    const less = withTaken(choice, 'parcels', 'added', [first.id], false);
    expect(isTaken(less, 'parcels', 'gone', third.id)).toBe(true);
    const [merge] = mergesOf([comparison], less);
    expect(merge).toMatchObject({ added: [], gone: [third.id] });
    const none = withAttributes(withTaken(less, 'parcels', 'changed', [second.id], false), 'parcels', false);
    expect(mergesOf([comparison], none)[0]).toMatchObject({
      changed: [],
      same: [{ id: second.id, incomingId: second.id }],
    });
  });
});
