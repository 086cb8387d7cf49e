import { describe, expect, it } from 'vitest';
import { rectangleAt } from '../../../test/builders/local-frame.ts';
import { buildPark, buildParkWith, hallOnGround, pumpOnEast60 } from '../../../test/builders/park-builder.ts';
import type { Parcel } from '../parcel.ts';
import type { Park } from '../park.ts';
import type { ChangedRecord } from '../record-changes.ts';
import { type LayerMerge, type MergeRecordsResult, mergeRecords } from './merge-records.ts';

const file = '2026 年地块.zip';
const merge = (park: Park, ...merges: LayerMerge[]): MergeRecordsResult & { readonly ok: true } => {
  const result = mergeRecords(park, { file, merges });
  if (!result.ok) throw new Error(result.refused.code);
  return result;
};
const nothing = { added: [], changed: [], gone: [] } as const;
const changeOf = (
  park: Park,
  id: string,
  change: Partial<ChangedRecord> & { readonly shape?: Parcel['shape'] },
): ChangedRecord => {
  const record = park.parcels.find((parcel) => parcel.id === id)!;
  const { shape, ...rest } = change;
  const sources = { '*': { source: file } };
  const incoming = { ...record, sources, ...(shape ? { shape } : {}) };
  return { id, incomingId: id, by: 'id', fields: [], outline: null, incoming, ...rest };
};
const drawn = { kind: 'area', beforeM2: 0, afterM2: 0, differenceM2: 0 } as const;
const parcelOf = (park: Park, id: string) => park.parcels.find((parcel) => parcel.id === id)!;

