import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import { describeShared, sharedFile } from '../../test/shared-data.ts';
import { ellipsoidalAreaM2 } from './ellipsoidal-area.ts';
import { planarAreaM2 } from './planar-area.ts';
import { planeOfEpsg } from './plane-code.ts';
import { centralMeridian, falseEastM } from './plane-spec.ts';
import { planeSpecFor } from './plane-spec-for.ts';
import type { AreaShape, PlanePosition } from './shapes.ts';
import { surveyPlane } from './survey-plane.ts';
import { tmForward, tmInverse } from './transverse-mercator.ts';

const zone37 = surveyPlane({ kind: 'cgcs2000-3deg', zone: 37 });

describe('the survey plane', () => {
  it('writes the zone number before the easting', () => {
    const [east, north] = zone37.toPlane([111, 0]);
    expect(east).toBeCloseTo(37_500_000, 6);
    expect(north).toBeCloseTo(0, 6);
  });

  it('is one object for one spec', () => {
    expect(surveyPlane({ kind: 'cgcs2000-3deg', zone: 37 })).toBe(zone37);
    expect(surveyPlane({ kind: 'cgcs2000-3deg', zone: 37, zoneDigits: true })).toBe(zone37);
    expect(surveyPlane({ kind: 'cgcs2000-3deg', zone: 37, zoneDigits: false })).not.toBe(zone37);
  });

  it('leaves the zone number away where the spec says so, and knows 6° zones', () => {
    expect(surveyPlane({ kind: 'cgcs2000-3deg', zone: 37, zoneDigits: false }).toPlane([111, 0])[0]).toBe(500_000);
    expect(surveyPlane({ kind: 'cgcs2000-6deg', zone: 19 }).toPlane([111, 0])[0]).toBe(19_500_000);
    expect(surveyPlane({ kind: 'cgcs2000-6deg', zone: 19, zoneDigits: false }).toPlane([111, 0])[0]).toBe(500_000);
  });

  it('has its own origin elsewhere', () => {
    const plane = surveyPlane({ kind: 'local-tm', lon0: -76.6, lat0: 39.28 });
    const [east, north] = plane.toPlane([-76.6, 39.28]);
    expect(Math.hypot(east, north)).toBeLessThan(1e-6);
  });

  it('agrees with PROJ’s sums in proj4 to 0.1 mm over all 64 CGCS2000 planes, and comes back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 4491, max: 4554 }),
        fc.double({ min: -1.05, max: 1.05, noNaN: true }),
        fc.double({ min: 3, max: 54, noNaN: true }),
        (code, share, lat) => {
          const spec = planeOfEpsg(code)!;
          const lon = centralMeridian(spec) + share * (spec.kind === 'cgcs2000-3deg' ? 1.5 : 3);
          const proj = `+proj=tmerc +lat_0=0 +lon_0=${centralMeridian(spec)} +k=1 +x_0=${falseEastM(spec)} +y_0=0 +ellps=GRS80 +units=m +no_defs`;
          const [east = 0, north = 0] = proj4('+proj=longlat +ellps=GRS80 +no_defs', proj, [lon, lat]);
          const plane = surveyPlane(spec);
          const mine = plane.toPlane([lon, lat]);
          expect(Math.abs(mine[0] - east)).toBeLessThan(1e-4);
          expect(Math.abs(mine[1] - north)).toBeLessThan(1e-4);
          const back = plane.toLonLat(mine);
          expect(Math.abs(back[0] - lon)).toBeLessThan(1e-12);
          expect(Math.abs(back[1] - lat)).toBeLessThan(1e-12);
        },
      ),
      { numRuns: 1000 },
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
  it('agrees with the CGCS2000 points computed by PROJ to 0.1 mm both ways, in all four series', () => {
    const file = sharedFile('data/real/geodesy/cgcs2000_gk_points.json')!;
    const points = JSON.parse(readFileSync(file, 'utf8')).points as GkPoint[];
    expect(new Set(points.map(({ kind }) => kind)).size).toBe(4);
    for (const point of points) {
      const plane = surveyPlane(planeOfEpsg(point.epsg)!);
      const [east, north] = plane.toPlane(point.lonlat);
      expect(Math.abs(east - point.easting)).toBeLessThan(1e-4);
      expect(Math.abs(north - point.northing)).toBeLessThan(1e-4);
      const [lon, lat] = plane.toLonLat([point.easting, point.northing]);
      // 0.1 mm is 0.9 billionths of a degree.
      expect(Math.abs(lon - point.lonlat[0])).toBeLessThan(1e-9);
      expect(Math.abs(lat - point.lonlat[1])).toBeLessThan(0.9e-9);
    }
  });

  it('gives what the oil and gas producers’ tests (GIGS 5101) expect of transverse Mercator, as far out as a plane is used', () => {
    const text = readFileSync(sharedFile('data/real/geodesy/gigs_5101.1_transverse_mercator.gie.txt')!, 'utf8');
    // The first block is forward: WGS84 (its flattening moves the plane by up to 0.1 mm from GRS80), meridian 2° W, scale 0.9996012717.
    const [forward = ''] = text.split(/operation/).slice(1);
    const [lon0, lat0, scale] = [-2, 49, 0.9996012717];
    const [, northOfOrigin] = tmForward(lon0, lon0, lat0);
    let compared = 0;
    for (const [, lonText, latText, eastText, northText] of forward.matchAll(
      /accept\s+(\S+)\s+(\S+)\s+expect\s+(\S+)\s+(\S+)/g,
    )) {
      const [lon, lat, east, north] = [lonText, latText, eastText, northText].map(Number) as [
        number,
        number,
        number,
        number,
      ];
      const [x, y] = tmForward(lon0, lon, lat);
      expect(Math.abs(scale * x + 400_000 - east)).toBeLessThan(0.03);
      expect(Math.abs(scale * (y - northOfOrigin) - 100_000 - north)).toBeLessThan(0.03);
      const [lonBack, latBack] = tmInverse(lon0, (east - 400_000) / scale, (north + 100_000) / scale + northOfOrigin);
      const metresPerDegree = 111_320;
      expect(Math.abs(lonBack - lon) * metresPerDegree * Math.cos((lat * Math.PI) / 180)).toBeLessThan(0.03);
      expect(Math.abs(latBack - lat) * metresPerDegree).toBeLessThan(0.03);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(20);
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

/** The plots of a boundary file (界址点 TXT), rings as stated: third column north, fourth east with the zone number. */
const statedPlots = (path: string): { declaredHa: number | null; ring: PlanePosition[] }[] => {
  const plots: { declaredHa: number | null; ring: PlanePosition[] }[] = [];
  for (const line of new TextDecoder('gb18030').decode(readFileSync(path)).split(/\r?\n/)) {
    const cells = line.split(',').map((cell) => cell.trim());
    if (line.trim().endsWith('@')) plots.push({ declaredHa: cells[1] ? Number(cells[1]) : null, ring: [] });
    else if (/^J\d+$/.test(cells[0] ?? '')) plots.at(-1)?.ring.push([Number(cells[3]), Number(cells[2])]);
  }
  return plots;
};

describeShared('the boundary files of real plots in Zhaoqing', () => {
  const folder = () => sharedFile('data/real/boundary-txt')!;
  const declaredPlots = () =>
    (JSON.parse(readFileSync(`${folder()}/expected.json`, 'utf8')).plots as ExpectedPlot[]).filter(
      ({ declared_area_ha }) => declared_area_ha !== null,
    );

  it('measure the hectares they declare to half a square metre, straight from the coordinates they state', () => {
    const expected = declaredPlots();
    expect(expected.length).toBeGreaterThan(5);
    for (const { file, declared_area_ha, planar_area_m2 } of expected) {
      const [plot] = statedPlots(`${folder()}/${file}`);
      const measured = planarAreaM2([{ outer: plot!.ring.slice(0, -1), holes: [] }]);
      expect(plot!.declaredHa).toBe(declared_area_ha);
      expect(Math.abs(measured - declared_area_ha! * 10_000), file).toBeLessThan(0.5);
      expect(measured).toBeCloseTo(planar_area_m2, 2);
    }
  });

  it('measure the same after a way through degrees and back, and on the ellipsoid what PROJ says', () => {
    const plane = surveyPlane({ kind: 'cgcs2000-3deg', zone: 38 });
    for (const { file, declared_area_ha, geodesic_area_m2 } of declaredPlots()) {
      const [plot] = statedPlots(`${folder()}/${file}`);
      const shape = plane.areaToLonLat([{ outer: plot!.ring.slice(0, -1), holes: [] }]);
      expect(Math.abs(planarAreaM2(plane.areaToPlane(shape)) - declared_area_ha! * 10_000), file).toBeLessThan(0.5);
      expect(Math.abs(ellipsoidalAreaM2(shape) - geodesic_area_m2), file).toBeLessThan(0.05);
    }
  });

  it('are the same seven plots in the files that hold them all', () => {
    for (const name of ['zhaoqing_multi_utf8.txt', 'zhaoqing_multi_gbk_crlf.txt']) {
      const plots = statedPlots(`${folder()}/${name}`);
      expect(plots).toHaveLength(7);
      for (const { declaredHa, ring } of plots)
        if (declaredHa !== null)
          expect(Math.abs(planarAreaM2([{ outer: ring.slice(0, -1), holes: [] }]) - declaredHa * 10_000)).toBeLessThan(
            0.5,
          );
    }
  });
});

interface ExpectedPlot {
  file: string;
  declared_area_ha: number | null;
  planar_area_m2: number;
  geodesic_area_m2: number;
}
interface GkPoint {
  lonlat: [number, number];
  epsg: number;
  kind: string;
  easting: number;
  northing: number;
}
interface Plot {
  properties: { plot: string; declared_area_ha: number | null };
  geometry: AreaShape;
}
