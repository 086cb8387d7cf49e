import { distance as turfDistance } from '@turf/turf';
import type { LonLat } from '../../../src/geometry/shapes.ts';
import { surveyPlane } from '../../../src/geometry/survey-plane.ts';
import { trueDistanceM } from '../../../src/geometry/true-distance.ts';
import type { Bench, BenchRow } from '../bench-row.ts';
import { seeded } from '../data/seeded.ts';
import { ellipsoid, geodesicM } from '../peers/geographiclib.ts';
import { race, timed } from '../race.ts';

const row = 'straight-distance';
const pairs = 5000;

/** Straight distances up to 30 km anywhere in a zone, against the geodesic. */
export const straightDistance: BenchRow = {
  name: row,
  async run({ report, rounds }: Bench) {
    const random = seeded(29);
    const plane = surveyPlane({ kind: 'cgcs2000-3deg', zone: 37 });
    const places = Array.from({ length: pairs }, (): readonly [LonLat, LonLat] => {
      const [lon, lat] = [109.5 + 3 * random(), 18 + 35 * random()];
      const there = ellipsoid.Direct(lat, lon, 360 * random(), 30_000 * random());
      return [
        [lon, lat],
        [there.lon2 ?? Number.NaN, there.lat2 ?? Number.NaN],
      ];
    });
    const planar = places.map(([a, b]) => [plane.toPlane(a), plane.toPlane(b)] as const);
    const geodesic = ([a, b]: readonly [LonLat, LonLat]): number => geodesicM(a[0], a[1], b[0], b[1]);
    const truth = places.map(geodesic);
    const ours = () => planar.map(([a, b]) => trueDistanceM(plane, a, b));
    const turf = () => places.map(([a, b]) => turfDistance([...a], [...b], { units: 'meters' }));
    const worst = (found: readonly number[]): number =>
      Math.max(...found.map((m, i) => Math.abs(m - (truth[i] ?? Number.NaN))));
    const worstM = worst(ours());
    report.figure({
      row,
      work: `worst of ${pairs} distances up to 30 km, all over zone 37 from 18° to 53° north`,
      against: 'geographiclib',
      measured: `${(worstM * 1000).toFixed(3)} mm (Turf ${worst(turf()).toFixed(0)} m)`,
      bar: '≤ 1 mm',
      isMet: worstM <= 1e-3,
    });
    const work = `${pairs} distances in the plane`;
    await report.speed({ row, work, against: 'geographiclib', agreement: 'see above' }, () =>
      race(
        timed(ours),
        timed(() => places.map(geodesic)),
        rounds,
      ),
    );
    await report.speed({ row, work, against: '@turf/distance', agreement: 'see above' }, () =>
      race(timed(ours), timed(turf), rounds),
    );
  },
};
