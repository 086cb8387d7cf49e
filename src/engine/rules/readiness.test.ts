import { describe, expect, it } from 'vitest';
import { buildParcelFacts, buildQuestion } from '../../../test/builders/site-facts-builder.ts';
import { readiness } from './readiness.ts';

const of = (readyFrom: string | null, detail: Parameters<typeof buildQuestion>[0] = {}) =>
  readiness(buildQuestion({ ...detail, site: buildParcelFacts({ readyFrom }) }))[0]!;

describe('readiness against 2022-09', () => {
  it('has eight months to spare from 2022-01', () => {
    expect(of('2022-01')).toMatchObject({
      verdict: 'pass',
      reason: { code: 'readiness.ready', values: { months: 8 } },
    });
  });
  it('is in time in the very month', () => expect(of('2022-09-30').verdict).toBe('pass'));
  it('talks about three months late', () => {
    expect(of('2022-12')).toMatchObject({ verdict: 'conditional', reason: { values: { months: 3 } } });
  });
  it('fails four months late, across the year', () => {
    expect(of('2023-01')).toMatchObject({ verdict: 'fail', veto: false, reason: { values: { months: 4 } } });
  });
  it('vetoes when the pack says so', () => {
    expect(of('2023-06', { rules: { readinessMonthsLate: { value: 3, source: 'x', veto: true } } }).veto).toBe(true);
  });
  it('is unknown while the site has no date, and that decides for a project with a date', () => {
    expect(of(null)).toMatchObject({ verdict: 'unknown', veto: true, reason: { code: 'readiness.unknown' } });
  });
  it('does not let an unknown site date decide for a project without one', () => {
    expect(of(null, { project: 'steel-unknown' })).toMatchObject({ verdict: 'unknown', veto: false });
  });
  it('is unknown while the project has none', () => {
    expect(of('2022-01', { project: 'steel-unknown' }).reason.code).toBe('readiness.neededByUnknown');
  });
});
