import { check } from '@placemarkio/check-geojson';
import gjv from 'geojson-validation';
import { describe, expect, it } from 'vitest';
import { buildAssessment } from '../../test/builders/assessment-builder.ts';
import { positionAt } from '../../test/builders/local-frame.ts';
import { buildPark, changeParcel } from '../../test/builders/park-builder.ts';
import { planarAreaM2 } from '../geometry/planar-area.ts';
import type { LonLat } from '../geometry/shapes.ts';
import { surveyPlane } from '../geometry/survey-plane.ts';
import { writeGeojson } from './geojson.ts';

const zh = { language: 'zh-CN' } as const;
const ring = (...corners: [number, number][]): LonLat[] => corners.map(([east, north]) => positionAt(east, north));
/** Drawn the wrong way round: outer clockwise, hole counter-clockwise. */
const clockwiseWithHole = {
  type: 'Polygon' as const,
  coordinates: [
    ring([0, 0], [0, 200], [200, 200], [200, 0], [0, 0]),
    ring([50, 50], [100, 50], [100, 100], [50, 100], [50, 50]),
  ],
};
const park = changeParcel(buildPark({ illustrative: '示意' }), 'east-60', { shape: clockwiseWithHole });
const text = new TextDecoder().decode(await writeGeojson(park, buildAssessment(park), zh));
const file = JSON.parse(text);

const signedArea = (corners: [number, number][]): number =>
  corners.slice(1).reduce((sum, [lon, lat], i) => sum + corners[i]![0] * lat - lon * corners[i]![1], 0);

describe('writeGeojson', () => {
  it('is GeoJSON for two independent checkers', () => {
    expect(gjv.valid(file, true)).toEqual([]);
    expect(() => check(text)).not.toThrow();
  });

  it('turns outer rings counter-clockwise and holes clockwise', () => {
    const [outer, hole] = file.features[0].geometry.coordinates;
    const centred = (corners: [number, number][]): [number, number][] =>
      corners.map(([lon, lat]) => [lon - 112, lat - 22]);
    expect(signedArea(centred(outer))).toBeGreaterThan(0);
    expect(signedArea(centred(hole))).toBeLessThan(0);
    expect(outer[0]).toEqual(outer.at(-1));
  });

  it('keeps nine decimals, and with them the area', () => {
    const plane = surveyPlane(park.plane);
    for (const feature of file.features) {
      const original = park.parcels.find(({ id }) => id === feature.id)!.shape;
      const measured = planarAreaM2(plane.areaToPlane(feature.geometry));
      expect(Math.abs(measured - planarAreaM2(plane.areaToPlane(original)))).toBeLessThan(0.05);
    }
    expect(text).not.toMatch(/\[\d+\.\d{10,}/);
  });

  it('carries a name and the illustrative statement at the top', () => {
    expect(file.illustrative).toBe('示意');
    expect(file.name).toContain('测试园区');
    expect(file).not.toHaveProperty('crs');
  });
});
