import { describe, expect, it } from 'vitest';
import {
  buildLandFacts,
  buildParcelFacts,
  buildQuestion,
  buildUnitFacts,
} from '../../../test/builders/site-facts-builder.ts';
import { m2FromMu } from '../../quantities/area-units.ts';
import { reason } from '../finding.ts';
import { areaFit } from './area.ts';

const onLand = (freeMu: number, more = {}) =>
  buildParcelFacts({ land: buildLandFacts({ freeM2: m2FromMu(freeMu), largestFreeM2: m2FromMu(freeMu), ...more }) });
const asked = (detail: Parameters<typeof buildQuestion>[0]) => areaFit(buildQuestion(detail))[0]!;
const figureOf = (found: ReturnType<typeof asked>, name: string) =>
  found.figures.find((each) => each.name === name)?.value;

describe('area fit on land', () => {
  it('fits 60 mu on 60 mu, with the best score', () => {
    const found = asked({ site: onLand(60) });
    expect(found).toMatchObject({ verdict: 'pass', veto: true, reason: { code: 'area.enough' }, score: 1 });
    expect(figureOf(found, 'margin')).toBeCloseTo(0, 6);
  });

  it('lets a tight fit score above a loose one', () => {
    expect(asked({ site: onLand(61) }).score!).toBeGreaterThan(asked({ site: onLand(240) }).score!);
  });

  it('counts 60 mu drawn a hair small as 60 mu', () => {
    expect(asked({ site: onLand(60 - 0.001) }).verdict).toBe('pass');
  });

  it('talks about 55 mu for 60 within a tenth', () => {
    const found = asked({ site: onLand(55) });
    expect(found).toMatchObject({ verdict: 'conditional', reason: { code: 'area.shortWithin' } });
    expect(found.reason.values?.short).toBeCloseTo(m2FromMu(5), 6);
  });

  it('refuses 53 mu for 60 and says 7 mu short', () => {
    const found = asked({ site: onLand(53) });
    expect(found).toMatchObject({ verdict: 'fail', reason: { code: 'area.short' }, score: 0 });
    expect(found.reason.values?.short).toBeCloseTo(m2FromMu(7), 6);
  });

  it('asks no more than the demand where the pack allows no shortfall', () => {
    const { areaShortfall: _, ...rules } = buildQuestion().rules;
    const question = { ...buildQuestion({ site: onLand(59) }), rules };
    expect(areaFit(question)[0]!.verdict).toBe('fail');
  });

  it('does not add two pieces of 35 mu up to 60', () => {
    const site = onLand(70, { largestFreeM2: m2FromMu(35), pieces: 2 });
    expect(asked({ site })).toMatchObject({ verdict: 'fail', reason: { code: 'area.split' } });
  });

  it('says when nothing is left', () => {
    expect(asked({ site: onLand(0) }).reason.code).toBe('area.none');
  });

  it('leaves a project without a land figure unknown, never 0', () => {
    const found = asked({ project: 'steel-unknown' });
    expect(found).toMatchObject({
      verdict: 'unknown',
      veto: true,
      reason: { code: 'area.demandUnknown' },
      score: null,
    });
    expect(found.figures[0]).toMatchObject({ name: 'demanded', value: null, unknown: { code: 'area.demandUnknown' } });
  });

  it('leaves land unknown whose overlay failed', () => {
    const site = onLand(0, { unknown: reason('area.freeUnknown') });
    const found = asked({ site });
    expect(found).toMatchObject({ verdict: 'unknown', reason: { code: 'area.freeUnknown' } });
    expect(figureOf(found, 'free')).toBeNull();
  });

  it('shows what setback and zones take', () => {
    const deductions = [
      { kind: 'setback', areaM2: 7_600 },
      { kind: 'zone', id: 'a', areaM2: 1_000 },
      { kind: 'zone', id: 'b', areaM2: 500 },
    ] as const;
    const found = asked({ site: onLand(40, { deductions }) });
    expect(figureOf(found, 'setback')).toBe(7_600);
    expect(figureOf(found, 'forbidden')).toBe(1_500);
  });

  it('judges a placement by what it has booked', () => {
    expect(asked({ site: onLand(240, { bookedM2: m2FromMu(60) }) }).reason.code).toBe('area.booked');
    expect(asked({ site: onLand(240, { bookedM2: m2FromMu(30) }) })).toMatchObject({
      verdict: 'fail',
      reason: { code: 'area.bookedShort' },
    });
  });

  it('does not put a project that asks for floor on land', () => {
    expect(asked({ project: 'hall-1500' }).reason.code).toBe('area.asksUnit');
  });
});

describe('area fit in a unit', () => {
  const inUnit = (floorFreeM2: number) => asked({ project: 'hall-1500', site: buildUnitFacts({ floorFreeM2 }) });
  it('fits 1,500 m² in 2,000', () => expect(inUnit(2_000).reason.code).toBe('area.floorEnough'));
  it('talks about 1,400 of 1,500 m²', () => expect(inUnit(1_400).reason.code).toBe('area.floorShortWithin'));
  it('refuses 1,000 of 1,500 m²', () => {
    expect(inUnit(1_000)).toMatchObject({
      verdict: 'fail',
      reason: { code: 'area.floorShort', values: { short: 500 } },
    });
  });
  it('does not put a project that asks for land in a unit', () => {
    expect(asked({ site: buildUnitFacts() }).reason.code).toBe('area.asksLand');
  });
  it('leaves a project for either that states no floor unknown', () => {
    const found = asked({ demand: { carrier: 'either' }, site: buildUnitFacts() });
    expect(found).toMatchObject({ verdict: 'unknown', reason: { code: 'area.floorDemandUnknown' } });
  });
});
