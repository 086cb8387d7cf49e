import { beforeAll, describe, expect, it } from 'vitest';
import { lineThrough, positionAt, rectangleAt } from '../../../test/builders/local-frame.ts';
import { areaM2, faultsOf, gridArea, parcelGrid } from '../../../test/builders/parcel-grid.ts';
import {
  buildPark,
  buildParkWith,
  changeParcel,
  hallOnGround,
  pumpOnEast60,
} from '../../../test/builders/park-builder.ts';
import { loadOverlay } from '../../geometry/overlay.ts';
import { ancestorsOf, descendantsOf } from '../lineage.ts';
import type { Park } from '../park.ts';
import type { Placement } from '../placement.ts';
import { addThing, freeThingId } from './add-thing.ts';
import { cutOutParcels } from './cut-out-parcels.ts';
import { deleteThings } from './delete-things.ts';
import type { EditResult } from './edit.ts';
import { mergeParcels } from './merge-parcels.ts';
import { moveThings, rotateThings } from './move-things.ts';
import { offsetThing } from './offset-thing.ts';
import { reshapeThings } from './reshape-things.ts';
import { splitParcel } from './split-parcel.ts';

beforeAll(() => loadOverlay());

const at = '2026-11-23';
const applied = (result: EditResult): Park => {
  if (!result.ok) throw new Error(result.refused.code);
  return result.next;
};
const parcelOf = (park: Park, id: string) => park.parcels.find((parcel) => parcel.id === id)!;
/** East of 100 m and west of it: the square of 200 m in halves. */
const line = [positionAt(100, -10), positionAt(100, 210)];
const onPart = (east: number, width: number): Placement => ({
  id: 'placement-pump',
  projectId: 'pump-60',
  site: { kind: 'parcel', parcelId: 'east-60', footprint: rectangleAt(east, 0, width, 200), areaM2: 200 * width },
});

describe('dividing a parcel', () => {
  it('makes pieces with its facts, but without what was stated of the whole area, and keeps it as history', () => {
    const park = changeParcel(buildPark(), 'east-60', {
      sources: { statedMu: { source: '权证' }, landUse: { source: '控规' } },
    });
    const next = applied(splitParcel(park, { parcelId: 'east-60', line, at }));
    const pieces = next.parcels.slice(0, 2);
    expect(pieces.map(({ id, name, from }) => ({ id, name, from }))).toEqual([
      { id: 'east-60-1', name: '东一号-1', from: ['east-60'] },
      { id: 'east-60-2', name: '东一号-2', from: ['east-60'] },
    ]);
    for (const piece of pieces) {
      expect(areaM2(piece.shape)).toBeCloseTo(20_000, 1);
      expect(piece).toMatchObject({ status: 'leveled', landUse: '100102', sources: { landUse: { source: '控规' } } });
      expect(piece).not.toHaveProperty('statedMu');
      expect(piece.sources).not.toHaveProperty('statedMu');
    }
    expect(next.parcels).toHaveLength(park.parcels.length + 1);
    expect(next.formerParcels).toEqual([
      { parcel: parcelOf(park, 'east-60'), by: 'split', at, into: ['east-60-1', 'east-60-2'] },
    ]);
  });

  it('says who came from whom, through several edits', () => {
    // The larger piece, 120 m wide, is the western one.
    const unequal = [positionAt(120, -10), positionAt(120, 210)];
    const once = applied(splitParcel(buildPark(), { parcelId: 'east-60', line: unequal, at }));
    const west = 'east-60-1';
    const across = [positionAt(-10, 50), positionAt(130, 50)];
    const twice = applied(splitParcel(once, { parcelId: west, line: across, at }));
    expect(descendantsOf(twice, 'east-60')).toHaveLength(3);
    expect(ancestorsOf(twice, `${west}-1`).map(({ parcel }) => parcel.id)).toEqual([west, 'east-60']);
    const together = applied(mergeParcels(twice, { parcelIds: [`${west}-1`, `${west}-2`], at }));
    const [merged] = together.parcels.filter(({ from }) => from?.includes(`${west}-1`));
    expect(
      ancestorsOf(together, merged!.id)
        .map(({ parcel }) => parcel.id)
        .sort(),
    ).toEqual([`${west}-1`, `${west}-2`, west, 'east-60'].sort());
    expect(descendantsOf(together, west)).toEqual([merged!.id]);
    expect(ancestorsOf(together, 'taken')).toEqual([]);
  });

  it('takes placements to the piece that holds them, in every scenario, and refuses one that is cut', () => {
    const park = buildParkWith(onPart(110, 90));
    const next = applied(splitParcel(park, { parcelId: 'east-60', line, at }));
    const [placement] = next.scenarios[0]!.placements;
    const home = placement!.site.kind === 'parcel' ? parcelOf(next, placement!.site.parcelId) : null;
    expect(home?.from).toEqual(['east-60']);
    expect(placement!.site).toMatchObject({ areaM2: 18_000 });
    expect(splitParcel(buildParkWith(onPart(50, 100)), { parcelId: 'east-60', line, at })).toMatchObject({
      refused: { code: 'refused.placementNotHeld', values: { project: '水泵基地', parcel: '东一号' } },
    });
    const off = splitParcel(buildParkWith(onPart(50, 100)), { parcelId: 'east-60', line, at, onPlacements: 'remove' });
    expect(off).toMatchObject({
      note: { code: 'note.withoutPlacements', values: { what: 'splitParcel', removed: 1 } },
    });
    expect(applied(off).scenarios[0]!.placements).toEqual([]);
  });

  it('puts buildings on the piece they lie on', () => {
    const across = [positionAt(1390, -10), positionAt(1390, 210)];
    const next = applied(splitParcel(buildPark(), { parcelId: 'shed-land', line: across, at }));
    expect(next.buildings[0]!.parcelId).toBe('shed-land-1');
  });

  it('is refused with the reason of the line', () => {
    const inside = [positionAt(100, -10), positionAt(100, 100)];
    expect(splitParcel(buildPark(), { parcelId: 'east-60', line: inside, at })).toMatchObject({
      refused: { code: 'refused.split.endsInside' },
    });
    expect(splitParcel(buildPark(), { parcelId: 'gone', line, at }).ok).toBe(false);
  });
});

