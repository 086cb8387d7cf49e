import { expect, it } from 'vitest';
import { buildPark } from '../../../test/builders/park-builder.ts';
import { factOf } from '../fields/fact-value.ts';
import type { Park } from '../park.ts';
import { type FactChange, setFacts } from './set-facts.ts';

const park = buildPark();
const parcelOf = (of: Park, id: string) => {
  const parcel = of.parcels.find((each) => each.id === id);
  if (!parcel) throw new Error(id);
  return parcel;
};
function set(layer: Parameters<typeof setFacts>[1]['layer'], ...changes: readonly FactChange[]): Park {
  const result = setFacts(park, { layer, changes });
  if (!result.ok) throw new Error(JSON.stringify(result.refused));
  return result.next;
}

it('sets one field of three parcels in one step with a name and shares the rest', () => {
  const changes = ['east-60', 'half-inside', 'large-240'].map((id) => ({ id, field: 'status', value: 'planned' }));
  const result = setFacts(park, { layer: 'parcels', changes });
  if (!result.ok) throw new Error('refused');
  expect(result.note).toEqual({
    code: 'note.setFactOfMany',
    values: { layer: 'parcels', field: 'status', count: 3 },
  });
  const different = result.next.parcels.filter((each, index) => each !== park.parcels[index]);
  expect(different.map(({ id, status }) => [id, status])).toEqual(changes.map(({ id }) => [id, 'planned']));
  expect(result.next.roads).toBe(park.roads);
});

it('sets a nested fact, a step and a supply where they belong, and takes them away without leaving shells', () => {
  const next = set('parcels', { id: 'east-60', field: 'setbacks.road', value: 12 });
  expect(parcelOf(next, 'east-60').setbacks).toEqual({ road: 12 });
  const stepped = set('parcels', { id: 'planned-120', field: 'readiness.quota', value: { date: '2022-09' } });
  expect(parcelOf(stepped, 'planned-120').readiness?.map(({ step }) => step)).toEqual(['zoned', 'quota', 'leveled']);
  const supplied = set('facilities', { id: 'substation-1', field: 'supplies.power.capacity', value: 12_000 });
  expect(supplied.facilities[0]?.supplies).toEqual([{ resource: 'power', capacity: 12_000, committed: 4_000 }]);
  const gone = set('parcels', { id: 'east-60', field: 'readiness.leveled', value: null });
  expect('readiness' in parcelOf(gone, 'east-60')).toBe(false);
  const project = park.projects[0];
  if (!project) throw new Error('no project');
  const asked = set('projects', { id: project.id, field: 'demand.landMu', value: 88 });
  expect(asked.projects[0]?.demand).toEqual({ ...project.demand, landMu: 88 });
});

it('says the source of a fact, and drops the old one when the value changes without a word', () => {
  const source = { source: '自然资源局台账', asOf: '2022-07', owner: '自然资源局' };
  const stated = set('parcels', { id: 'east-60', field: 'priceWanPerMu', value: 22, source });
  expect(parcelOf(stated, 'east-60').sources).toEqual({ priceWanPerMu: source });
  const result = setFacts(stated, {
    layer: 'parcels',
    changes: [{ id: 'east-60', field: 'priceWanPerMu', value: 25 }],
  });
  if (!result.ok) throw new Error('refused');
  expect('sources' in parcelOf(result.next, 'east-60')).toBe(false);
});

it('lets a paper for the whole record not speak for a value typed in later', () => {
  const paper = { source: '年报', asOf: '2021' };
  const parcels = park.parcels.map((each) => (each.id === 'east-60' ? { ...each, sources: { '*': paper } } : each));
  const changes = [{ id: 'east-60', field: 'farMax', value: 3 }];
  const result = setFacts({ ...park, parcels }, { layer: 'parcels', changes });
  if (!result.ok) throw new Error('refused');
  expect(parcelOf(result.next, 'east-60').sources).toEqual({ '*': paper, farMax: { source: '' } });
});

it('refuses a value that cannot be, says whose and why, and changes nothing', () => {
  const result = setFacts(park, {
    layer: 'parcels',
    changes: [
      { id: 'east-60', field: 'status', value: 'planned' },
      { id: 'large-240', field: 'farMax', value: -1 },
    ],
  });
  expect(result).toEqual({
    ok: false,
    refused: {
      code: 'refused.fact',
      values: { thing: '北一号', layer: 'parcels', field: 'farMax', why: 'valueBelow', value: -1, min: 0 },
    },
  });
  expect(setFacts(park, { layer: 'parcels', changes: [{ id: 'nobody', field: 'status', value: 'planned' }] }).ok).toBe(
    false,
  );
  expect(setFacts(park, { layer: 'parcels', changes: [{ id: 'east-60', field: 'name', value: null }] }).ok).toBe(false);
});

it('refuses facts that would leave a placement where none could be booked', () => {
  const scenario = park.scenarios[0];
  const project = park.projects[0];
  const unit = park.units.find(({ id }) => id === 'shed-1-ground');
  if (!scenario || !project || !unit) throw new Error('no scenario');
  const placed: Park = {
    ...park,
    scenarios: [
      {
        ...scenario,
        placements: [{ id: 'p', projectId: project.id, site: { kind: 'unit', unitId: unit.id, floorM2: 1500 } }],
      },
    ],
  };
  const smaller = setFacts(placed, { layer: 'units', changes: [{ id: unit.id, field: 'areaM2', value: 1000 }] });
  expect(smaller).toMatchObject({ ok: false, refused: { values: { why: 'floorExceeds' } } });
  expect(setFacts(placed, { layer: 'units', changes: [{ id: unit.id, field: 'areaM2', value: 1600 }] }).ok).toBe(true);
});

it('keeps attributes that have no word here as text, and refuses a name that a file could not hold', () => {
  const next = set('zones', { id: park.zones[0]?.id ?? '', field: 'extra.批文.号', value: '粤府〔2021〕3号' });
  expect(next.zones[0]?.extra).toEqual({ '批文.号': '粤府〔2021〕3号' });
  const zone = next.zones[0];
  expect(zone && factOf(zone, 'extra.批文.号')).toBe('粤府〔2021〕3号');
  const bad = { layer: 'zones', changes: [{ id: park.zones[0]?.id ?? '', field: 'extra.__proto__', value: 'x' }] };
  expect(setFacts(park, bad as never).ok).toBe(false);
});

it('changes one parcel of ten thousand and shares the other 9,999', () => {
  const first = park.parcels[0];
  if (!first) throw new Error('no parcel');
  const parcels = Array.from({ length: 10_000 }, (_, index) => ({ ...first, id: `p-${index}` }));
  const large = { ...park, parcels };
  const result = setFacts(large, { layer: 'parcels', changes: [{ id: 'p-7', field: 'farMax', value: 3 }] });
  if (!result.ok) throw new Error('refused');
  expect(result.next.parcels.filter((each, index) => each !== parcels[index])).toHaveLength(1);
  const all = parcels.map(({ id }) => ({ id, field: 'farMax', value: 3.5 }));
  const every = setFacts(large, { layer: 'parcels', changes: all });
  if (!every.ok) throw new Error('refused');
  // What an edit does not touch inside a record is shared too.
  expect(every.next.parcels.every(({ shape }) => shape === first.shape)).toBe(true);
});
