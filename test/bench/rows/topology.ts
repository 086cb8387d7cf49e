import { kinks } from '@turf/turf';
import { checkTopology } from '../../../src/geometry/topology/check-topology.ts';
import { at100k, type Bench, type BenchRow } from '../bench-row.ts';
import { withDefects } from '../data/defects.ts';
import { evenly, shapeOf } from '../data/one-area.ts';
import { withOpenBorders } from '../data/open-borders.ts';
import { givePython } from '../peers/python-land.ts';
import { withPython } from '../peers/with-peer.ts';
import { race, timed } from '../race.ts';

const row = 'topology';
/** GEOS snaps nothing: the least tolerance there is asks the same question. */
const options = { toleranceM: 1e-7, gapWidthM: 0 };

/** As a surveyor would ask: a tenth of a millimetre is the same corner, a metre between neighbours a gap. */
const asSurveyed = { toleranceM: 1e-4, gapWidthM: 1 };

const onlyIn = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => [...a].filter((one) => !b.has(one)).length;

/** Which of all parcels cross themselves, and which have a border that runs through a neighbour. */
export const topology: BenchRow = {
  name: row,
  async run(bench: Bench) {
    const { land, report, rounds } = bench;
    const flat = withDefects(land.metres);
    const work = `topology of ${land.count} parcels with planted faults`;
    const ours = () => checkTopology(flat, options);
    const found = ours();
    const invalid = new Set(found.filter((one) => one.invalid).flatMap(({ areas }) => areas));
    const uncovered = new Set(
      found
        .filter(({ kind }) => kind === 'overlap' || kind === 'tJunction')
        .flatMap(
          // GEOS reports the parcel whose own border runs wrong, not the neighbour that shares all of its edges.
          ({ areas, owners }) => owners ?? areas,
        ),
    );

    const side = Math.round(Math.sqrt(land.count));
    const clean = checkTopology(land.metres, asSurveyed).length;
    const { flat: open, gapM2, tJunctions } = withOpenBorders(land.metres, side);
    const told = checkTopology(open, asSurveyed);
    const gaps = told.filter(({ kind }) => kind === 'gap');
    const off = Math.max(
      ...gaps.map(({ areas, areaM2 }) => {
        const planted = areas.map((area) => gapM2.get(area)).find((m2) => m2 !== undefined);
        return Math.abs((areaM2 ?? Number.NaN) - (planted ?? Number.NaN));
      }),
    );
    const junctions = new Set(told.filter(({ kind }) => kind === 'tJunction').map(({ areas }) => areas[0]));
    const others = told.length - gaps.length - told.filter(({ kind }) => kind === 'tJunction').length;
    report.figure({
      row,
      work: `${gapM2.size} gaps and ${tJunctions.length} T-junctions planted inside, the outer border left alone`,
      against: 'known answers',
      measured: `${gaps.length} gaps (worst ${off.toExponential(0)} m² off), ${junctions.size} T-junctions, ${others} of anything else; ${clean} in the clean layer`,
      bar: 'these and no others',
      isMet:
        gaps.length === gapM2.size &&
        off <= 0.01 &&
        junctions.size === tJunctions.length &&
        tJunctions.every((parcel) => junctions.has(parcel)) &&
        others + clean === 0,
    });

    await withPython(
      bench,
      'shapely',
      { row, work, against: 'GEOS is_valid + coverage', bar: '≥ 6×' },
      async (python) => {
        await givePython(python, 'faulty', flat);
        await python.run('make_faulty');
        await python.run('topology');
        const flags = async (name: string): Promise<Set<number>> =>
          new Set([...(await python.get(name)).entries()].flatMap(([i, flag]) => (flag ? [i] : [])));
        const theirInvalid = await flags('invalid');
        const theirUncovered = await flags('uncovered');
        for (const [what, own, theirs] of [
          ['cross themselves (is_valid)', invalid, theirInvalid],
          ['run through a neighbour (coverage_invalid_edges)', uncovered, theirUncovered],
        ] as const)
          report.figure({
            row,
            work: `parcels that ${what}`,
            against: 'GEOS',
            measured: `${own.size} of ours, ${theirs.size} of GEOS; ${onlyIn(own, theirs)} only ours, ${onlyIn(theirs, own)} only GEOS's`,
            bar: 'the same set',
            isMet: onlyIn(own, theirs) + onlyIn(theirs, own) === 0,
          });
        await report.speed(
          {
            row,
            work,
            against: 'GEOS is_valid + coverage_invalid_edges',
            atLeast: at100k(land, 6),
            agreement: 'the same parcels, see above',
          },
          () => race(timed(ours), () => python.run('topology'), Math.min(rounds, 3)),
        );
      },
    );
    const few = evenly(land.count, 500);
    const shapes = few.map((parcel) => shapeOf(land.lonLat, parcel));
    await report.speed({ row, work, against: '@turf/kinks', agreement: 'it finds self-crossings only' }, () =>
      race(
        timed(ours),
        timed(() => shapes.map((shape) => kinks(shape as never)), few.length / land.count),
        Math.min(rounds, 3),
      ),
    );
  },
};