describe('putting parcels together', () => {
  const halves = applied(splitParcel(buildPark(), { parcelId: 'east-60', line, at }));

  it('gives back the land, with the facts in which they agree and a list of those that differ', () => {
    const differing = changeParcel(
      changeParcel(halves, 'east-60-1', { status: 'planned', landUse: '100101', extra: { 备注: '甲', 组: 1 } }),
      'east-60-2',
      { statedMu: 30, extra: { 备注: '乙', 组: 1 } },
    );
    const next = applied(mergeParcels(differing, { parcelIds: ['east-60-1', 'east-60-2'], at, name: '东一号' }));
    const [merged] = next.parcels;
    expect(areaM2(merged!.shape)).toBeCloseTo(40_000, 1);
    expect(merged).toMatchObject({ name: '东一号', status: 'planned', farMax: 2, from: ['east-60-1', 'east-60-2'] });
    expect(merged).not.toHaveProperty('landUse');
    expect(merged).not.toHaveProperty('statedMu');
    expect(merged!.extra).toEqual({
      组: 1,
      merged: {
        landUse: [
          { parcel: 'east-60-1', value: '100101' },
          { parcel: 'east-60-2', value: '100102' },
        ],
        statedMu: [{ parcel: 'east-60-2', value: 30 }],
        status: [
          { parcel: 'east-60-1', value: 'planned' },
          { parcel: 'east-60-2', value: 'leveled' },
        ],
        'extra.备注': [
          { parcel: 'east-60-1', value: '甲' },
          { parcel: 'east-60-2', value: '乙' },
        ],
      },
    });
  });

  it('takes placements and buildings along', () => {
    const placed = applied(splitParcel(buildParkWith(onPart(110, 90)), { parcelId: 'east-60', line, at }));
    const next = applied(mergeParcels(placed, { parcelIds: ['east-60-1', 'east-60-2'], at }));
    const [merged] = next.parcels;
    expect(next.scenarios[0]!.placements[0]!.site).toMatchObject({ parcelId: merged!.id });
  });

  it('is refused for parcels apart, one alone, and land that only one company holds', () => {
    const refusedBy = (...parcelIds: string[]) => {
      const result = mergeParcels(buildPark(), { parcelIds, at });
      return result.ok ? 'ok' : result.refused.code;
    };
    expect(refusedBy('east-60', 'half-inside')).toBe('refused.merge.apart');
    expect(refusedBy('east-60')).toBe('refused.merge.tooFew');
    expect(refusedBy('east-60', 'taken')).toBe('refused.mergeOccupied');
    expect(refusedBy('east-60', 'gone')).toBe('refused.parcelUnknown');
  });
});

