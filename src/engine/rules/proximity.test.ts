import { describe, expect, it } from 'vitest';
import { testFacilities } from '../../../test/builders/park-builder.ts';
import { buildParcelFacts, buildQuestion } from '../../../test/builders/site-facts-builder.ts';
import type { ProximityDemand } from '../../domain/project.ts';
import type { KindProximity } from '../site-facts.ts';
import { proximity } from './proximity.ts';

const facility = testFacilities[1]!;
const near = (metres: number, road: { metres: number; minutes: number } | null): KindProximity => ({
  straight: { facility, metres },
  road: road && { facility, ...road },
  quickest: road && { facility, ...road },
});
const of = (demand: Partial<ProximityDemand>, interchange?: KindProximity, park = {}) =>
  proximity(
    buildQuestion({
      demand: { proximity: [{ kind: 'interchange', along: 'straight', ...demand }] },
      site: buildParcelFacts(interchange ? { near: { interchange } } : {}),
      park,
    }),
  )[0]!;

describe('proximity', () => {
  const place = near(2_000, { metres: 4_200, minutes: 4.2 });

  it('passes 2 km straight within 3', () => {
    expect(of({ maxMetres: 3_000 }, place)).toMatchObject({
      verdict: 'pass',
      subject: 'interchange',
      reason: { code: 'proximity.within', values: { metres: 2_000, limit: 3_000 } },
    });
  });
  it('fails 4.2 km of road for 3, a veto when it must be', () => {
    const found = of({ along: 'road', maxMetres: 3_000, must: true }, place);
    expect(found).toMatchObject({ verdict: 'fail', veto: true, reason: { code: 'proximity.roadBeyond' } });
  });
  it('only scores a wish', () => {
    const found = of({ along: 'road', maxMetres: 3_000 }, place);
    expect(found).toMatchObject({ verdict: 'fail', veto: false });
    expect(found.score).toBeCloseTo(1 - 0.4 * 1.4, 9);
  });
  it('reads minutes', () => {
    expect(of({ along: 'road', maxMinutes: 5 }, place).reason.code).toBe('proximity.timeWithin');
    expect(of({ along: 'road', maxMinutes: 4 }, place).reason.code).toBe('proximity.timeBeyond');
  });
  it('says none, never 0, when the park has none of the kind', () => {
    const found = of({ maxMetres: 3_000, must: true });
    expect(found).toMatchObject({ verdict: 'fail', reason: { code: 'proximity.none' } });
    expect(found.figures[0]).toMatchObject({ name: 'distance', value: null });
  });
  it('is unknown in a park without facilities', () => {
    expect(of({ maxMetres: 3_000 }, undefined, { hasFacilities: false }).verdict).toBe('unknown');
  });
  it('says when the network does not lead there', () => {
    const found = of({ along: 'road', maxMetres: 3_000 }, near(500, null));
    expect(found).toMatchObject({ verdict: 'fail', reason: { code: 'proximity.unreachable' } });
    expect(found.figures.find((each) => each.name === 'roadDistance')).toMatchObject({ value: null });
  });
  it('is unknown by road without roads', () => {
    const found = of({ along: 'road', maxMetres: 3_000 }, near(500, null), { hasRoads: false });
    expect(found).toMatchObject({ verdict: 'unknown', reason: { code: 'proximity.noRoads' } });
  });
  it('waits for a facility that opens too late', () => {
    const late: KindProximity = {
      straight: { facility: { ...facility, state: 'planned' }, metres: 100 },
      road: null,
      quickest: null,
    };
    expect(of({ maxMetres: 3_000 }, late)).toMatchObject({
      verdict: 'conditional',
      reason: { code: 'proximity.notOpen' },
    });
  });
});
