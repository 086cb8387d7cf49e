import { describe, expect, it } from 'vitest';
import { testBuildings, testUnits } from '../../../test/builders/park-builder.ts';
import { buildQuestion, buildUnitFacts } from '../../../test/builders/site-facts-builder.ts';
import { buildingFit } from './building.ts';

const of = (demand: object, site = buildUnitFacts()) =>
  buildingFit(buildQuestion({ project: 'steel-unknown', demand, site })).map((each) => [
    each.verdict,
    each.reason.code,
  ]);

describe('building: 8 m clear, 3 t/m², crane 10 t', () => {
  it('asks nothing the project does not ask', () => expect(of({})).toEqual([]));
  it('passes 7 m clear height', () =>
    expect(of({ clearHeightM: 7 })).toEqual([['pass', 'building.clearHeightEnough']]));
  it('fails 9 m clear height', () => expect(of({ clearHeightM: 9 })).toEqual([['fail', 'building.clearHeightShort']]));
  it('fails 5 t/m² and 20 t of crane, each said', () => {
    expect(of({ floorLoadTPerM2: 5, craneT: 20 })).toEqual([
      ['fail', 'building.floorLoadShort'],
      ['fail', 'building.craneShort'],
    ]);
  });
  it('tells a crane stated as none from one not stated', () => {
    expect(of({ craneT: 5 }, buildUnitFacts({ unit: testUnits[1]! }))).toEqual([['fail', 'building.craneShort']]);
    const { craneT: _, ...unit } = testUnits[1]!;
    expect(of({ craneT: 5 }, buildUnitFacts({ unit }))).toEqual([['unknown', 'building.craneUnknown']]);
  });
  it('needs the environmental kind to be stated', () => {
    expect(of({ environmental: true })).toEqual([['unknown', 'building.environmentalUnknown']]);
    const building = { ...testBuildings[0]!, environmental: true };
    expect(of({ environmental: true }, buildUnitFacts({ building }))).toEqual([['pass', 'building.environmentalYes']]);
  });
});
