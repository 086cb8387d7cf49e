import { describe, expect, it } from 'vitest';
import { pointAt, positionAt, rectangleAt } from '../../../test/builders/local-frame.ts';
import { buildPark } from '../../../test/builders/park-builder.ts';
import type { Parcel } from '../../domain/parcel.ts';
import type { Park } from '../../domain/park.ts';
import { compareRecords } from './compare-records.ts';

const park = buildPark();
const parcels = (records: readonly Parcel[], more: object = {}) =>
  compareRecords(park, { layer: 'parcels', file: 'parcels.geojson', records, ...more });
/** Our park, with attributes of one parcel. */
const withExtra = (id: string, extra: object): Park => ({
  ...park,
  parcels: park.parcels.map((parcel) =>
    parcel.id === id ? { ...parcel, extra: { ...parcel.extra, ...extra } } : parcel,
  ),
});
const ours = (id: string): Parcel => park.parcels.find((parcel) => parcel.id === id)!;

describe('a layer read again', () => {
  it('is all the same when nothing changed, whatever is left out', () => {
    const bare = park.parcels.map(({ id, name, status, shape }) => ({ id, name, status, shape }));
    expect(parcels(bare)).toMatchObject({ added: [], changed: [], gone: [] });
    expect(parcels(bare).same).toHaveLength(park.parcels.length);
  });

  it('tells what is new, gone, and which fields are otherwise', () => {
    const changed = { ...ours('east-60'), landUse: '100101', statedMu: 60 + 1e-10, extra: { 备注: '甲' } };
    const added: Parcel = { id: 'new', name: '新', status: 'planned', shape: rectangleAt(5000, 0, 50, 50) };
    const noted = withExtra('half-inside', { 备注: '乙' });
    const result = compareRecords(noted, { layer: 'parcels', file: 'f', records: [changed, added] });
    expect(result.added).toEqual([added]);
    expect(result.gone.map(({ id }) => id)).toEqual(noted.parcels.slice(1).map(({ id }) => id));
    expect(result.changed).toMatchObject([
      {
        id: 'east-60',
        by: 'id',
        outline: null,
        fields: [
          { field: 'landUse', before: '100102', after: '100101' },
          { field: 'extra.备注', before: undefined, after: '甲' },
        ],
      },
    ]);
  });

  it('tells attributes that nobody here has apart from what differs', () => {
    const records = park.parcels.map((parcel) => ({ ...parcel, extra: { 图斑号: parcel.id, 备注: '' } }));
    const result = parcels(records);
    expect(result.changed).toEqual([]);
    expect(result.same).toHaveLength(park.parcels.length);
    expect(result.attributes.names).toEqual(['图斑号']);
    expect(result.attributes.records[0]).toMatchObject({
      id: 'east-60',
      outline: null,
      fields: [{ field: 'extra.图斑号', before: undefined, after: 'east-60' }],
    });
    const moved = parcels([{ ...ours('east-60'), landUse: '100101', extra: { 图斑号: '7' } }]);
    expect(moved.changed[0]!.fields.map(({ field }) => field)).toEqual(['landUse']);
    expect(moved.attributes.records).toHaveLength(1);
  });

  it('does not count an attribute that repeats a field, yet lets it go along', () => {
    const noted = withExtra('east-60', { 地块名称: '旧名', 面积: '2.60' });
    const compare = (more: object) =>
      compareRecords(noted, {
        layer: 'parcels',
        file: 'f',
        records: [{ ...ours('east-60'), ...more }],
        repeated: ['地块名称', '面积'],
      });
    expect(compare({ extra: { 地块名称: '旧名', 面积: '2.6' } }).changed).toEqual([]);
    expect(compare({ name: '新名', extra: { 地块名称: '新名' } }).changed[0]!.fields).toEqual([
      { field: 'name', before: ours('east-60').name, after: '新名' },
      { field: 'extra.地块名称', before: '旧名', after: '新名', repeats: true },
    ]);
  });

  it('measures how an outline differs', () => {
    const [one] = parcels([{ ...ours('east-60'), shape: rectangleAt(10, 0, 200, 200) }]).changed;
    expect(one!.fields).toEqual([]);
    expect(one!.outline).toMatchObject({ kind: 'area' });
    if (one!.outline?.kind !== 'area') return;
    expect(one!.outline.beforeM2).toBeCloseTo(40_000, 0);
    expect(one!.outline.differenceM2).toBeCloseTo(4_000, 0);
  });

  it('takes an outline that begins at another corner, or is off by millimetres, as the same', () => {
    const [a, b, c, d] = (ours('east-60').shape.coordinates as never as (readonly [number, number])[][])[0]!;
    const turned = { type: 'Polygon', coordinates: [[c!, d!, a!, b!, c!]] } as const;
    expect(parcels([{ ...ours('east-60'), shape: turned }]).same).toHaveLength(1);
    expect(parcels([{ ...ours('east-60'), shape: rectangleAt(0.005, 0, 200, 200) }]).same).toHaveLength(1);
    expect(parcels([{ ...ours('east-60'), shape: rectangleAt(0.05, 0, 200, 200) }]).changed).toHaveLength(1);
  });

  it('finds what has another id by its outline, the likest first, each once', () => {
    const renamed = { ...ours('east-60'), id: 'A-01', shape: rectangleAt(0, 0, 200, 198) };
    const exact = { ...ours('east-60'), id: 'A-02' };
    const result = parcels([renamed, exact]);
    expect(result.same).toEqual([{ id: 'east-60', incomingId: 'A-02' }]);
    expect(result.added.map(({ id }) => id)).toEqual(['A-01']);
    const alone = parcels([renamed]);
    expect(alone.changed).toMatchObject([{ id: 'east-60', incomingId: 'A-01', by: 'outline' }]);
    // 85 % in common are not the same land.
    expect(parcels([{ ...renamed, shape: rectangleAt(0, 0, 170, 200) }]).added).toHaveLength(1);
    expect(parcels([{ ...renamed, shape: rectangleAt(-20, 0, 200, 200) }]).added).toHaveLength(1);
  });

  it('does not trust ids that import made, nor fields it assumed', () => {
    const swapped = [
      { ...ours('east-60'), id: 'half-inside' },
      { ...ours('half-inside'), id: 'east-60', status: 'planned' as const },
    ];
    const result = parcels(swapped, { madeIds: new Set(['east-60', 'half-inside']), assumed: ['status'] });
    expect(result.changed).toEqual([]);
    expect(result.same).toEqual([
      { id: 'east-60', incomingId: 'half-inside' },
      { id: 'half-inside', incomingId: 'east-60' },
    ]);
  });

  it('compares points, tables and what projects ask by their fields', () => {
    const facility = { ...park.facilities[0]!, id: 'other', shape: pointAt(850.004, 800) };
    const near = compareRecords(park, { layer: 'facilities', file: 'f', records: [facility] });
    expect(near.same).toEqual([{ id: 'substation-1', incomingId: 'other' }]);
    const moved = { ...park.facilities[0]!, shape: pointAt(853, 804) };
    const [one] = compareRecords(park, { layer: 'facilities', file: 'f', records: [moved] }).changed;
    expect(one!.outline).toMatchObject({ kind: 'path' });
    expect(one!.outline?.kind === 'path' && one!.outline.farthestM).toBeCloseTo(5, 3);
    const project = park.projects[0]!;
    const asking = { ...project, demand: { ...project.demand, landMu: 80 } };
    const asked = compareRecords(park, { layer: 'projects', file: 'p.csv', records: [asking] });
    expect(asked.changed[0]!.fields).toEqual([{ field: 'demand.landMu', before: 60, after: 80 }]);
    expect(asked.gone).toHaveLength(2);
  });

  it('finds ten thousand among ten thousand', () => {
    const many = (idOf: (i: number) => string): Parcel[] =>
      Array.from({ length: 10_000 }, (_, i) => {
        const [east, north] = [60 * (i % 100), 60 * Math.floor(i / 100)];
        const [a, b, c, d] = [
          positionAt(east, north),
          positionAt(east + 50, north),
          positionAt(east + 50, north + 50),
          positionAt(east, north + 50),
        ];
        return { id: idOf(i), name: '', status: 'planned', shape: { type: 'Polygon', coordinates: [[a, b, c, d, a]] } };
      });
    const large: Park = { ...park, parcels: many((i) => `ours-${i}`) };
    const records = many((i) => `theirs-${i}`).reverse();
    const result = compareRecords(large, { layer: 'parcels', file: 'f', records });
    expect(result.same).toHaveLength(10_000);
    expect(result.same.every(({ id, incomingId }) => id.slice(5) === incomingId.slice(7))).toBe(true);
  });
});
