import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../domain/assessment.ts';
import type { Park } from '../../domain/park.ts';
import { visitorOption } from './visitor-facts.ts';

const park = {
  asOf: '2022-07',
  parcels: [
    {
      id: 'A',
      name: 'A-01',
      status: 'leveled',
      priceWanPerMu: 31.5,
      ownerName: '某集团',
      occupier: '某公司',
      shape: {
        type: 'Polygon',
        coordinates: [
          [
            [112.1701, 22.9801],
            [112.1801, 22.9801],
            [112.1801, 22.9901],
            [112.1701, 22.9801],
          ],
        ],
      },
    },
  ],
  plane: { kind: 'cgcs2000-3deg', zone: 37 },
  buildings: [],
  units: [],
  projects: [],
  scenarios: [],
} as unknown as Park;
const assessment = {
  parcels: [
    {
      parcelId: 'A',
      freeM2: 40_000,
      readyFrom: '2022-03',
      nearest: { interchange: { id: 'i', metres: 900, roadMetres: 1500, minutes: 2 }, substation: { id: 's1' } },
    },
  ],
  units: [],
  capacity: [
    { id: 'power', kind: 'resource', resource: 'power', unit: 'kVA', left: 90_000 },
    { id: 'power/s1', kind: 'resource', resource: 'power', facilityId: 's1', unit: 'kVA', left: 12_000 },
  ],
} as unknown as Assessment;
const fact = (id: string) =>
  visitorOption(park, assessment, null, { kind: 'parcel', id: 'A' })?.facts.find((each) => each.id === id)?.value;

describe('an option as a visitor sees it', () => {
  it('carries no price, owner, occupier or coordinate', () => {
    const text = JSON.stringify(visitorOption(park, assessment, null, { kind: 'parcel', id: 'A' }));
    for (const secret of ['31.5', '某集团', '某公司', '112.17', '22.98']) expect(text).not.toContain(secret);
  });
  it('says a price to those who may see it', () => {
    const shown = visitorOption(park, assessment, null, { kind: 'parcel', id: 'A' }, { price: true });
    expect(shown?.facts.find(({ id }) => id === 'price')?.value).toEqual({
      kind: 'number',
      value: 31.5,
      unit: 'wan/mu',
    });
  });
  it('speaks of the substation that would serve the site, not of the whole park', () => {
    expect(fact('power')).toEqual({ kind: 'resource', resource: 'power', left: 12_000 });
  });
  it('says now, none and unknown apart', () => {
    expect(fact('readyFrom')).toEqual({ kind: 'month', month: '2022-03', isNow: true });
    expect(fact('freightYard')).toEqual({ kind: 'none' });
    expect(fact('landUse')).toEqual({ kind: 'unknown' });
  });
  it('leaves to be confirmed what no data name, and says none only of a park that says what it has', () => {
    const kindsOf = (nearest: object) => {
      const [ledger] = assessment.parcels;
      const told = { ...assessment, parcels: [{ ...ledger, nearest }] } as Assessment;
      const facts = visitorOption(park, told, null, { kind: 'parcel', id: 'A' })?.facts ?? [];
      return ['interchange', 'apartment'].map((id) => facts.find((each) => each.id === id)?.value.kind);
    };
    expect(kindsOf({ substation: { id: 's1' } })).toEqual(['unknown', 'none']);
    expect(kindsOf({})).toEqual(['unknown', 'unknown']);
  });
});
