import { describe, expect, it } from 'vitest';
import {
  buildLandFacts,
  buildParcelFacts,
  buildQuestion,
  buildUnitFacts,
} from '../../../test/builders/site-facts-builder.ts';
import type { LandFacts, PlantFit } from '../site-facts.ts';
import { plant } from './plant.ts';

const asked = { plant: { lengthM: 120, widthM: 80 } };
const on = (fit: PlantFit | null, land: Partial<LandFacts> = {}) =>
  plant(
    buildQuestion({ demand: asked, site: buildParcelFacts({ land: buildLandFacts({ ...land, plant: () => fit }) }) }),
  );

describe('a plant of 120 × 80 m', () => {
  it('passes with the direction in which it fits', () => {
    expect(on({ fits: true, azimuthDeg: 32 })).toMatchObject([
      { verdict: 'pass', veto: true, reason: { code: 'plant.fits', values: { length: 120, width: 80, azimuth: 32 } } },
    ]);
  });

  it('fails with the largest that would fit', () => {
    expect(on({ fits: false, isDecided: true, largest: { lengthM: 118, widthM: 78.7 } })).toMatchObject([
      { verdict: 'fail', reason: { code: 'plant.tooLarge', values: { largestLength: 118, largestWidth: 78.7 } } },
    ]);
    expect(on({ fits: false, isDecided: true, largest: null })).toMatchObject([{ reason: { code: 'plant.none' } }]);
  });

  it('is unknown, never passed, where it was not decided', () => {
    for (const fit of [null, { fits: false, isDecided: false, largest: null }] as const)
      expect(on(fit)).toMatchObject([{ verdict: 'unknown', veto: true, score: null }]);
  });

  it('is not asked where the area decides, of units, nor of projects without one', () => {
    expect(on({ fits: true, azimuthDeg: 0 }, { largestFreeM2: 20_000 })).toEqual([]);
    expect(plant(buildQuestion({ demand: asked, site: buildUnitFacts() }))).toEqual([]);
    expect(plant(buildQuestion())).toEqual([]);
  });
});
