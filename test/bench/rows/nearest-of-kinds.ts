import { distance as turfDistance } from '@turf/turf';
import { around } from 'geokdbush';
import KDBush from 'kdbush';
import { nearestOfKinds } from '../../../src/geometry/flat/flat-nearest-kinds.ts';
import { flatProjection } from '../../../src/geometry/flat/flat-projection.ts';
import { type FlatScale, flatScale } from '../../../src/geometry/flat/flat-scale.ts';
import { at100k, type Bench, type BenchRow } from '../bench-row.ts';
import { kindCount } from '../data/facilities.ts';
import type { Land } from '../data/land.ts';
import { evenly } from '../data/one-area.ts';
import { middle, noScale, plane } from '../data/place.ts';
import { geodesicM } from '../peers/geographiclib.ts';
import { postgisParcels } from '../peers/postgis-land.ts';
import { pythonParcels } from '../peers/python-land.ts';
import { withPostgis, withPython } from '../peers/with-peer.ts';
import { race, timed } from '../race.ts';
import { worstDifference } from '../report.ts';

const row = 'nearest-of-kinds';

const nearest = (land: Land, scale: FlatScale, centres = land.centres, places = land.facilitiesM) => {
  const found = nearestOfKinds(centres, { places, kindOf: land.facilities.kind, kinds: kindCount }, scale);
  if (!found.ok) throw new Error(`${found.of} ${found.index} is not finite`);
  return found;
};

/** From degrees, as kdbush and Turf begin. */
const fromDegrees = (land: Land) => {
  const { project, origin } = flatProjection(plane, [middle.lon, middle.lat]);
  return nearest(land, flatScale(plane, origin), project(land.centresLonLat), project(land.facilities.lonLat));
};

const kdbushByKind = (land: Land): KDBush[] =>
  Array.from({ length: kindCount }, (_, kind) => {
    const own = [...land.facilities.kind.keys()].filter((i) => land.facilities.kind[i] === kind);
    const tree = new KDBush(own.length);
    for (const i of own) tree.add(land.facilities.lonLat[2 * i] ?? 0, land.facilities.lonLat[2 * i + 1] ?? 0);
    return tree.finish();
  });

/** What the geodesic chooses for one site and kind; near ties only are worth a geodesic. */
const geodesicChoice = (land: Land, site: number, kind: number): { metres: number[]; best: number } => {
  const { kind: kinds, lonLat } = land.facilities;
  const [lon = 0, lat = 0] = land.centresLonLat.subarray(2 * site, 2 * site + 2);
  const flat = Array.from(kinds, (_, i) =>
    kinds[i] === kind
      ? Math.hypot(
          (land.facilitiesM[2 * i] ?? 0) - (land.centres[2 * site] ?? 0),
          (land.facilitiesM[2 * i + 1] ?? 0) - (land.centres[2 * site + 1] ?? 0),
        )
      : Number.POSITIVE_INFINITY,
  );
  const near = Math.min(...flat) * 1.01;
  const metres = flat.map((m, i) =>
    m <= near ? geodesicM(lon, lat, lonLat[2 * i] ?? 0, lonLat[2 * i + 1] ?? 0) : Number.POSITIVE_INFINITY,
  );
  return { metres, best: Math.min(...metres) };
};

