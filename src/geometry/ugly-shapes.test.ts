import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { describeShared, sharedFile } from '../../test/shared-data.ts';
import { distanceM } from './distance.ts';
import { intersectionAreaM2 } from './intersection-area.ts';
import { intersect, loadOverlay, subtract, unite } from './overlay.ts';
import { planarAreaM2 } from './planar-area.ts';
import type { PlaneArea, PlanePosition, PlaneShape } from './shapes.ts';

const folder = 'data/real/geometry/polygon-clipping';
/** The cases are drawn in units of all sizes; taken as kilometres they are as large as parcels and parks. */
const metresPerUnit = 1000;

interface Shape {
  type: string;
  coordinates: unknown;
}
const areaOf = (shape: Shape): PlaneArea => {
  const polygons = (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates) as [number, number][][][];
  return polygons.flatMap((rings) => {
    const [outer, ...holes] = rings.map((ring) =>
      ring
        .map(([e, n]): PlanePosition => [e * metresPerUnit, n * metresPerUnit])
        .filter(([e, n], i, all) => i < all.length - 1 || e !== all[0]![0] || n !== all[0]![1]),
    );
    return outer ? [{ outer, holes }] : [];
  });
};

describeShared('shapes that broke other overlays', () => {
  beforeAll(() => loadOverlay());

  it('give a result that keeps the area or a named failure, never an exception and never no number', () => {
    let answered = 0;
    let refused = 0;
    for (const name of readdirSync(sharedFile(folder)!)) {
      const file = sharedFile(`${folder}/${name}/args.geojson`);
      if (!file || !existsSync(file)) continue;
      const features: { geometry: Shape }[] = JSON.parse(readFileSync(file, 'utf8')).features;
      const [first = [], ...others] = features.map(({ geometry }) => areaOf(geometry));
      const second = others[0] ?? [];
      for (const result of [subtract(first, others), intersect(first, second), unite([first, ...others])]) {
        if (result.ok) {
          answered += 1;
          expect(Number.isFinite(planarAreaM2(result.area)), name).toBe(true);
        } else {
          refused += 1;
          expect(result.reason, name).toMatch(/^overlay\./);
        }
      }
      const common = intersectionAreaM2(first, second);
      expect(common >= 0 && Number.isFinite(common), name).toBe(true);
    }
    expect(answered).toBeGreaterThan(refused);
    expect(answered + refused).toBeGreaterThan(120);
  });

  it('do not trouble the distance either', () => {
    for (const name of readdirSync(sharedFile(folder)!)) {
      const file = sharedFile(`${folder}/${name}/args.geojson`);
      if (!file) continue;
      const features: { geometry: Shape }[] = JSON.parse(readFileSync(file, 'utf8')).features;
      const areas = features
        .map(({ geometry }) => areaOf(geometry))
        .filter((area) => area.some(({ outer }) => outer.length > 0));
      for (const a of areas)
        for (const b of areas) {
          const metres = distanceM({ kind: 'area', area: a }, { kind: 'area', area: b });
          expect(metres >= 0 && Number.isFinite(metres), name).toBe(true);
        }
    }
  });
});

const planeShape = ({ type, coordinates }: Shape): PlaneShape | null => {
  switch (type) {
    case 'Point':
      return { kind: 'points', points: [coordinates as PlanePosition] };
    case 'MultiPoint':
      return { kind: 'points', points: coordinates as PlanePosition[] };
    case 'LineString':
      return { kind: 'lines', lines: [coordinates as PlanePosition[]] };
    case 'MultiLineString':
      return { kind: 'lines', lines: coordinates as PlanePosition[][] };
    case 'Polygon':
    case 'MultiPolygon': {
      const polygons = (type === 'Polygon' ? [coordinates] : coordinates) as PlanePosition[][][];
      const area = polygons.map(([outer = [], ...holes]) => ({
        outer: outer.slice(0, -1),
        holes: holes.map((h) => h.slice(0, -1)),
      }));
      return { kind: 'area', area };
    }
    default:
      return null;
  }
};

describeShared('the distance cases of JTS', () => {
  it('come out as published', () => {
    const { cases } = JSON.parse(readFileSync(sharedFile('data/real/geometry/jts/TestDistance.json')!, 'utf8')) as {
      cases: { desc: string; a_geojson?: Shape; b_geojson?: Shape; tests: { op: string; expected: string }[] }[];
    };
    let compared = 0;
    for (const { desc, a_geojson, b_geojson, tests } of cases) {
      const a = a_geojson && planeShape(a_geojson);
      const b = b_geojson && planeShape(b_geojson);
      const expected = tests.find(({ op }) => op === 'distance')?.expected;
      // To nothing JTS says 0, which here would read as "they meet"; ours is infinite.
      if (!a || !b || expected === undefined || desc.includes('empty')) continue;
      expect(distanceM(a, b), desc).toBeCloseTo(Number(expected), 9);
      expect(distanceM(b, a), desc).toBeCloseTo(Number(expected), 9);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(8);
  });
});
