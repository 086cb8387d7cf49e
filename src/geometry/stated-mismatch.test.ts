import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeShared, sharedFile } from '../../test/shared-data.ts';
import { ellipsoidalAreaM2 } from './ellipsoidal-area.ts';
import { gcj02AreaFactor, gcj02OfTrue } from './gcj02.ts';
import { planarAreaM2 } from './planar-area.ts';
import { centralMeridian, type PlaneSpec } from './plane-spec.ts';
import { planeSpecFor } from './plane-spec-for.ts';
import { pointScale } from './point-scale.ts';
import type { AreaShape, LonLat } from './shapes.ts';
import { sphericalAreaM2 } from './spherical-area.ts';
import { statedMismatch } from './stated-mismatch.ts';
import { surveyPlane } from './survey-plane.ts';
import { tmForward } from './transverse-mercator.ts';

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

/** A plot of 400 m round a place, measured as the engine measures it, and what a mistake would have made of it. */
const plotAt = (lon: number, lat: number) => {
  const spec = planeSpecFor([lon, lat]);
  const plane = surveyPlane(spec);
  const [east, north] = plane.toPlane([lon, lat]);
  const ring = [
    [east - 200, north - 200],
    [east + 200, north - 200],
    [east + 200, north + 200],
    [east - 200, north + 200],
  ] as const;
  const shape = plane.areaToLonLat([{ outer: ring, holes: [] }]);
  return { shape, measured: { ...measuredAs(shape, spec), position: [lon, lat] as const } };
};
const measuredAs = (shape: AreaShape, spec: PlaneSpec) => ({
  planarM2: planarAreaM2(surveyPlane(spec).areaToPlane(shape)),
  ellipsoidalM2: ellipsoidalAreaM2(shape),
  sphericalM2: sphericalAreaM2(shape),
  meridian: centralMeridian(spec),
});
const moved = (shape: AreaShape, where: (position: LonLat) => LonLat): AreaShape => ({
  type: 'Polygon',
  coordinates: (shape.coordinates as LonLat[][]).map((ring) => ring.map(where)),
});
const silao = plotAt(112.17, 22.98);

describe('the cause of a wrong stated area', () => {
  it('is the GCJ-02 shift when the paper measured shifted corners, or when the outline is the shifted one', () => {
    // In Xi’an the shift adds 0.36 % to an area.
    const { shape, measured } = plotAt(108.95, 34.27);
    const shifted = moved(shape, gcj02OfTrue);
    expect(statedMismatch({ statedM2: ellipsoidalAreaM2(shifted), ...measured })).toMatchObject({
      code: 'stated.gcj02',
    });
    const drawn = measuredAs(shifted, planeSpecFor([108.95, 34.27]));
    const onMap = { ...drawn, position: gcj02OfTrue([108.95, 34.27]) };
    expect(statedMismatch({ statedM2: measured.planarM2, ...onMap })?.code).toBe('stated.gcj02');
  });

  it('is the neighbouring zone, whose meridian it names, and never the zone the park is measured in', () => {
    const inZone38 = measuredAs(silao.shape, { kind: 'cgcs2000-3deg', zone: 38 }).planarM2;
    const tight = { ...silao.measured, tolerance: 1e-4 };
    expect(statedMismatch({ statedM2: inZone38, ...tight })).toMatchObject({ code: 'stated.otherZone', meridian: 114 });
    const measuredIn38 = { ...measuredAs(silao.shape, { kind: 'cgcs2000-3deg', zone: 38 }), tolerance: 1e-4 };
    // 0.05 % more than zone 37 has: as zone 38 has it, which is here its own.
    expect(statedMismatch({ statedM2: inZone38, ...measuredIn38, position: [112.17, 22.98] })).toBeNull();
  });

  it('is degrees taken for metres, or all degrees for equally long', () => {
    const [ring = []] = silao.shape.coordinates as LonLat[][];
    const [west, south] = ring[0]!;
    const squareDegrees = planarAreaM2([{ outer: ring.map(([lon, lat]) => [lon - west, lat - south]), holes: [] }]);
    expect(statedMismatch({ statedM2: squareDegrees, ...silao.measured })?.code).toBe('stated.squareDegrees');
    expect(statedMismatch({ statedM2: squareDegrees * 111_320 ** 2, ...silao.measured })?.code).toBe(
      'stated.equalDegrees',
    );
  });

  it('is longitude and latitude swapped, where a longitude can be a latitude', () => {
    const { shape, measured } = plotAt(87.6, 43.8);
    const swapped = moved(shape, ([lon, lat]) => [lat, lon]);
    expect(statedMismatch({ statedM2: ellipsoidalAreaM2(swapped), ...measured })?.code).toBe('stated.axesSwapped');
  });

  it('is said to be either of two when the area cannot decide', () => {
    // At 50.1° N Web Mercator makes 2.43 of one: an acre is 2.47 to the hectare.
    const { measured } = plotAt(125, 50.15);
    const stated = measured.planarM2 * 2.435;
    const said = statedMismatch({ statedM2: stated, ...measured });
    expect(new Set([said?.code, said?.also])).toEqual(new Set(['stated.webMercator', 'stated.acresTakenForHectares']));
  });

  it('stays open when nothing explains the figure', () => {
    expect(statedMismatch({ statedM2: silao.measured.planarM2 * 1.05, ...silao.measured })?.code).toBe(
      'stated.differs',
    );
  });

  it('stays open when sphere, shift and zone would all explain it', () => {
    // A place where the shift stretches areas as the next zone does; the sphere is set to the same.
    const lat = 30;
    const crowded = Array.from({ length: 500 }, (_, at) => 112.6 + at / 500).find((lon) => {
      const [east, north] = tmForward(117, lon, lat);
      return Math.abs(gcj02AreaFactor([lon, lat]) - pointScale(east, north) ** 2) < 1e-5;
    })!;
    const { measured } = plotAt(crowded, lat);
    const stated = gcj02AreaFactor([crowded, lat]) * measured.ellipsoidalM2;
    expect(statedMismatch({ statedM2: stated, ...measured, sphericalM2: stated })?.code).toBe('stated.undecided');
    expect(statedMismatch({ statedM2: stated, ...measured })?.also).toBeDefined();
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
