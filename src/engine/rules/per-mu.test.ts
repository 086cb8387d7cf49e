import { describe, expect, it } from 'vitest';
import { buildQuestion, buildUnitFacts } from '../../../test/builders/site-facts-builder.ts';
import { perMu } from './per-mu.ts';

const of = (detail: Parameters<typeof buildQuestion>[0] = {}) => perMu(buildQuestion(detail));

describe('investment, output and tax a mu', () => {
  it('gives the 333, 833 and 25 of the landed project', () => {
    const values = of().map((each) => each.figures.find((figure) => figure.name === 'perMu')?.value as number);
    expect(values.map(Math.round)).toEqual([333, 833, 25]);
    expect(of().map((each) => each.verdict)).toEqual(['pass', 'pass', 'pass']);
  });
  it('talks about 280 of 300', () => {
    const promise = { investmentWan: 280 * 60, outputWanPerYear: 100 * 60, taxWanPerYear: 20 * 60 };
    expect(of({ promise }).map((each) => each.reason.code)).toEqual([
      'investment.shortWithin',
      'output.short',
      'tax.meets',
    ]);
  });
  it('is unknown without a land figure, never divided by 0', () => {
    expect(of({ project: 'steel-unknown' }).map((each) => each.reason.code)).toEqual([
      'investment.landUnknown',
      'output.landUnknown',
      'tax.landUnknown',
    ]);
    expect(of({ demand: { landMu: 0 } }).every((each) => each.verdict === 'unknown')).toBe(true);
  });
  it('is unknown without a promise', () => expect(of({ promise: {} })[0]!.reason.code).toBe('investment.unknown'));
  it('is not asked of units', () => expect(of({ site: buildUnitFacts() })).toEqual([]));
});