describe('cutting out of parcels', () => {
  it('lets a road divide one and take a strip off another', () => {
    const road = { kind: 'corridor', line: lineThrough([-50, 100], [350, 100]).coordinates, widthM: 20 } as const;
    const next = applied(cutOutParcels(buildPark(), { cutter: road, at }));
    const pieces = next.parcels.filter(({ from }) => from?.includes('east-60'));
    expect(pieces.map(({ id }) => id)).toEqual(['east-60-1', 'east-60-2']);
    const bay = next.parcels.find(({ id }) => id === 'half-inside')!;
    expect(areaM2(bay.shape)).toBeCloseTo(40_000 - 50 * 20, 0);
    expect(bay).toMatchObject({ name: '半入走廊', from: ['half-inside~1'] });
    expect(bay).not.toHaveProperty('statedMu');
    expect(ancestorsOf(next, 'half-inside').map(({ parcel, by }) => [parcel.id, by])).toEqual([
      ['half-inside~1', 'cutOut'],
    ]);
    expect(descendantsOf(next, 'half-inside~1')).toEqual(['half-inside']);
  });

  it('gives a neighbour that is not cut the corners on the shared border', () => {
    const [west, east] = parcelGrid(2, 1).map(({ key, shape }) => ({
      id: key,
      name: key,
      status: 'planned' as const,
      shape,
    }));
    const park = buildPark({ parcels: [west!, east!] });
    const shape = gridArea([60, 30], [150, 30], [150, 60], [60, 60]);
    const next = applied(cutOutParcels(park, { cutter: { kind: 'area', shape }, parcelIds: ['0/0'], at }));
    expect(parcelOf(next, '1/0')).toMatchObject({ name: '1/0', status: 'planned' });
    expect((parcelOf(next, '1/0').shape.coordinates[0] as readonly unknown[]).length).toBe(7);
    expect(areaM2(parcelOf(next, '0/0').shape)).toBeCloseTo(10_000 - 40 * 30, 0);
    expect(faultsOf(next.parcels.map(({ id, shape: outline }) => ({ key: id, shape: outline })))).toEqual([]);
  });

  it('leaves nothing of what it covers, and asks before placements go', () => {
    const all = { kind: 'area', shape: rectangleAt(-10, -10, 220, 220) } as const;
    const next = applied(cutOutParcels(buildPark(), { cutter: all, at }));
    expect(next.parcels.some(({ id }) => id === 'east-60')).toBe(false);
    expect(next.formerParcels?.[0]).toMatchObject({ by: 'cutOut', into: [] });
    const placed = buildParkWith(pumpOnEast60);
    expect(cutOutParcels(placed, { cutter: all, at })).toMatchObject({ refused: { code: 'refused.placementNotHeld' } });
    const off = applied(cutOutParcels(placed, { cutter: all, at, onPlacements: 'remove' }));
    expect(off.scenarios[0]!.placements).toEqual([]);
    expect(cutOutParcels(buildPark(), { cutter: all, parcelIds: ['taken'], at })).toMatchObject({
      refused: { code: 'refused.cutOut.missesArea' },
    });
  });
});

