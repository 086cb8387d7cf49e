import { difference, featureCollection, polygon, union } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { intersect, subtract, unite } from '../../../src/geometry/overlay.ts';
import type { OverlayResult } from '../../../src/geometry/overlay-result.ts';
import { planarAreaM2 } from '../../../src/geometry/planar-area.ts';
import type { PlaneArea, PlanePolygon } from '../../../src/geometry/shapes.ts';
import type { Bench, BenchRow } from '../bench-row.ts';
import { corridorsAt } from '../data/corridors.ts';
import { degeneratePairs } from '../data/degenerate-pairs.ts';
import { evenly, planeAreaOf } from '../data/one-area.ts';
import { pythonParcels } from '../peers/python-land.ts';
import { withPython } from '../peers/with-peer.ts';
import { race, timed } from '../race.ts';
import { worstDifference } from '../report.ts';

const row = 'overlay';
const jobs = 500;

const closed = (area: PlaneArea): Feature<Polygon> =>
  polygon(
    area
      .flatMap(({ outer, holes }) => [outer, ...holes])
      .map((ring) => [...ring, ...ring.slice(0, 1)].map(([e, n]) => [e, n])),
  );
const flatM2 = (shape: Feature<Polygon | MultiPolygon> | null): number =>
  shape === null
    ? 0
    : planarAreaM2(
        (shape.geometry.type === 'Polygon' ? [shape.geometry.coordinates] : shape.geometry.coordinates).map(
          ([outer = [], ...holes]) => ({ outer, holes }) as unknown as PlanePolygon,
        ),
      );
/** The same work with Turf; it knows no plane, but its sweep takes metres as well as degrees. */
const turfMinusM2 = (land: PlaneArea, quads: readonly PlaneArea[]): number => {
  const shapes = quads.map(closed);
  const taken = shapes.length > 1 ? union(featureCollection(shapes)) : shapes[0];
  return taken ? flatM2(difference(featureCollection([closed(land), taken]))) : Number.NaN;
};

/** What one job came to: its area, `failed` (a named failure) or `threw`. */
const outcome = (work: () => OverlayResult): number | 'failed' | 'threw' => {
  try {
    const result = work();
    return result.ok ? planarAreaM2(result.area) : 'failed';
  } catch {
    return 'threw';
  }
};

/** Parcels less the roads that cross them, and pairs that are hard to lay over one another. */
export const overlay: BenchRow = {
  name: row,
  async run(bench: Bench) {
    const { land, report, rounds } = bench;
    const parcels = evenly(land.count, jobs).map((parcel) => planeAreaOf(land.metres, land.metres.coordinates, parcel));
    const corridors = parcels.map(([part], i) => (part ? corridorsAt([part], i) : []));
    const quads = corridors.reduce((sum, { length }) => sum + length, 0) / parcels.length;
    const work = `${parcels.length} parcels less ${quads.toFixed(1)} road quadrangles each`;
    const ours = () => parcels.map((area, i) => subtract(area, corridors[i] ?? []));
    const came = parcels.map((area, i) => outcome(() => subtract(area, corridors[i] ?? [])));
    const answer = came.map((m2) => (typeof m2 === 'number' ? m2 : Number.NaN));
    report.figure({
      row,
      work,
      against: '',
      measured: `${came.filter((m2) => m2 === 'threw').length} threw, ${came.filter((m2) => m2 === 'failed').length} named failures`,
      bar: '0 throws',
      isMet: !came.includes('threw'),
    });

    await withPython(
      bench,
      'shapely',
      { row, work, against: 'GEOS union + difference', bar: '≥ 5×' },
      async (python) => {
        const rings = corridors.flat().flatMap((quad) => quad[0]?.outer.flat() ?? []);
        let start = 0;
        await python.put('quads', Float64Array.from(rings));
        await python.put('quadStart', Int32Array.from([0, ...corridors.map(({ length }) => (start += length))]));
        await python.put('chosen', Int32Array.from(evenly(land.count, jobs)));
        await pythonParcels(python, land);
        await python.run('choose_sample');
        await python.run('make_corridors');
        await python.run('minus_corridors');
        const agreement = { worst: worstDifference(answer, await python.get('areas')), allowed: 0.1, unit: 'm²' };
        await report.speed({ row, work, against: 'GEOS union + difference', atLeast: 5, agreement }, () =>
          race(timed(ours), () => python.run('minus_corridors'), rounds),
        );
      },
    );

    let thrown = 0;
    const few = evenly(parcels.length, 40);
    const turf = () =>
      few.map((i) => {
        try {
          return turfMinusM2(parcels[i] ?? [], corridors[i] ?? []);
        } catch {
          return Number.NaN;
        }
      });
    const theirs = turf();
    const kept = few.flatMap((i, k) =>
      Number.isNaN(theirs[k]) ? [] : [[answer[i] ?? Number.NaN, theirs[k] ?? 0] as const],
    );
    thrown = few.length - kept.length;
    const agreement = {
      worst: worstDifference(
        kept.map(([own]) => own),
        kept.map(([, other]) => other),
      ),
      allowed: 0.1,
      unit: `m² (Turf threw on ${thrown} of ${few.length})`,
    };
    await report.speed({ row, work, against: 'Turf union + difference', agreement }, () =>
      race(timed(ours), timed(turf, few.length / parcels.length), Math.min(rounds, 3)),
    );

    const pairs = degeneratePairs(land);
    const troubles = new Map<string, { threw: number; wrong: number; failed: number; jobs: number }>();
    for (const { trouble, a, b, aM2, bM2, commonM2 } of pairs) {
      const tally = troubles.get(trouble) ?? { threw: 0, wrong: 0, failed: 0, jobs: 0 };
      troubles.set(trouble, tally);
      const allowed = trouble.includes('spike') ? 0.5 : 0.1;
      for (const [made, m2] of [
        [outcome(() => subtract(a, [b])), aM2 - commonM2],
        [outcome(() => intersect(a, b)), commonM2],
        [outcome(() => unite([a, b])), aM2 + bM2 - commonM2],
      ] as const) {
        tally.jobs += 1;
        if (made === 'threw') tally.threw += 1;
        else if (made === 'failed') tally.failed += 1;
        else if (!(Math.abs(made - m2) <= allowed)) tally.wrong += 1;
      }
    }
    const all = [...troubles.entries()];
    const sum = (of: 'threw' | 'wrong' | 'failed' | 'jobs'): number =>
      all.reduce((total, [, tally]) => total + tally[of], 0);
    const failures = all
      .filter(([, { failed }]) => failed > 0)
      .map(([trouble, { failed }]) => `${failed} with ${trouble}`);
    report.figure({
      row,
      work: `${pairs.length} degenerate pairs, ${sum('jobs')} differences, common areas and unions`,
      against: 'known answers',
      measured: `${sum('threw')} threw, ${sum('wrong')} wrong, ${sum('failed')} named failures${failures.length ? ` (${failures.join(', ')})` : ''}`,
      bar: '0 throws, 0 wrong',
      isMet: sum('threw') + sum('wrong') === 0,
    });
  },
};
