import { area as turfArea } from '@turf/turf';
import { flattenAreas } from '../../../src/geometry/flat/flat-areas.ts';
import { flatEllipsoidalAreasM2 } from '../../../src/geometry/flat/flat-ellipsoidal-area.ts';
import { projectFlat } from '../../../src/geometry/flat/flat-projection.ts';
import type { PolygonShape } from '../../../src/geometry/shapes.ts';
import { m2PerMu } from '../../../src/quantities/area-units.ts';
import { at100k, type Bench, type BenchRow } from '../bench-row.ts';
import { largeParcels } from '../data/large-parcels.ts';
import { evenly } from '../data/one-area.ts';
import { plane } from '../data/place.ts';
import { geodesicAreaM2 } from '../peers/geographiclib.ts';
import { postgisParcels } from '../peers/postgis-land.ts';
import { pythonParcels } from '../peers/python-land.ts';
import { race, timed } from '../race.ts';
import { worstDifference, worstShare } from '../report.ts';

const row = 'ellipsoidal-area';
const sampled = 2000;

/** Ellipsoidal area of every parcel from its degrees: the projection is in the time. */
export const ellipsoidalArea: BenchRow = {
  name: row,
  async run({ land, report, python, postgis, rounds }: Bench) {
    const work = `ellipsoidal area of ${land.count} parcels, with the projection`;
    const ours = () => flatEllipsoidalAreasM2(projectFlat(land.lonLat, plane), plane);
    const measured = ours();
    if (!measured.ok) throw new Error(`area ${measured.area} is not finite`);
    const { values } = measured;

    const few = evenly(land.count, sampled);
    const shapes = few.map((parcel) => land.shape(parcel));
    const truth = shapes.map(geodesicAreaM2);
    const oursOfFew = few.map((parcel) => values[parcel] ?? Number.NaN);
    const largest = Math.max(...truth) / m2PerMu;
    const worst = worstDifference(oursOfFew, truth) / m2PerMu;
    report.figure({
      row,
      work: `worst error on ${few.length} parcels up to ${largest.toFixed(0)} mu`,
      against: 'geographiclib (Karney)',
      measured: `${worst.toExponential(1)} mu`,
      bar: '≤ 0.0001 mu',
      isMet: worst <= 1e-4,
    });

    for (const [mostMu, allowedMu] of [
      [300, 1e-4],
      [4000, 1e-3],
    ] as const) {
      const large = largeParcels(400, mostMu, mostMu);
      const ofEach = large.map((shape) => flatEllipsoidalAreasM2(projectFlat(flattenAreas([shape]), plane), plane));
      const off = Math.max(
        ...ofEach.map((found, i) =>
          found.ok ? Math.abs((found.values[0] ?? Number.NaN) - geodesicAreaM2(large[i] as PolygonShape)) : Number.NaN,
        ),
      );
      report.figure({
        row,
        work: `worst error on ${large.length} parcels up to ${mostMu} mu, all over zone 37 from 18° to 53° north`,
        against: 'geographiclib (Karney)',
        measured: `${(off / m2PerMu).toExponential(1)} mu`,
        bar: `≤ ${allowedMu} mu`,
        isMet: off / m2PerMu <= allowedMu,
      });
    }
    await report.speed(
      {
        row,
        work,
        against: 'geographiclib',
        agreement: { worst: worstShare(oursOfFew, truth), allowed: 1e-6, unit: 'of the area' },
      },
      () =>
        race(
          timed(ours),
          timed(() => shapes.slice(0, 400).map(geodesicAreaM2), 400 / land.count),
          rounds,
        ),
    );
    const sphere = shapes.map((shape) => turfArea(shape as never));
    await report.speed(
      {
        row,
        work,
        against: '@turf/area',
        agreement: `Turf's sphere is ${(worstShare(sphere, truth) * 100).toFixed(3)} % off, ours ${(worstShare(oursOfFew, truth) * 100).toExponential(0)} %`,
      },
      () =>
        race(
          timed(ours),
          timed(() => shapes.map((shape) => turfArea(shape as never)), few.length / land.count),
          rounds,
        ),
    );

    if ('missing' in postgis)
      report.skip({ row, work, against: 'PostGIS ST_Area(geography)', bar: '≥ 10×' }, postgis.missing);
    else {
      await postgisParcels(postgis, land);
      const rows = await postgis.query('select st_area(lonlat) from parcel order by id');
      await report.speed(
        {
          row,
          work,
          against: 'PostGIS ST_Area(geography)',
          atLeast: at100k(land, 10),
          agreement: { worst: worstShare(values, rows.map(Number)), allowed: 1e-6, unit: 'of the area' },
        },
        () => race(timed(ours), () => postgis.explain('select sum(st_area(lonlat)) from parcel'), rounds),
      );
    }
    if ('missing' in python || !python.versions.pyproj)
      report.skip(
        { row, work, against: 'pyproj Geod' },
        'missing' in python ? python.missing : 'pyproj is not installed',
      );
    else {
      await pythonParcels(python, land);
      const count = Math.min(land.count, 1000);
      await python.run('geodesic_areas', { count });
      const theirs = await python.get('areas');
      const every = Math.max(1, Math.floor(land.count / count));
      const same = Float64Array.from(theirs, (_, i) => values[i * every] ?? Number.NaN);
      await report.speed(
        {
          row,
          work,
          against: 'pyproj Geod',
          agreement: { worst: worstShare(same, theirs), allowed: 1e-6, unit: 'of the area' },
        },
        () =>
          race(
            timed(ours),
            async () => {
              const { wallMs, cpuMs } = await python.run('geodesic_areas', { count });
              const scale = land.count / theirs.length;
              return { wallMs: wallMs * scale, cpuMs: cpuMs === null ? null : cpuMs * scale };
            },
            rounds,
          ),
      );
    }
  },
};
