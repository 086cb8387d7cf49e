import { describe, expect, it } from 'vitest';
import { testFacilities } from '../../../test/builders/park-builder.ts';
import { buildParcelFacts, buildQuestion } from '../../../test/builders/site-facts-builder.ts';
import { protective } from './protective.ts';

const village = { ...testFacilities[0]!, id: 'village-1', name: '某村', kind: 'village' } as const;
const of = (metres: number | null, park = {}) =>
  protective(
    buildQuestion({
      demand: { protective: [{ kind: 'village', minMetres: 100, basis: 'GB/T 39499-2020' }] },
      site: buildParcelFacts(
        metres === null
          ? {}
          : { near: { village: { straight: { facility: village, metres }, road: null, quickest: null } } },
      ),
      park,
    }),
  )[0]!;

describe('protective distance of 100 m to villages', () => {
  it('passes at 100 m', () => expect(of(100)).toMatchObject({ verdict: 'pass', reason: { code: 'protective.clear' } }));
  it('vetoes at 99 m and says 1 m', () => {
    expect(of(99)).toMatchObject({ verdict: 'fail', veto: true, reason: { values: { short: 1 } } });
  });
  it('passes where there is no village', () => expect(of(null).reason.code).toBe('protective.none'));
  it('is unknown in a park without facilities', () =>
    expect(of(null, { hasFacilities: false }).verdict).toBe('unknown'));
  it('asks nothing of a project that brings none', () => expect(protective(buildQuestion())).toEqual([]));
});
