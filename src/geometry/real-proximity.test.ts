import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeShared, sharedFile } from '../../test/shared-data.ts';
import { distanceM } from './distance.ts';
import { nearestIndex } from './nearest-index.ts';
import type { LonLat, PlaneArea, PlanePosition, PlaneShape, Shape } from './shapes.ts';
import { surveyPlane } from './survey-plane.ts';

interface Feature {
  readonly properties: Readonly<Record<string, string | undefined>>;
  readonly geometry: Shape;
}
const pathOf = (name: string): string => sharedFile(`data/real/osm/${name}`) ?? '';
const idOf = ({ properties }: Feature): string => properties.osm_way_id ?? properties.osm_id ?? '';
const featuresOf = (town: string, layer: string): readonly Feature[] =>
  JSON.parse(readFileSync(pathOf(`${town}_${layer}.geojson`), 'utf8')).features;

/** The columns of the table: which layer they speak of, and which of its features. */
const columns: Readonly<Record<string, { readonly layer: string; readonly counts: (feature: Feature) => boolean }>> = {
  motorway_junction: { layer: 'motorway_junctions', counts: () => true },
  substation: { layer: 'substations', counts: () => true },
  wastewater_plant: { layer: 'water_utilities', counts: (each) => each.properties.man_made === 'wastewater_plant' },
  main_road: {
    layer: 'roads',
    counts: (each) => ['motorway', 'trunk', 'primary', 'secondary'].includes(each.properties.highway ?? ''),
  },
  rail: { layer: 'railway', counts: () => true },
};

/** Rows by column; names may hold quoted commas. */
const tableOf = (town: string): readonly Readonly<Record<string, string>>[] => {
  const [head = [], ...rows] = readFileSync(pathOf(`${town}_expected_proximity.csv`), 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map((found) => found[1] ?? ''));
  return rows.map((cells) => Object.fromEntries(head.map((name, i) => [name, cells[i] ?? ''])));
};

const centroid = (area: PlaneArea): PlanePosition => {
  // Reckoned from a corner: eastings of millions of metres would cost digits.
  const [originE, originN] = area[0]!.outer[0]!;
  let [twice, east, north] = [0, 0, 0];
  const add = (ring: readonly PlanePosition[], sign: number): void => {
    let ringTwice = 0;
    const sums = [0, 0];
    ring.forEach(([e, n], i) => {
      const next = ring[(i + 1) % ring.length]!;
      const [aE, aN, bE, bN] = [e - originE, n - originN, next[0] - originE, next[1] - originN];
      const cross = aE * bN - bE * aN;
      ringTwice += cross;
      sums[0]! += (aE + bE) * cross;
      sums[1]! += (aN + bN) * cross;
    });
    const turn = Math.sign(ringTwice) * sign;
    twice += turn * ringTwice;
    east += turn * sums[0]!;
    north += turn * sums[1]!;
  };
  for (const { outer, holes } of area) {
    add(outer, 1);
    for (const hole of holes) add(hole, -1);
  }
  return [originE + east / (3 * twice), originN + north / (3 * twice)];
};

const firstPosition = (shape: Shape): LonLat => {
  let at: unknown = shape.coordinates;
  while (Array.isArray(at) && Array.isArray(at[0])) at = at[0];
  return at as LonLat;
};

describeShared('what lies nearest to real sites', () => {
  /** Of each figure 0.1 %, and half of the table's last decimal. */
  const toleranceM = (metres: number): number => 0.001 * metres + 0.0051;

  it.each([
    ['baltimore', 82 * 8],
    ['bayreuth_north', 22 * 10],
  ] as const)('in %s is the feature of the expected table and as far off, from edge and centroid', (town, figures) => {
    const sites = new Map(featuresOf(town, 'landuse').map((each) => [idOf(each), each]));
    let compared = 0;
    const other: string[] = [];
    for (const row of tableOf(town)) {
      const site = sites.get(row.osm_id ?? '')!;
      const [lon0, lat0] = firstPosition(site.geometry);
      const plane = surveyPlane({ kind: 'local-tm', lon0, lat0 });
      const edge = plane.shapeToPlane(site.geometry);
      if (edge.kind !== 'area') throw new Error('a site is an area');
      const middle: PlaneShape = { kind: 'points', points: [centroid(edge.area)] };
      for (const [column, { layer, counts }] of Object.entries(columns)) {
        if (row[`${column}_edge_m`] === undefined) continue;
        const items = featuresOf(town, layer)
          .filter(counts)
          .map((each) => ({ id: idOf(each), shape: plane.shapeToPlane(each.geometry) }));
        const index = nearestIndex(items);
        for (const [from, shape] of [
          ['edge', edge],
          ['centroid', middle],
        ] as const) {
          const expected = Number(row[`${column}_${from}_m`]);
          const id = row[`${column}_${from}_osm_id`];
          const where = `${town} ${row.osm_id} ${column} ${from}`;
          const nearest = index.nearest(shape)!;
          expect(Math.abs(nearest.metres - expected), where).toBeLessThanOrEqual(toleranceM(expected));
          if (nearest.id !== id) {
            // Two features meet where they are nearest: then the table's one is as near as ours.
            const theirs = items.find((each) => each.id === id)!;
            expect(distanceM(shape, theirs.shape), where).toBeCloseTo(nearest.metres, 6);
            other.push(where);
          }
          compared += 1;
        }
      }
    }
    expect(compared).toBe(figures);
    // Lines that share their nearest position, or that all run through the site.
    expect(other.length / compared).toBeLessThan(0.1);
  });
});
