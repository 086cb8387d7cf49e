import { describe, expect, it } from 'vitest';
import { testParcels, testUnits } from '../../../test/builders/park-builder.ts';
import { buildParcelFacts, buildQuestion, buildUnitFacts } from '../../../test/builders/site-facts-builder.ts';
import type { Parcel } from '../../domain/parcel.ts';
import { occupancy } from './occupancy.ts';

const of = (site: ReturnType<typeof buildParcelFacts>) => {
  const found = occupancy(buildQuestion({ site }))[0]!;
  return [found.verdict, found.reason.code];
};
const onParcel = (change: Partial<Parcel>) => buildParcelFacts({ parcel: { ...testParcels[0]!, ...change } });

describe('occupancy', () => {
  it('passes leveled land with nobody on it', () => expect(of(onParcel({}))).toEqual(['pass', 'occupancy.free']));
  it('fails land with an occupier', () => {
    expect(of(onParcel({ occupier: '某企业' }))).toEqual(['fail', 'occupancy.occupied']);
  });
  it('fails land that carries a standard factory', () => {
    expect(of(buildParcelFacts({ standardFactory: '一号' }))).toEqual(['fail', 'occupancy.builtOver']);
  });
  it('asks to check developed land of which no occupier is stated', () => {
    expect(of(onParcel({ status: 'developed' }))).toEqual(['conditional', 'occupancy.notStated']);
  });
  it('asks the village for its reserved land', () => {
    expect(of(onParcel({ ownerType: 'villageReserve' }))).toEqual(['conditional', 'occupancy.villageReserve']);
  });
  it('passes a unit without a tenant', () => expect(of(buildUnitFacts())).toEqual(['pass', 'occupancy.vacant']));
  it('fails a let unit with no end in sight', () => {
    expect(of(buildUnitFacts({ unit: testUnits[1]! }))).toEqual(['fail', 'occupancy.let']);
  });
  it('waits for a tenant who leaves', () => {
    const unit = { ...testUnits[1]!, freeFrom: '2022-08' };
    expect(of(buildUnitFacts({ unit }))).toEqual(['conditional', 'occupancy.freesUp']);
  });
});
