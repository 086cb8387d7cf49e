import { describe, expect, it } from 'vitest';
import { rectangleAt } from '../../../test/builders/local-frame.ts';
import { buildPark } from '../../../test/builders/park-builder.ts';
import type { LeftOut } from '../left-out.ts';
import { addLeftOut } from './add-left-out.ts';

const park = buildPark();
const shape = rectangleAt(2000, 0, 100, 100);
const parcel = (id: string): LeftOut => ({
  layer: 'parcels',
  record: { id, name: '', status: 'planned', shape: rectangleAt(0, 0, 1, 1) },
});

describe('taking in what was left out', () => {
  it('puts the record at the end of its layer with the mended outline', () => {
    const result = addLeftOut(park, { leftOut: parcel('new'), shape });
    expect(result).toMatchObject({ ok: true, note: { code: 'note.addLeftOut', values: { thing: 'new' } } });
    if (!result.ok) return;
    expect(result.next.parcels).toEqual([...park.parcels, { id: 'new', name: '', status: 'planned', shape }]);
    expect(result.next.buildings).toBe(park.buildings);
  });

  it('is refused for an id that the layer has', () => {
    expect(addLeftOut(park, { leftOut: parcel('east-60'), shape })).toEqual({
      ok: false,
      refused: { code: 'refused.idTaken', values: { id: 'east-60' } },
    });
  });

  it('takes away references that point nowhere, and keeps those that do not', () => {
    const building = (parcelId: string): LeftOut => ({
      layer: 'buildings',
      record: { id: 'shed-9', name: '九号', kind: 'other', parcelId, shape: rectangleAt(0, 0, 1, 1) },
    });
    const lost = addLeftOut(park, { leftOut: building('nowhere'), shape });
    expect(lost.ok && lost.next.buildings.at(-1)).toEqual({
      id: 'shed-9',
      name: '九号',
      kind: 'other',
      shape,
      extra: { parcelId: 'nowhere' },
    });
    const kept = addLeftOut(park, { leftOut: building('east-60'), shape });
    expect(kept.ok && kept.next.buildings.at(-1)?.parcelId).toBe('east-60');
    const served: LeftOut = {
      layer: 'parcels',
      record: {
        id: 'new',
        name: '',
        status: 'planned',
        shape: rectangleAt(0, 0, 1, 1),
        servedBy: { power: 'substation-1', water: 'nowhere' },
      },
    };
    const parcelTaken = addLeftOut(park, { leftOut: served, shape });
    expect(parcelTaken.ok && parcelTaken.next.parcels.at(-1)?.servedBy).toEqual({ power: 'substation-1' });
  });
});