describe('taking what a file brings', () => {
  it('overwrites only the fields that are taken, with the source of the file', () => {
    const park = buildPark();
    const fields = [
      { field: 'landUse', before: '100102', after: '100101' },
      { field: 'extra.备注', before: undefined, after: '甲' },
    ];
    const result = merge(park, { ...nothing, layer: 'parcels', changed: [changeOf(park, 'east-60', { fields })] });
    expect(result.note).toEqual({ code: 'note.mergeRecords', values: { file, added: 0, changed: 1, gone: 0 } });
    expect(parcelOf(result.next, 'east-60')).toEqual({
      ...parcelOf(park, 'east-60'),
      landUse: '100101',
      extra: { 备注: '甲' },
      sources: { landUse: { source: file } },
    });
    expect(parcelOf(result.next, 'taken')).toBe(parcelOf(park, 'taken'));
    expect(result.next.scenarios).toBe(park.scenarios);
  });

  it('adds, takes away, and leads references of the file to our ids', () => {
    const park = buildPark();
    const shape = rectangleAt(3000, 0, 100, 100);
    const result = merge(
      park,
      {
        layer: 'parcels',
        added: [{ id: 'taken', name: '新', status: 'planned', shape }],
        changed: [],
        gone: ['planned-120'],
        same: [{ id: 'east-60', incomingId: 'A' }],
      },
      {
        ...nothing,
        layer: 'buildings',
        added: [
          { id: 'b-1', name: '', kind: 'other', parcelId: 'A', shape: rectangleAt(10, 10, 5, 5) },
          { id: 'b-2', name: '', kind: 'other', parcelId: 'taken', shape: rectangleAt(3010, 10, 5, 5) },
          { id: 'b-3', name: '', kind: 'other', parcelId: 'nowhere', shape: rectangleAt(3030, 10, 5, 5) },
        ],
      },
      {
        ...nothing,
        layer: 'units',
        added: [
          { id: 'u-1', name: '甲', buildingId: 'nowhere', areaM2: 10 },
          { id: 'u-2', name: '乙', buildingId: 'b-1', areaM2: 10 },
        ],
      },
    );
    expect(result.next.parcels.at(-1)!.id).toBe('taken-2');
    expect(result.next.parcels.some(({ id }) => id === 'planned-120')).toBe(false);
    expect(result.next.buildings.slice(1).map(({ parcelId }) => parcelId)).toEqual(['east-60', 'taken-2', undefined]);
    expect(result.next.buildings.at(-1)!.extra).toEqual({ parcelId: 'nowhere' });
    expect(result.next.units.map(({ id }) => id)).toEqual(['shed-1-ground', 'shed-1-upper', 'u-2']);
    expect(result.kept).toMatchObject([{ thing: { layer: 'units', id: 'u-1' } }]);
    expect(result.note.values).toMatchObject({ added: 5, gone: 1 });
  });

  it('keeps what carries a placement, and says so', () => {
    const park = buildParkWith(pumpOnEast60, hallOnGround);
    const result = merge(
      park,
      { ...nothing, layer: 'parcels', gone: ['east-60', 'taken'] },
      { ...nothing, layer: 'buildings', gone: ['shed-1'] },
      { ...nothing, layer: 'projects', gone: ['pump-60', 'steel-unknown'] },
    );
    expect(result.kept.map(({ thing, reason }) => [thing.id, reason.code])).toEqual([
      ['east-60', 'refused.placementOnThing'],
      ['shed-1', 'refused.buildingHasUnits'],
      ['pump-60', 'refused.placementOnThing'],
    ]);
    expect(result.note.values).toMatchObject({ gone: 2 });
    expect(result.next.scenarios).toBe(park.scenarios);
  });

  it('keeps the outline under a placement that would stick out, but takes the fields', () => {
    const park = buildParkWith(pumpOnEast60);
    const fields = [{ field: 'name', before: '东一号', after: '东 1' }];
    const narrow = changeOf(park, 'east-60', { fields, outline: drawn, shape: rectangleAt(0, 0, 150, 200) });
    const wide = changeOf(park, 'half-inside', { outline: drawn, shape: rectangleAt(300, 0, 210, 200) });
    const result = merge(park, { ...nothing, layer: 'parcels', changed: [narrow, wide] });
    expect(parcelOf(result.next, 'east-60').shape).toBe(parcelOf(park, 'east-60').shape);
    expect(parcelOf(result.next, 'east-60').name).toBe('东 1');
    expect(parcelOf(result.next, 'half-inside').shape).not.toBe(parcelOf(park, 'half-inside').shape);
    expect(result.kept.map(({ reason }) => reason.code)).toEqual(['refused.placementNotHeld']);
  });

  it('takes the text of a boundary file with its outline, and drops that of the old one', () => {
    const written = {
      file: 'a.txt',
      part: 0,
      order: 0,
      head: '',
      block: 'A',
      encoding: 'utf-8',
      lineEnd: '\n',
    } as const;
    const park = buildPark({ parcels: buildPark().parcels.map((each) => ({ ...each, written })) });
    const shape = rectangleAt(0, 0, 210, 200);
    const taken = (more: object) => {
      const change = changeOf(park, 'east-60', { outline: drawn, shape });
      const { written: _, ...incoming } = change.incoming as Parcel;
      const result = merge(park, {
        ...nothing,
        layer: 'parcels',
        changed: [{ ...change, incoming: { ...incoming, ...more } }],
      });
      return parcelOf(result.next, 'east-60');
    };
    expect(taken({})).not.toHaveProperty('written');
    expect(taken({ written: { ...written, block: 'B' } }).written?.block).toBe('B');
  });

  it('leaves a record as it was where a fact would put a company under a placement', () => {
    const park = buildParkWith(pumpOnEast60);
    const fields = [
      { field: 'status', before: 'leveled', after: 'developed' },
      { field: 'occupier', before: undefined, after: '某厂' },
    ];
    const result = merge(park, { ...nothing, layer: 'parcels', changed: [changeOf(park, 'east-60', { fields })] });
    expect(parcelOf(result.next, 'east-60')).toBe(parcelOf(park, 'east-60'));
    expect(result.kept).toHaveLength(1);
    expect(result.note.values).toMatchObject({ changed: 0 });
  });
});