/** The nearest facility of each of ten kinds to every parcel's middle, index and scale correction in the time. */
export const nearestKinds: BenchRow = {
  name: row,
  async run(bench: Bench) {
    const { land, report, rounds } = bench;
    const work = `nearest of ${kindCount} kinds to ${land.count} parcels, index and scale correction in the time`;
    const scale = flatScale(plane, land.metres.origin);
    const ours = () => nearest(land, scale);
    const answer = ours();
    const flat = nearest(land, noScale).metres;

    // Who is right: the geodesic. 10,000 questions spread over parcels and kinds.
    const trees = kdbushByKind(land);
    const questions = evenly(land.count, 1000).flatMap((site) =>
      Array.from({ length: kindCount }, (_, kind) => ({ site, kind })),
    );
    let [wrong, wrongTree, wrongTurf, worstM] = [0, 0, 0, 0];
    const lists = Array.from({ length: kindCount }, (_, kind) =>
      [...land.facilities.kind.keys()].filter((i) => land.facilities.kind[i] === kind),
    );
    for (const { site, kind } of questions) {
      const { metres, best } = geodesicChoice(land, site, kind);
      const chosen = answer.facility[kind * land.count + site] ?? -1;
      if ((metres[chosen] ?? Number.POSITIVE_INFINITY) > best) wrong += 1;
      else if (best < 30_000)
        worstM = Math.max(worstM, Math.abs((answer.metres[kind * land.count + site] ?? 0) - best));
      const [lon = 0, lat = 0] = land.centresLonLat.subarray(2 * site, 2 * site + 2);
      const list = lists[kind] ?? [];
      const [inTree = 0] = trees[kind] ? around(trees[kind], lon, lat, 1) : [];
      if ((metres[list[inTree] ?? -1] ?? Number.POSITIVE_INFINITY) > best) wrongTree += 1;
      let [turfBest, byTurf] = [Number.POSITIVE_INFINITY, -1];
      for (const i of list) {
        const km = turfDistance(
          [lon, lat],
          [land.facilities.lonLat[2 * i] ?? 0, land.facilities.lonLat[2 * i + 1] ?? 0],
        );
        if (km < turfBest) [turfBest, byTurf] = [km, i];
      }
      if ((metres[byTurf] ?? Number.POSITIVE_INFINITY) > best) wrongTurf += 1;
    }
    report.figure({
      row,
      work: `choices the geodesic does not share, of ${questions.length}`,
      against: 'geographiclib',
      measured: `${wrong} wrong (geokdbush ${wrongTree}, Turf ${wrongTurf})`,
      bar: '≤ 1 of 10,000',
      isMet: wrong * 10_000 <= questions.length,
    });
    report.figure({
      row,
      work: 'worst distance up to 30 km',
      against: 'geographiclib',
      measured: `${(worstM * 1000).toFixed(3)} mm`,
      bar: '≤ 1 mm',
      isMet: worstM <= 1e-3,
    });

    await withPostgis(bench, { row, work, against: 'PostGIS KNN', bar: '≥ 120×' }, async (postgis) => {
      await postgisParcels(postgis, land);
      const each = Array.from({ length: kindCount }, (_, kind) => kind);
      const from = each.map(
        (kind) => `cross join lateral
          (select f.place <-> p.centre as metres from facility_${kind} f order by f.place <-> p.centre limit 1) n${kind}`,
      );
      const columns = (column: (kind: number) => string): string => each.map(column).join(', ');
      const all = await postgis.query(
        `select ${columns((kind) => `n${kind}.metres`)} from parcel p ${from.join('\n')} order by p.id`,
      );
      const theirs = new Float64Array(flat.length);
      for (const [site, line] of all.entries())
        for (const [kind, metres] of line.split('|').entries()) theirs[kind * land.count + site] = Number(metres);
      const agreement = { worst: worstDifference(flat, theirs), allowed: 1e-3, unit: 'm in the same plane' };
      await report.speed({ row, work, against: 'PostGIS KNN <->', atLeast: at100k(land, 120), agreement }, () =>
        race(
          timed(ours),
          () => postgis.explain(`select ${columns((kind) => `sum(n${kind}.metres)`)} from parcel p ${from.join('\n')}`),
          Math.min(rounds, 3),
        ),
      );
    });

    const byTree = () =>
      kdbushByKind(land).map((tree) => {
        let found = 0;
        for (let i = 0; i < land.centresLonLat.length; i += 2)
          found += around(tree, land.centresLonLat[i] ?? 0, land.centresLonLat[i + 1] ?? 0, 1)[0] ?? 0;
        return found;
      });
    const byTreeAgree = `same choice but where its sphere errs (${wrongTree} of ${questions.length})`;
    await report.speed(
      { row, work, against: 'kdbush + geokdbush', atLeast: at100k(land, 30), agreement: byTreeAgree },
      () => race(timed(ours), timed(byTree), Math.min(rounds, 3)),
    );
    // kdbush begins with degrees; so does this, which makes our projection part of the time.
    await report.speed(
      { row, work: `${work}, from degrees`, against: 'kdbush + geokdbush', agreement: byTreeAgree },
      () =>
        race(
          timed(() => fromDegrees(land)),
          timed(byTree),
          Math.min(rounds, 3),
        ),
    );
    const few = evenly(land.count, 200);
    const byTurf = () =>
      few.map((site) => {
        const [lon = 0, lat = 0] = land.centresLonLat.subarray(2 * site, 2 * site + 2);
        return lists.map((list) =>
          Math.min(
            ...list.map((i) =>
              turfDistance([lon, lat], [land.facilities.lonLat[2 * i] ?? 0, land.facilities.lonLat[2 * i + 1] ?? 0]),
            ),
          ),
        );
      });
    await report.speed(
      {
        row,
        work: `${work}, from degrees`,
        against: 'Turf, every distance',
        agreement: `same choice but where its sphere errs (${wrongTurf} of ${questions.length})`,
      },
      () =>
        race(
          timed(() => fromDegrees(land)),
          timed(byTurf, few.length / land.count),
          Math.min(rounds, 3),
        ),
    );

    for (const [library, job, against] of [
      ['scipy', 'tree_nearest', 'SciPy cKDTree'],
      ['shapely', 'centre_to_facility', 'Shapely STRtree'],
    ] as const)
      await withPython(bench, library, { row, work, against }, async (python) => {
        await pythonParcels(python, land);
        await python.run(job);
        const agreement = {
          worst: worstDifference(flat, await python.get('metres')),
          allowed: 1e-3,
          unit: 'm in the same plane',
        };
        await report.speed({ row, work, against, agreement }, () =>
          race(timed(ours), () => python.run(job), Math.min(rounds, 3)),
        );
      });
  },
};