describe('other shapes', () => {
  it('come to several layers in one edit', () => {
    const changes = [
      { layer: 'parcels', id: 'east-60', shape: rectangleAt(0, 0, 210, 200) },
      { layer: 'zones', id: 'corridor-1', shape: rectangleAt(400, -50, 90, 350) },
    ] as const;
    const result = reshapeThings(buildPark(), { changes, how: 'moveEdge' });
    expect(result).toMatchObject({ note: { code: 'note.shapes.moveEdge', values: { thing: '东一号', count: 2 } } });
    expect(parcelOf(applied(result), 'east-60').shape).toBe(changes[0].shape);
    expect(applied(result).buildings).toBe(buildPark().buildings);
  });

  it('are refused where they would leave a placement outside, cross themselves or are of another kind', () => {
    const reshaped = (park: Park, shape: never) =>
      reshapeThings(park, { changes: [{ layer: 'parcels', id: 'east-60', shape }] });
    const code = (result: EditResult) => (result.ok ? 'ok' : result.refused.code);
    const narrow = rectangleAt(0, 0, 150, 200) as never;
    expect(code(reshaped(buildParkWith(pumpOnEast60), narrow))).toBe('refused.placementNotHeld');
    expect(code(reshaped(buildPark(), narrow))).toBe('ok');
    const [a, b, c, d] = [positionAt(0, 0), positionAt(100, 100), positionAt(100, 0), positionAt(0, 100)];
    expect(code(reshaped(buildPark(), { type: 'Polygon', coordinates: [[a, b, c, d, a]] } as never))).toBe(
      'refused.shape.crossesItself',
    );
    expect(code(reshaped(buildPark(), { type: 'Point', coordinates: a } as never))).toBe('refused.shapeKind');
    expect(code(reshapeThings(buildPark(), { changes: [] }))).toBe('refused.nothingToChange');
    expect(code(reshapeThings(buildPark(), { changes: [{ layer: 'roads', id: 'gone', shape: narrow }] }))).toBe(
      'refused.thingUnknown',
    );
  });

  it('come by moving, turning and offsetting', () => {
    const things = [{ layer: 'zones', id: 'corridor-1' }] as const;
    const zone = (result: EditResult) => applied(result).zones[0]!.shape as never;
    expect(areaM2(zone(moveThings(buildPark(), { things, by: [10, 0] })))).toBeCloseTo(35_000, 0);
    expect(areaM2(zone(rotateThings(buildPark(), { things, about: positionAt(400, 0), degrees: 30 })))).toBeCloseTo(
      35_000,
      0,
    );
    expect(areaM2(zone(offsetThing(buildPark(), { thing: things[0], metres: 10, corners: 'sharp' })))).toBeCloseTo(
      120 * 370,
      0,
    );
    expect(moveThings(buildPark(), { things: [{ layer: 'roads', id: 'gone' }], by: [1, 1] }).ok).toBe(false);
    expect(moveThings(buildPark(), { things, by: [Number.NaN, 1] }).ok).toBe(false);
  });
});

describe('things drawn and deleted', () => {
  it('get an id and a name where they have none', () => {
    const shape = rectangleAt(2000, 300, 50, 50);
    const next = applied(addThing(buildPark(), { layer: 'parcels', record: { status: 'planned', shape } }));
    expect(next.parcels.at(-1)).toEqual({ id: 'parcel-1', name: 'parcel-1', status: 'planned', shape });
    expect(freeThingId(next, 'parcels')).toBe('parcel-2');
    const road = { layer: 'roads', record: { class: 'street', shape: lineThrough([0, 0], [9, 9]) } } as const;
    expect(applied(addThing(buildPark(), road)).roads.at(-1)).not.toHaveProperty('name');
    expect(addThing(next, { layer: 'parcels', record: { id: 'taken', status: 'planned', shape } })).toMatchObject({
      refused: { code: 'refused.idTaken' },
    });
  });

  it('take their references with them', () => {
    const next = applied(deleteThings(buildPark(), { things: [{ layer: 'parcels', id: 'shed-land' }] }));
    expect(next.buildings[0]).toMatchObject({ id: 'shed-1', extra: { parcelId: 'shed-land' } });
    expect(next.buildings[0]).not.toHaveProperty('parcelId');
    const without = applied(deleteThings(buildPark(), { things: [{ layer: 'buildings', id: 'shed-1' }] }));
    expect(without.units).toEqual([]);
    const served = changeParcel(buildPark(), 'east-60', { servedBy: { power: 'substation-1' } });
    const dark = applied(deleteThings(served, { things: [{ layer: 'facilities', id: 'substation-1' }] }));
    expect(parcelOf(dark, 'east-60').servedBy).toEqual({});
  });

  it('stay while a placement stands on them, unless it goes too', () => {
    const park = buildParkWith(pumpOnEast60, hallOnGround);
    for (const thing of [
      { layer: 'parcels', id: 'east-60' },
      { layer: 'buildings', id: 'shed-1' },
      { layer: 'projects', id: 'pump-60' },
    ] as const) {
      expect(deleteThings(park, { things: [thing] })).toMatchObject({ refused: { code: 'refused.placementOnThing' } });
      const result = deleteThings(park, { things: [thing], onPlacements: 'remove' });
      expect(result).toMatchObject({ note: { values: { removed: 1 } } });
      expect(applied(result).scenarios[0]!.placements).toHaveLength(1);
    }
    expect(deleteThings(park, { things: [] }).ok).toBe(false);
    expect(deleteThings(park, { things: [{ layer: 'roads', id: 'gone' }] }).ok).toBe(false);
  });
});
