import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeShared, sharedFile } from '../../test/shared-data.ts';
import { distanceM } from './distance.ts';
import { planeSpecFor } from './plane-spec-for.ts';
import type { PlanePosition, PlaneRing, PlaneShape, Shape } from './shapes.ts';
import { surveyPlane } from './survey-plane.ts';

const square = (west: number, south: number, size: number): PlaneRing => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
];
const land = (west: number, south: number, size: number): PlaneShape => ({
  kind: 'area',
  area: [{ outer: square(west, south, size), holes: [] }],
});
const at = (...points: PlanePosition[]): PlaneShape => ({ kind: 'points', points });

describe('the straight distance', () => {
  it('is measured from edge to edge', () => {
    expect(distanceM(land(0, 0, 10), land(25, 0, 10))).toBe(15);
    expect(distanceM(land(0, 0, 10), land(13, 14, 10))).toBe(5);
    expect(distanceM(land(0, 0, 10), at([5, 30]))).toBe(20);
    expect(
      distanceM(land(0, 0, 10), {
        kind: 'lines',
        lines: [
          [
            [-100, 40],
            [100, 40],
          ],
        ],
      }),
    ).toBe(30);
  });

  it('is 0 for neighbours, for one within the other and for a line that runs through', () => {
    expect(distanceM(land(0, 0, 10), land(10, 0, 10))).toBe(0);
    expect(distanceM(land(0, 0, 10), land(2, 2, 3))).toBe(0);
    expect(distanceM(land(2, 2, 3), land(0, 0, 10))).toBe(0);
    expect(
      distanceM(land(0, 0, 10), {
        kind: 'lines',
        lines: [
          [
            [-5, 5],
            [15, 6],
          ],
        ],
      }),
    ).toBe(0);
    expect(
      distanceM(
        {
          kind: 'lines',
          lines: [
            [
              [0, 0],
              [10, 10],
            ],
          ],
        },
        {
          kind: 'lines',
          lines: [
            [
              [0, 10],
              [10, 0],
            ],
          ],
        },
      ),
    ).toBe(0);
  });

  it('reaches the edge of a hole from a thing that stands in it', () => {
    const ring: PlaneShape = { kind: 'area', area: [{ outer: square(0, 0, 100), holes: [square(20, 20, 60)] }] };
    expect(distanceM(ring, at([30, 50]))).toBe(10);
  });

  it('takes the nearest of several parts and is infinite to nothing', () => {
    expect(distanceM(at([0, 0], [100, 0]), at([103, 4]))).toBe(5);
    expect(distanceM(at([0, 0]), { kind: 'area', area: [] })).toBe(Number.POSITIVE_INFINITY);
  });

  it('is the same both ways, never negative, never no number', () => {
    const number = fc.integer({ min: -50, max: 50 });
    const shape: fc.Arbitrary<PlaneShape> = fc.oneof(
      fc.tuple(number, number, fc.integer({ min: 1, max: 40 })).map(([w, s, size]) => land(w, s, size)),
      fc
        .array(fc.tuple(number, number), { minLength: 1, maxLength: 4 })
        .map((points) => ({ kind: 'points', points }) as const),
      fc
        .array(fc.tuple(number, number), { minLength: 2, maxLength: 6 })
        .map((line) => ({ kind: 'lines', lines: [line] }) as const),
    );
    fc.assert(
      fc.property(shape, shape, (a, b) => {
        const metres = distanceM(a, b);
        expect(metres).toBeGreaterThanOrEqual(0);
        expect(distanceM(b, a)).toBe(metres);
      }),
    );
  });
});

describeShared('straight distances of real sites', () => {
  const kinds = [
    ['motorway_junction', 'motorway_junctions', () => true],
    ['substation', 'substations', () => true],
  ] as const;
  const read = (town: string, layer: string): { properties: Record<string, string>; geometry: Shape }[] =>
    JSON.parse(readFileSync(sharedFile(`data/real/osm/${town}_${layer}.geojson`)!, 'utf8')).features;

  it('agree with the expected nearest distances to 0.1 % (or 2 cm)', () => {
    let compared = 0;
    for (const town of ['baltimore', 'bayreuth_north']) {
      const sites = new Map(
        read(town, 'landuse').map((site) => [String(site.properties.osm_way_id ?? site.properties.osm_id), site]),
      );
      const [head = '', ...rows] = readFileSync(sharedFile(`data/real/osm/${town}_expected_proximity.csv`)!, 'utf8')
        .trim()
        .split('\n');
      const columns = head.split(',');
      for (const [column, layer] of kinds) {
        const facilities = read(town, layer);
        for (const row of rows) {
          // Names may hold quoted commas; the figures are counted from the end.
          const cells = row.split(',');
          const cell = cells[cells.length - columns.length + columns.indexOf(`${column}_edge_m`)];
          const site = sites.get(cells[0] ?? '');
          if (!site || !cell) continue;
          const first = firstPosition(site.geometry);
          const plane = surveyPlane({ ...planeSpecFor(first), kind: 'local-tm', lon0: first[0], lat0: first[1] });
          const from = plane.shapeToPlane(site.geometry);
          const metres = Math.min(
            ...facilities.map((facility) => distanceM(from, plane.shapeToPlane(facility.geometry))),
          );
          expect(Math.abs(metres - Number(cell)), `${town} ${cells[0]} ${column}`).toBeLessThan(0.02 + 0.001 * metres);
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(100);
  });
});

const firstPosition = (shape: Shape): [number, number] => {
  let inner: unknown = shape.coordinates;
  while (Array.isArray(inner) && Array.isArray(inner[0])) inner = inner[0];
  return inner as [number, number];
};
