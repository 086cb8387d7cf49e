import { lineString, polygon } from '@turf/turf';
import { distanceM } from '../../../src/geometry/distance.ts';
import { nearestSegments } from '../../../src/geometry/flat/flat-nearest-segments.ts';
import { flatScale } from '../../../src/geometry/flat/flat-scale.ts';
import { segmentTree } from '../../../src/geometry/flat/segment-tree.ts';
import type { PlaneLine } from '../../../src/geometry/shapes.ts';
import { at100k, type Bench, type BenchRow } from '../bench-row.ts';
import { evenly, planeAreaOf } from '../data/one-area.ts';
import { noScale, plane } from '../data/place.ts';
import { segmentsOfRoads } from '../data/road-lines.ts';
import { postgisParcels } from '../peers/postgis-land.ts';
import { pythonParcels } from '../peers/python-land.ts';
import { outlineToSegmentByTurfM } from '../peers/turf-outline-distance.ts';
import { withPostgis, withPython } from '../peers/with-peer.ts';
import { race, timed } from '../race.ts';
import { worstDifference } from '../report.ts';

const row = 'outline-to-road';

const linesOf = (segments: Float64Array): PlaneLine[] =>
  Array.from({ length: segments.length / 4 }, (_, i) => [
    [segments[4 * i] ?? 0, segments[4 * i + 1] ?? 0],
    [segments[4 * i + 2] ?? 0, segments[4 * i + 3] ?? 0],
  ]);

/** From every parcel's outline to the nearest of 5,040 road segments, edge to edge; the tree is built in the time. */
export const outlineToRoad: BenchRow = {
  name: row,
  async run(bench: Bench) {
    const { land, report, rounds } = bench;
    const segments = segmentsOfRoads(land.roads);
    const work = `outline of ${land.count} parcels to the nearest of ${segments.length / 4} road segments, tree built in the time`;
    const scale = flatScale(plane, land.metres.origin);
    const measure = (by: typeof scale) => {
      const built = segmentTree(segments);
      if (!built.ok) throw new Error(`segment ${built.segment} is not finite`);
      const found = nearestSegments(land.metres, built.tree, by);
      if (!found.ok) throw new Error(`area ${found.area} is not finite`);
      return found;
    };
    const ours = () => measure(scale);
    const flat = measure(noScale).metres;

    // Every edge against every segment, where no peer is there to ask.
    const few = evenly(land.count, 60);
    const lines = { kind: 'lines', lines: linesOf(segments) } as const;
    const byHand = few.map((parcel) =>
      distanceM({ kind: 'area', area: planeAreaOf(land.metres, land.metres.coordinates, parcel) }, lines),
    );
    const off = worstDifference(
      few.map((parcel) => flat[parcel] ?? Number.NaN),
      byHand,
    );
    report.figure({
      row,
      work: `worst of ${few.length} parcels`,
      against: 'every edge to every segment',
      measured: `${off.toExponential(0)} m`,
      bar: '≤ 1 mm',
      isMet: off <= 1e-3,
    });
    await withPostgis(bench, { row, work, against: 'PostGIS KNN', bar: '≥ 12×' }, async (postgis) => {
      await postgisParcels(postgis, land);
      const from = (wanted: string, order = '') =>
        `select ${wanted} from parcel p cross join lateral
         (select r.line <-> p.shape as metres from road r order by r.line <-> p.shape limit 1) n ${order}`;
      const theirs = (await postgis.query(from('n.metres', 'order by p.id'))).map(Number);
      const agreement = { worst: worstDifference(flat, theirs), allowed: 1e-3, unit: 'm in the same plane' };
      await report.speed({ row, work, against: 'PostGIS KNN <->', atLeast: at100k(land, 12), agreement }, () =>
        race(timed(ours), () => postgis.explain(from('count(*), sum(n.metres)')), Math.min(rounds, 3)),
      );
    });
    await withPython(bench, 'shapely', { row, work, against: 'Shapely STRtree', bar: '≥ 10×' }, async (python) => {
      await pythonParcels(python, land);
      await python.run('outline_to_road');
      const theirs = await python.get('metres');
      const agreement = { worst: worstDifference(flat, theirs), allowed: 1e-3, unit: 'm in the same plane' };
      await report.speed(
        { row, work, against: 'Shapely STRtree.query_nearest', atLeast: at100k(land, 10), agreement },
        () => race(timed(ours), () => python.run('outline_to_road'), Math.min(rounds, 3)),
      );
    });

    // One parcel against a tenth of the roads is enough to see where a loop over Turf ends.
    const roads = Array.from({ length: segments.length / 4 }, (_, i) =>
      lineString([
        [land.roadsLonLat[2 * (i + Math.floor(i / 6))] ?? 0, land.roadsLonLat[2 * (i + Math.floor(i / 6)) + 1] ?? 0],
        [
          land.roadsLonLat[2 * (i + Math.floor(i / 6)) + 2] ?? 0,
          land.roadsLonLat[2 * (i + Math.floor(i / 6)) + 3] ?? 0,
        ],
      ]),
    );
    const own = measure(scale);
    const parcel = land.count >> 1;
    const shape = polygon(land.shape(parcel).coordinates as never);
    const near = roads[own.segment[parcel] ?? 0] ?? roads[0];
    const turfM = near ? outlineToSegmentByTurfM(shape, near) : Number.NaN;
    const turfOff = (turfM / (own.metres[parcel] ?? Number.NaN) - 1) * 100;
    const tried = roads.slice(0, 60);
    await report.speed(
      {
        row,
        work,
        against: 'Turf, every corner to every road',
        agreement: `Turf's sphere is ${turfOff.toFixed(2)} % off on the first`,
      },
      () =>
        race(
          timed(ours),
          timed(
            () => tried.map((line) => outlineToSegmentByTurfM(shape, line)),
            tried.length / roads.length / land.count,
          ),
          1,
        ),
    );
  },
};
