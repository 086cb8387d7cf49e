import { describe, expect, it } from 'vitest';
import { testZones } from '../../../test/builders/park-builder.ts';
import { buildLandFacts, buildParcelFacts, buildQuestion } from '../../../test/builders/site-facts-builder.ts';
import type { Zone } from '../../domain/zone.ts';
import { zones } from './zones.ts';

const corridor = testZones[0]!;
const conditional: Zone = { ...corridor, id: 'flood-1', effect: 'condition', condition: '抬高地坪' };
const of = (detail: Parameters<typeof buildParcelFacts>[0], park = {}) =>
  zones(buildQuestion({ site: buildParcelFacts(detail), park })).map((each) => [each.verdict, each.reason.code]);

describe('zones', () => {
  it('passes land no zone touches', () => expect(of({})).toEqual([['pass', 'zones.none']]));
  it('is unknown without a zones layer', () => {
    expect(of({}, { hasZones: false })).toEqual([['unknown', 'zones.noneMapped']]);
  });
  it('says what a forbidding zone cut out', () => {
    const land = buildLandFacts({ netM2: 20_000 });
    expect(of({ land, touchedZones: [{ zone: corridor, areaM2: 20_000 }] })).toEqual([['pass', 'zones.cutOut']]);
  });
  it('fails land wholly inside one', () => {
    const land = buildLandFacts({ netM2: 0 });
    expect(of({ land, touchedZones: [{ zone: corridor, areaM2: 40_000 }] })).toEqual([['fail', 'zones.allForbidden']]);
  });
  it('fails a footprint that stands in one', () => {
    const land = buildLandFacts({ bookedM2: 10_000 });
    expect(of({ land, touchedZones: [{ zone: corridor, areaM2: 500 }] })).toEqual([['fail', 'zones.footprintInside']]);
  });
  it('puts the condition of each conditional zone', () => {
    const touchedZones = [
      { zone: conditional, areaM2: 4_000 },
      { zone: corridor, areaM2: 4_000 },
    ];
    expect(of({ touchedZones })).toEqual([
      ['conditional', 'zones.condition'],
      ['pass', 'zones.cutOut'],
    ]);
  });
  it('overlooks a touch of less than a square metre', () => {
    expect(of({ touchedZones: [{ zone: conditional, areaM2: 0.4 }] })).toEqual([['pass', 'zones.none']]);
  });
});
