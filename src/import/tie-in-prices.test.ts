import { describe, expect, it } from 'vitest';
import type { Issue } from '../domain/issue.ts';
import { defaultRulePack } from './default-rule-pack.ts';
import { readRulePack } from './read-rule-pack.ts';

const read = (tieInUnitPrices: unknown) => {
  const issues: Issue[] = [];
  const pack = readRulePack({ ...defaultRulePack, tieInUnitPrices }, { file: 'rules.json' }, issues);
  return { prices: pack?.tieInUnitPrices, codes: issues.map(({ code }) => code) };
};

describe('the prices of tie-ins in a rule pack', () => {
  it('are taken for the resources that have one', () => {
    const prices = { power: { low: 800, high: 1800, source: 'price list' } };
    expect(read(prices)).toEqual({ prices, codes: [] });
  });

  it('are left out and said where a range stands the wrong way round or a resource has no pipe', () => {
    for (const wrong of [
      { power: { low: 1800, high: 800, source: 'price list' } },
      { beds: { low: 1, high: 2, source: 'price list' } },
    ]) {
      const { prices, codes } = read(wrong);
      expect(prices).toBeUndefined();
      expect(codes).toHaveLength(1);
    }
  });

  it('say in the neutral pack that they are no quote', () => {
    const sources = Object.values(defaultRulePack.tieInUnitPrices ?? {}).map(({ source }) => source);
    expect(sources).toHaveLength(5);
    for (const source of sources) expect(source).toContain('illustrative');
  });
});
