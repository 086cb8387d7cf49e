import { describe, expect, it } from 'vitest';
import { testParcels } from '../../../test/builders/park-builder.ts';
import { buildParcelFacts, buildQuestion, buildUnitFacts } from '../../../test/builders/site-facts-builder.ts';
import { farFit } from './far.ts';
import { heightFit } from './height.ts';

const far = (value: number, rules = {}) => farFit(buildQuestion({ demand: { far: value }, rules }))[0]!;

describe('floor-area ratio, 1 to 2', () => {
  it('passes 1.2', () => expect(far(1.2).reason.code).toBe('far.within'));
  it('vetoes 2.5', () =>
    expect(far(2.5)).toMatchObject({ verdict: 'fail', veto: true, reason: { code: 'far.aboveMax' } }));
  it('vetoes 0.8', () =>
    expect(far(0.8)).toMatchObject({ verdict: 'fail', veto: true, reason: { code: 'far.belowMin' } }));
  it('holds the industry to its own floor', () => {
    const rules = { farMin: { metal: { value: 1.5, source: 'x' }, default: { value: 1, source: 'x' } } };
    expect(far(1.2, rules)).toMatchObject({ verdict: 'fail', veto: false, reason: { code: 'far.belowRule' } });
  });
  it('is unknown for a project that states none', () => {
    expect(farFit(buildQuestion({ project: 'steel-unknown' }))[0]!.reason.code).toBe('far.demandUnknown');
  });
  it('is not asked of units', () => expect(farFit(buildQuestion({ site: buildUnitFacts() }))).toEqual([]));
});

describe('height, at most 30 m', () => {
  const height = (heightM: number) => heightFit(buildQuestion({ demand: { heightM } }))[0]!;
  it('passes 30 m', () => expect(height(30).verdict).toBe('pass'));
  it('vetoes 31 m', () => expect(height(31)).toMatchObject({ verdict: 'fail', veto: true }));
  it('is not asked where the parcel states no limit', () => {
    const { heightMaxM: _, ...parcel } = testParcels[0]!;
    expect(heightFit(buildQuestion({ site: buildParcelFacts({ parcel }) }))).toEqual([]);
  });
});
