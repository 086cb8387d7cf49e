import { describe, expect, it } from 'vitest';
import { testParcels } from '../../../test/builders/park-builder.ts';
import { buildParcelFacts, buildQuestion, buildUnitFacts } from '../../../test/builders/site-facts-builder.ts';
import { price } from './price.ts';

describe('price', () => {
  it('costs 1,200 万元 for 60 mu at 20', () => {
    expect(price(buildQuestion())[0]).toMatchObject({ verdict: 'pass', reason: { values: { cost: 1_200 } }, score: 1 });
  });
  it('scores twice the lowest price half', () => {
    expect(price(buildQuestion({ park: { lowestPriceWanPerMu: 10 } }))[0]!.score).toBe(0.5);
  });
  it('gives no total without a land figure', () => {
    expect(price(buildQuestion({ project: 'steel-unknown' }))[0]!.reason.code).toBe('price.landPerMu');
  });
  it('is unknown where none is stated', () => {
    const { priceWanPerMu: _, ...parcel } = testParcels[0]!;
    expect(price(buildQuestion({ site: buildParcelFacts({ parcel }) }))[0]).toMatchObject({
      verdict: 'unknown',
      score: null,
    });
  });
  it('rents 1,500 m² at 15 for 27 万元 a year', () => {
    const found = price(buildQuestion({ project: 'hall-1500', site: buildUnitFacts() }))[0]!;
    expect(found.reason.values?.cost).toBeCloseTo(27, 9);
  });
});
