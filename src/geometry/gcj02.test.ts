import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeShared, sharedFile } from '../../test/shared-data.ts';
import { ellipsoidalAreaM2 } from './ellipsoidal-area.ts';
import { gcj02AreaFactor, gcj02OfTrue, trueOfGcj02 } from './gcj02.ts';
import type { AreaShape, LonLat } from './shapes.ts';
import { surveyPlane } from './survey-plane.ts';
import { trueDistanceM } from './true-distance.ts';

const inChina = fc.tuple(fc.double({ min: 74, max: 135, noNaN: true }), fc.double({ min: 4, max: 53, noNaN: true }));
const park: LonLat = [112.1, 22.95];

describe('the GCJ-02 offset', () => {
  it('moves the park by 621 m, and nothing outside China', () => {
    const plane = surveyPlane({ kind: 'cgcs2000-3deg', zone: 37 });
    expect(trueDistanceM(plane, plane.toPlane(park), plane.toPlane(gcj02OfTrue(park)))).toBeCloseTo(621, 0);
    expect(gcj02OfTrue([-76.6, 39.28])).toEqual([-76.6, 39.28]);
    expect(gcj02AreaFactor([-76.6, 39.28])).toBeCloseTo(1, 9);
  });

  it('is taken off again to a tenth of a millimetre', () => {
    fc.assert(
      fc.property(inChina, (position) => {
        const [lon, lat] = trueOfGcj02(gcj02OfTrue(position));
        expect(Math.abs(lon - position[0])).toBeLessThan(1e-9);
        expect(Math.abs(lat - position[1])).toBeLessThan(1e-9);
      }),
    );
  });

  it('stretches a plot of 100 m by the factor it says', () => {
    fc.assert(
      fc.property(inChina, ([lon, lat]) => {
        const d = 0.0005;
        // On 105° E the formula's √|x| has no derivative.
        fc.pre(Math.abs(lon - 105) > 0.01);
        const ring: LonLat[] = [
          [lon - d, lat - d],
          [lon + d, lat - d],
          [lon + d, lat + d],
          [lon - d, lat + d],
          [lon - d, lat - d],
        ];
        const area = (corners: readonly LonLat[]): number =>
          ellipsoidalAreaM2({ type: 'Polygon', coordinates: [corners] } satisfies AreaShape);
        expect(gcj02AreaFactor([lon, lat])).toBeCloseTo(area(ring.map(gcj02OfTrue)) / area(ring), 5);
      }),
    );
  });
});

describeShared('the GCJ-02 offset as others have it', () => {
  it('is eviltransform’s to 0.1 m', () => {
    const file = JSON.parse(readFileSync(sharedFile('data/real/geodesy/eviltransform_values.json')!, 'utf8'));
    for (const { wgs, gcj } of file.wgs_to_gcj as { wgs: LonLat; gcj: LonLat }[]) {
      const mine = gcj02OfTrue(wgs);
      // Its value for Shenzhen differs by one in the sixth decimal, 0.1 m.
      expect(Math.abs(mine[0] - gcj[0])).toBeLessThan(1.1e-6);
      expect(Math.abs(mine[1] - gcj[1])).toBeLessThan(1.1e-6);
    }
  });

  it('is gcoord’s at every city, to its four decimals', () => {
    const cities = JSON.parse(readFileSync(sharedFile('data/real/geodesy/gcoord_china_cities.json')!, 'utf8')) as {
      coords: { WGS84: LonLat; GCJ02: LonLat };
    }[];
    expect(cities.length).toBeGreaterThan(300);
    for (const { coords } of cities) {
      const mine = gcj02OfTrue(coords.WGS84);
      expect(Math.abs(mine[0] - coords.GCJ02[0])).toBeLessThan(1e-4);
      expect(Math.abs(mine[1] - coords.GCJ02[1])).toBeLessThan(1e-4);
    }
  });
});
