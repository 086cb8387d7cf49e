import { describe, expect, it } from 'vitest';
import { testParcels } from '../../test/builders/park-builder.ts';
import { buildRulePack } from '../../test/builders/rule-pack-builder.ts';
import { buildParcelFacts, buildQuestion } from '../../test/builders/site-facts-builder.ts';
import type { Finding, Verdict } from '../domain/assessment.ts';
import { finding, reason } from './finding.ts';
import { judgeSite, overallScore, overallVerdict } from './judge-site.ts';

const one = (criterion: Finding['criterion'], verdict: Verdict, veto = false, score?: number): Finding =>
  finding(criterion, verdict, reason('zones.none'), { veto, ...(score === undefined ? {} : { score }) });

describe('the verdict on a site', () => {
  it('is fail when a veto fails, whatever else is unknown', () => {
    expect(overallVerdict([one('area', 'unknown', true), one('landUse', 'fail', true)])).toBe('fail');
  });
  it('is unknown when a veto is unknown', () => {
    expect(overallVerdict([one('area', 'unknown', true), one('tax', 'conditional')])).toBe('unknown');
  });
  it('is conditional when something that does not decide fails', () => {
    expect(overallVerdict([one('area', 'pass', true), one('tax', 'fail')])).toBe('conditional');
  });
  it('stays a pass when only a wish or the beds fail', () => {
    expect(overallVerdict([one('area', 'pass', true), one('proximity', 'fail'), one('beds', 'fail')])).toBe('pass');
    expect(overallVerdict([one('area', 'pass', true), one('proximity', 'fail', true)])).toBe('fail');
  });
  it('stays a pass beside unknowns that do not decide', () => {
    expect(overallVerdict([one('area', 'pass', true), one('gas', 'unknown')])).toBe('pass');
  });
});

describe('the score of a site', () => {
  const weights = { ...buildRulePack().weights, area: 3, tax: 1, price: 0 };
  it('is the weighted mean of the known', () => {
    const findings = [one('area', 'pass', true, 1), one('tax', 'fail', false, 0), one('gas', 'unknown')];
    expect(overallScore(findings, weights)).toBe(75);
  });
  it('shares one weight among several findings of a criterion', () => {
    const near = [one('proximity', 'pass', false, 1), one('proximity', 'fail', false, 0)];
    expect(overallScore([...near, one('tax', 'pass', false, 1)], weights)).toBe(75);
  });
  it('leaves a weight of 0 out', () => expect(overallScore([one('price', 'pass')], weights)).toBeNull());
  it('is null when nothing is known', () => expect(overallScore([one('area', 'unknown')], weights)).toBeNull());
});

describe('findings', () => {
  it('begin with what decides', () => {
    const site = buildParcelFacts({ parcel: { ...testParcels[0]!, landUse: '0901' }, readyFrom: '2022-11' });
    const { findings, verdict } = judgeSite(buildQuestion({ site, promise: {} }));
    expect(verdict).toBe('fail');
    const order = findings.map((each) => (each.veto && each.verdict === 'fail' ? 'veto' : each.verdict));
    expect(order[0]).toBe('veto');
    expect(findings[0]!.criterion).toBe('landUse');
    const firstPass = order.indexOf('pass');
    expect(order.slice(firstPass).every((each) => each === 'pass')).toBe(true);
  });
});
