import { describe, expect, it } from 'vitest';
import { testParcels } from '../../../test/builders/park-builder.ts';
import { buildParcelFacts, buildQuestion } from '../../../test/builders/site-facts-builder.ts';
import type { Parcel } from '../../domain/parcel.ts';
import { landUse } from './land-use.ts';

const parcel = testParcels[0]!;
const { landUse: _, ...unstated } = parcel;
const of = (on: Parcel, detail: Parameters<typeof buildQuestion>[0] = {}) => {
  const found = landUse(buildQuestion({ ...detail, site: buildParcelFacts({ parcel: on }) }))[0]!;
  return [found.verdict, found.veto, found.reason.code];
};

describe('land use', () => {
  it('passes the class asked for', () => expect(of(parcel)).toEqual(['pass', true, 'landUse.allowed']));
  it('takes a subclass for its class', () => {
    expect(of(parcel, { demand: { landUses: ['1001'] } })).toEqual(['pass', true, 'landUse.allowed']);
  });
  it('vetoes another class', () => {
    expect(of({ ...parcel, landUse: '0901' })).toEqual(['fail', true, 'landUse.notAllowed']);
  });
  it('decides nothing while the parcel states none', () => {
    expect(of(unstated)).toEqual(['unknown', true, 'landUse.unknown']);
  });
  it('is not a veto when nobody asks', () => {
    expect(of(parcel, { project: 'steel-unknown' })).toEqual(['unknown', false, 'landUse.demandUnknown']);
  });
  it('asks the pack by industry when the project does not say', () => {
    const rules = { landUseByIndustry: { metal: ['100101'] } };
    expect(of(parcel, { project: 'steel-unknown', rules })).toEqual(['fail', true, 'landUse.notAllowed']);
  });
  it('talks about land planned for another industry', () => {
    expect(of({ ...parcel, industries: ['hydrogen'] })).toEqual(['conditional', true, 'landUse.otherIndustry']);
  });
});
