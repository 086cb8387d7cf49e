import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeShared, sharedFile } from '../../test/shared-data.ts';
import { ellipsoidalAreaM2 } from './ellipsoidal-area.ts';
import { planarAreaM2 } from './planar-area.ts';
import { planeSpecFor } from './plane-spec-for.ts';
import type { AreaShape, LonLat } from './shapes.ts';
import { sphericalAreaM2 } from './spherical-area.ts';
import { statedMismatch } from './stated-mismatch.ts';
import { surveyPlane } from './survey-plane.ts';

const codeOf = (statedM2: number, more: Partial<Parameters<typeof statedMismatch>[0]> = {}) =>
  statedMismatch({ statedM2, planarM2: 358_000, ellipsoidalM2: 357_887, ...more })?.code ?? null;

describe('a stated area', () => {
  it('agrees within a thousandth, or with the ellipsoid, or within half a square metre', () => {
    expect(codeOf(358_300)).toBeNull();
    expect(codeOf(357_600)).toBeNull();
    expect(statedMismatch({ statedM2: 2, planarM2: 1.6, ellipsoidalM2: 1.6 })).toBeNull();
    expect(codeOf(359_000)).toBe('stated.differs');
    expect(codeOf(358_300, { tolerance: 0.0001 })).toBe('stated.differs');
  });

  it('betrays the unit it was read in', () => {
    expect(codeOf(358_000 * 15)).toBe('stated.muTakenForHectares');
    expect(codeOf(358_000 / 15)).toBe('stated.hectaresTakenForMu');
    expect(codeOf((358_000 * 10_000) / 15)).toBe('stated.m2TakenForMu');
    expect(codeOf(35.8)).toBe('stated.hectaresTakenForM2');
    expect(codeOf(358_000 * 10_000)).toBe('stated.m2TakenForHectares');
    expect(codeOf((358_000 * 15) / 10_000)).toBe('stated.muTakenForM2');
    expect(statedMismatch({ statedM2: 5_370_000, planarM2: 358_000, ellipsoidalM2: 358_000 })).toEqual({
      code: 'stated.muTakenForHectares',
      factor: 15,
    });
  });

  it('is not compared with nothing and never gives a number that is none', () => {
    expect(codeOf(358_000, { planarM2: 0 })).toBeNull();
    expect(codeOf(Number.NaN)).toBeNull();
    expect(codeOf(0)).toBe('stated.notPositive');
    expect(codeOf(-5)).toBe('stated.notPositive');
  });

  it('of the 537 mu beside Yunfu is known again from the next zone, Web Mercator and the sphere', () => {
    // The figures of docs/methods.md: 537 mu drawn in zone 37 at 112.1°E 22.95°N.
    const mu = 10_000 / 15;
    const measured = { planarM2: 537 * mu, ellipsoidalM2: 536.831 * mu, position: [112.1, 22.95] as const };
    expect(codeOf(636.06 * mu, measured)).toBe('stated.webMercator');
    expect(codeOf(538.145 * mu, { ...measured, sphericalM2: 538.145 * mu })).toBe('stated.sphere');
    expect(codeOf(537.335 * mu, { ...measured, tolerance: 1e-4 })).toBe('stated.otherZone');
  });
});

describeShared('stated areas of real land', () => {
  it('are wrong for just the ten zones of Hsinchu that are known to be', () => {
    const file = sharedFile('data/real/parcels/tw_hsinchu_science_park_J0302_wgs84.geojson')!;
    const features: Zone[] = JSON.parse(readFileSync(file, 'utf8')).features;
    const wrong = features.flatMap(({ properties, geometry }, i) => {
      let first: unknown = geometry.coordinates;
      while (Array.isArray(first) && Array.isArray(first[0])) first = first[0];
      const plane = surveyPlane(planeSpecFor(first as LonLat));
      const mismatch = statedMismatch({
        statedM2: Number(properties.參考面),
        planarM2: planarAreaM2(plane.areaToPlane(geometry)),
        ellipsoidalM2: ellipsoidalAreaM2(geometry),
        sphericalM2: sphericalAreaM2(geometry),
        position: first as LonLat,
      });
      return mismatch ? [i] : [];
    });
    expect(wrong).toEqual([6, 13, 15, 16, 18, 30, 51, 68, 78, 130]);
  });
});

interface Zone {
  properties: { 參考面: string };
  geometry: AreaShape;
}
