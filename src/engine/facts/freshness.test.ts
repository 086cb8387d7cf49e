import { describe, expect, it } from 'vitest';
import { buildPark } from '../../../test/builders/park-builder.ts';
import { fieldOf } from '../../domain/fields/layer-fields.ts';
import { setFactRule } from '../../domain/operations/set-fact-rule.ts';
import type { Parcel } from '../../domain/parcel.ts';
import { askList, officeOf } from './ask-list.ts';
import { checkFact, type FactState } from './freshness.ts';

const park = buildPark();
const price = fieldOf('parcels', 'priceWanPerMu');
if (!price) throw new Error('no such field');
const parcel = park.parcels.find(({ id }) => id === 'east-60') as Parcel;
const stateAt = (today: string, sources: Parcel['sources'], record: Parcel = parcel): FactState | undefined =>
  checkFact({ ...record, ...(sources && { sources }) }, price, { today, rules: park.rules })?.state;

describe('a land price, which stays true for six months', () => {
  const asOf = (date: string): Parcel['sources'] => ({ priceWanPerMu: { source: '公告', asOf: date } });
  it('is fresh in the sixth month and stale in the seventh', () => {
    expect(stateAt('2022-07', asOf('2022-01'))).toBe('fresh');
    expect(stateAt('2022-08', asOf('2022-01'))).toBe('stale');
  });
  it('is counted from January where only the year is stated', () => {
    expect(stateAt('2022-07', asOf('2022'))).toBe('fresh');
    expect(stateAt('2022-08', asOf('2022'))).toBe('stale');
  });
  it('is undated with a source alone, unsourced without any', () => {
    expect(stateAt('2022-07', { priceWanPerMu: { source: '公告' } })).toBe('undated');
    expect(stateAt('2022-07', undefined)).toBe('unsourced');
    expect(stateAt('2022-07', { '*': { source: '年报', asOf: '2022-05' } })).toBe('fresh');
    expect(stateAt('2022-07', { '*': { source: '年报', asOf: '2022-05' }, priceWanPerMu: { source: '' } })).toBe(
      'unsourced',
    );
  });
  it('is missing where it is absent on land a project could come to, and only there', () => {
    const { priceWanPerMu: _, ...bare } = parcel;
    expect(stateAt('2022-07', undefined, bare)).toBe('missing');
    expect(stateAt('2022-07', undefined, { ...bare, status: 'developed' })).toBeUndefined();
  });
  it('follows the rule pack where that says how long', () => {
    const changed = setFactRule(park, { kind: 'price', months: 12 });
    if (!changed.ok) throw new Error('refused');
    const record = { ...parcel, sources: { '*': { source: '公告', asOf: '2022-01' } } };
    expect(checkFact(record, price, { today: '2022-12', rules: changed.next.rules })?.state).toBe('fresh');
    const reset = setFactRule(changed.next, { kind: 'price', months: null });
    expect(reset.ok && reset.next.rules).toEqual(park.rules);
  });
});

it('does not let a step that was reached grow old, but one that is planned', () => {
  const sources = { '*': { source: '台账', asOf: '2022-01' } };
  const planned = park.parcels.find(({ id }) => id === 'planned-120') as Parcel;
  const state = (step: string) => {
    const field = fieldOf('parcels', `readiness.${step}`);
    return field && checkFact({ ...planned, sources }, field, { today: '2024-01', rules: park.rules })?.state;
  };
  expect(state('zoned')).toBe('fresh');
  // The plan of 2023-06 says its own source and no date.
  expect(state('leveled')).toBe('undated');
});

describe('the list of what to ask whom', () => {
  const lines = askList(park, { today: '2022-07', assessment: null, ranking: null });
  const of = (id: string, key: string) => lines.find((line) => line.id === id && line.check.field.key === key);

  it('asks the power office for a capacity nobody states, and says how many projects ask for power', () => {
    const facilities = park.facilities.map((each) =>
      each.id === 'substation-1' ? { ...each, supplies: [{ resource: 'power' as const, committed: 4000 }] } : each,
    );
    const asked = askList({ ...park, facilities }, { today: '2022-07', assessment: null, ranking: null });
    const line = asked.find(({ id }) => id === 'substation-1');
    expect(line).toMatchObject({ check: { state: 'missing' }, office: 'power', owner: null, isStated: false });
    expect(line?.check.field.key).toBe('supplies.power.capacity');
    expect(line?.projects).toBe(park.projects.filter(({ demand }) => demand.resources?.power !== undefined).length);
  });

  it('names the owner who is stated before the office of the rule pack', () => {
    const sources = { priceWanPerMu: { source: '公告', asOf: '2021-01', owner: '张三' } };
    const parcels = park.parcels.map((each) => (each.id === 'east-60' ? { ...each, sources } : each));
    const rules = { ...park.rules, offices: { price: '投促局' } };
    const asked = askList({ ...park, parcels, rules }, { today: '2022-07', assessment: null, ranking: null });
    const line = asked.find((each) => each.id === 'east-60' && each.check.field.key === 'priceWanPerMu');
    expect(line).toMatchObject({ owner: '张三', isStated: true, check: { state: 'stale', ageMonths: 18 } });
  });

  it('asks nothing of land that is taken, nor for what is there', () => {
    expect(lines.filter(({ id }) => id === 'taken')).toEqual([]);
    expect(of('east-60', 'priceWanPerMu')).toBeUndefined();
    expect(of('east-60', 'ownerType')).toMatchObject({ check: { state: 'missing' }, office: 'ownership' });
  });

  it('knows the office of every field', () => {
    expect(officeOf({ key: 'servedBy.gas', fact: 'capacity' })).toBe('gas');
    expect(officeOf({ key: 'statedMu', fact: 'survey' })).toBe('survey');
  });
});
