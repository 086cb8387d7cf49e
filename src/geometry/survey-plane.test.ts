import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import { describeShared, sharedFile } from '../../test/shared-data.ts';
import { planarAreaM2 } from './planar-area.ts';
import { planeSpecFor } from './plane-spec-for.ts';
import type { AreaShape } from './shapes.ts';
import { surveyPlane } from './survey-plane.ts';

const zone37 = surveyPlane({ kind: 'cgcs2000-3deg', zone: 37 });

describe('the survey plane', () => {
  it('writes the zone number before the easting', () => {
    const [east, north] = zone37.toPlane([111, 0]);
    expect(east).toBeCloseTo(37_500_000, 6);
    expect(north).toBeCloseTo(0, 6);
  });

  it('is one object for one spec', () => {
    expect(surveyPlane({ kind: 'cgcs2000-3deg', zone: 37 })).toBe(zone37);
  });

  it('has its own origin elsewhere', () => {
    const plane = surveyPlane({ kind: 'local-tm', lon0: -76.6, lat0: 39.28 });
    const [east, north] = plane.toPlane([-76.6, 39.28]);
    expect(Math.hypot(east, north)).toBeLessThan(1e-6);
  });

  it('agrees with PROJ’s sums in proj4 to 0.1 mm over every 3° zone of China, and comes back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 25, max: 45 }),
        fc.double({ min: -1.6, max: 1.6, noNaN: true }),
        fc.double({ min: 3, max: 54, noNaN: true }),
        (zone, off, lat) => {
          const lon = 3 * zone + off;
          const proj = `+proj=tmerc +lat_0=0 +lon_0=${3 * zone} +k=1 +x_0=${zone * 1e6 + 5e5} +y_0=0 +ellps=GRS80 +units=m +no_defs`;
          const [east = 0, north = 0] = proj4('+proj=longlat +ellps=GRS80 +no_defs', proj, [lon, lat]);
          const plane = surveyPlane({ kind: 'cgcs2000-3deg', zone });
          const mine = plane.toPlane([lon, lat]);
          expect(Math.abs(mine[0] - east)).toBeLessThan(1e-4);
          expect(Math.abs(mine[1] - north)).toBeLessThan(1e-4);
          const back = plane.toLonLat(mine);
          expect(Math.abs(back[0] - lon)).toBeLessThan(1e-12);
          expect(Math.abs(back[1] - lat)).toBeLessThan(1e-12);
        },
      ),
    );
  });

  it('never answers with something that is no number, wherever on Earth the position is', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -90, max: 90, noNaN: true }),
        (lon, lat) => {
          for (const value of [...zone37.toPlane([lon, lat]), ...zone37.toLonLat(zone37.toPlane([lon, lat]))])
            expect(Number.isFinite(value)).toBe(true);
        },
      ),
    );
    for (const value of zone37.toPlane([-159, 0])) expect(Number.isFinite(value)).toBe(true);
    for (const value of zone37.toLonLat([2.5e6, 4e8])) expect(Number.isFinite(value)).toBe(true);
  });

  it('opens rings on the way in, and closes and turns them as RFC 7946 has it on the way out', () => {
    const clockwise: AreaShape = {
      type: 'Polygon',
      coordinates: [
        [
          [112, 23],
          [112, 23.001],
          [112.001, 23.001],
          [112.001, 23],
          [112, 23],
        ],
      ],
    };
    const plane = zone37.areaToPlane(clockwise);
    expect(plane[0]!.outer).toHaveLength(4);
    expect(zone37.areaToLonLat(plane)).toEqual({
      type: 'Polygon',
      coordinates: [
        [
          [112.001, 23],
          [112.001, 23.001],
          [112, 23.001],
          [112, 23],
          [112.001, 23],
        ],
      ],
    });
  });

  it('keeps the area of a park through the file to 0.01 m²', () => {
    const square = [
      [37_620_000, 2_542_000],
      [37_620_600, 2_542_000],
      [37_620_600, 2_542_600],
      [37_620_000, 2_542_600],
    ] as const;
    const there = zone37.areaToPlane(zone37.areaToLonLat([{ outer: square, holes: [] }]));
    expect(Math.abs(planarAreaM2(there) - 360_000)).toBeLessThan(0.1);
  });
});

describe('the plane for a place', () => {
  it('is the nearest CGCS2000 zone in China: 112.17°E lies in zone 37, not 38', () => {
    expect(planeSpecFor([112.17, 22.98])).toEqual({ kind: 'cgcs2000-3deg', zone: 37 });
    expect(planeSpecFor([112.8, 23.3])).toEqual({ kind: 'cgcs2000-3deg', zone: 38 });
  });
  it('is a plane of its own elsewhere', () => {
    expect(planeSpecFor([-76.61234, 39.28])).toEqual({ kind: 'local-tm', lon0: -76.612, lat0: 39.28 });
  });
});

describeShared('the survey plane against PROJ and declared land', () => {
  it('agrees with the CGCS2000 points computed by PROJ to 0.1 mm both ways', () => {
    const file = sharedFile('data/real/geodesy/cgcs2000_gk_points.json')!;
    const points = (JSON.parse(readFileSync(file, 'utf8')).points as GkPoint[]).filter((point) =>
      point.kind.startsWith('3-degree zone'),
    );
    expect(points.length).toBeGreaterThan(7);
    for (const point of points) {
      const plane = surveyPlane({ kind: 'cgcs2000-3deg', zone: Number(/zone (\d+)/.exec(point.name)?.[1]) });
      const [east, north] = plane.toPlane(point.lonlat);
      expect(Math.abs(east - point.easting)).toBeLessThan(1e-4);
      expect(Math.abs(north - point.northing)).toBeLessThan(1e-4);
      const [lon, lat] = plane.toLonLat([point.easting, point.northing]);
      // 0.1 mm is 0.9 billionths of a degree.
      expect(Math.abs(lon - point.lonlat[0])).toBeLessThan(1e-9);
      expect(Math.abs(lat - point.lonlat[1])).toBeLessThan(0.9e-9);
    }
  });

  it('measures the declared hectares of real plots in Zhaoqing to half a square metre', () => {
    const file = sharedFile('data/real/parcels/cn_zhaoqing_plots_lonlat.geojson')!;
    const features = JSON.parse(readFileSync(file, 'utf8')).features as Plot[];
    const plane = surveyPlane({ kind: 'cgcs2000-3deg', zone: 38 });
    const declared = features.filter((plot) => plot.properties.declared_area_ha !== null);
    expect(declared.length).toBeGreaterThan(4);
    for (const plot of declared) {
      const measured = planarAreaM2(plane.areaToPlane(plot.geometry));
      expect(Math.abs(measured - (plot.properties.declared_area_ha ?? 0) * 10_000)).toBeLessThan(0.51);
    }
  });
});

interface GkPoint {
  lonlat: [number, number];
  name: string;
  kind: string;
  easting: number;
  northing: number;
}
interface Plot {
  properties: { plot: string; declared_area_ha: number | null };
  geometry: AreaShape;
}
