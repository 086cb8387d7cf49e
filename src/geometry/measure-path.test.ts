import { Geodesic } from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { measurePath } from './measure-path.ts';
import type { LonLat } from './shapes.ts';
import { surveyPlane } from './survey-plane.ts';

const plane = surveyPlane({ kind: 'cgcs2000-3deg', zone: 37 });
const park: LonLat = [112.17, 22.98];

describe('a path drawn on the map', () => {
  it('measures the geodesic, not the plane: 10 km from the park are 10 km, where the plane has 1.9 m more', () => {
    const there = Geodesic.WGS84.Direct(park[1], park[0], 90, 10_000);
    const to: LonLat = [there.lon2 ?? 0, there.lat2 ?? 0];
    const { legsM, totalM } = measurePath(plane, [park, to, park]);
    for (const leg of legsM) expect(leg).toBeCloseTo(10_000, 3);
    expect(totalM).toBeCloseTo(20_000, 3);
    const [a, b] = [plane.toPlane(park), plane.toPlane(to)];
    expect(Math.hypot(b[0] - a[0], b[1] - a[1])).toBeCloseTo(10_001.93, 1);
  });

  it('is 0 for fewer than two positions and for the same twice', () => {
    expect(measurePath(plane, [])).toEqual({ legsM: [], totalM: 0 });
    expect(measurePath(plane, [park]).totalM).toBe(0);
    expect(measurePath(plane, [park, park]).totalM).toBe(0);
  });
});
