import { describe, expect, it } from 'vitest';
import { testFacilities } from '../../../test/builders/park-builder.ts';
import { buildParcelFacts, buildQuestion, buildUnitFacts } from '../../../test/builders/site-facts-builder.ts';
import type { SupplyFacts } from '../site-facts.ts';
import { resources } from './resources.ts';

const supply: SupplyFacts = {
  facility: testFacilities[0]!,
  capacity: 10_000,
  committed: 4_000,
  taken: 0,
  source: 'test grid',
};
const power = (change: Partial<SupplyFacts> | null, detail: Parameters<typeof buildQuestion>[0] = {}) => {
  const supplies = change ? { power: { ...supply, ...change } } : {};
  return resources(buildQuestion({ site: buildParcelFacts({ supplies }), ...detail }))[0]!;
};

describe('power: 10,000 kVA, 4,000 committed, 2,000 needed', () => {
  it('has 6,000 left', () => {
    const found = power({});
    expect(found).toMatchObject({ criterion: 'power', verdict: 'pass', subject: 'substation-1' });
    expect(found.reason.values).toMatchObject({ left: 6_000, needed: 2_000, unit: 'kVA' });
  });
  it('just suffices when the scenario takes 4,000', () => expect(power({ taken: 4_000 }).verdict).toBe('pass'));
  it('is 1,000 short when it takes 5,000', () => {
    expect(power({ taken: 5_000 })).toMatchObject({
      verdict: 'fail',
      veto: false,
      reason: { code: 'resource.short', values: { short: 1_000 } },
    });
  });
  it('keeps the reserve of the pack', () => {
    const rules = { resourceReserve: { value: 0.5, source: 'x' } };
    expect(power({}, { site: buildParcelFacts({ supplies: { power: supply } }), rules }).reason.values?.short).toBe(
      1_000,
    );
  });
  it('is unknown where the capacity is', () => {
    const found = power({ capacity: null });
    expect(found).toMatchObject({ verdict: 'unknown', reason: { code: 'resource.capacityUnknown' } });
    expect(found.figures.find((each) => each.name === 'left')?.value).toBeNull();
  });
  it('is unknown where nothing supplies it', () => expect(power(null).reason.code).toBe('resource.noSupplier'));
  it('is unknown where the project does not say', () => {
    expect(power({}, { project: 'steel-unknown' }).reason.code).toBe('resource.demandUnknown');
  });
  it('keeps a stated zero', () => {
    expect(power(null, { demand: { resources: { power: 0 } } })).toMatchObject({
      verdict: 'pass',
      reason: { code: 'resource.notNeeded' },
    });
  });
  it('waits for a station that is not open in time', () => {
    const facility = { ...supply.facility, state: 'underConstruction', openFrom: '2022-12' } as const;
    expect(power({ facility }).reason.code).toBe('resource.notOpen');
    expect(power({ facility: { ...facility, openFrom: '2022-09' } }).verdict).toBe('pass');
  });
  it('sees that a unit has less installed', () => {
    const site = buildUnitFacts({ supplies: { power: supply } });
    expect(power({}, { site })).toMatchObject({ verdict: 'conditional', reason: { code: 'resource.unitShort' } });
  });
});
