import { area as turfArea, buffer as turfBuffer } from '@turf/turf';
import { leftToOverlay, setbackAreaM2 } from '../../../src/geometry/edge-setback.ts';
import { inset } from '../../../src/geometry/offset.ts';
import { planarAreaM2 } from '../../../src/geometry/planar-area.ts';
import type { Bench, BenchRow } from '../bench-row.ts';
import { evenly, planeAreaOf } from '../data/one-area.ts';
import { pythonParcels } from '../peers/python-land.ts';
import { withPython } from '../peers/with-peer.ts';
import { race, timed } from '../race.ts';
import { worstDifference } from '../report.ts';

const row = 'setback-area';
const sampled = 5000;
/** The exact check of GEOS is slow: one parcel in so many. */
const every = 20;

/** What is left of parcels behind a setback on all sides: true distance, so round where a corner points inwards. */
export const setbackArea: BenchRow = {
  name: row,
  async run(bench: Bench) {
    const { land, report, rounds } = bench;
    const few = evenly(land.count, sampled);
    const areas = few.map((parcel) => planeAreaOf(land.metres, land.metres.coordinates, parcel));
    for (const metres of [10, 20, 30]) {
      const work = `area of ${few.length} parcels behind ${metres} m`;
      const ours = () => areas.map((area) => setbackAreaM2(area, metres));
      const answer = ours().map((m2) => m2 ?? Number.NaN);
      const left = areas.reduce((sum, area) => sum + leftToOverlay(area, metres), 0);
      report.figure({
        row,
        work: `parcels the moved edges leave to the overlay at ${metres} m`,
        against: '',
        measured: `${((100 * left) / few.length).toFixed(2)} %`,
        bar: metres === 30 ? '< 5 % (stretch)' : '',
        isMet: left < 0.05 * few.length,
        mayMiss: true,
      });
      const byClipper = areas.filter((_, i) => i % every === 0).map((area) => inset(area, metres));
      const off = worstDifference(
        answer.filter((_, i) => i % every === 0),
        byClipper.map((made) => (made.ok ? planarAreaM2(made.area) : Number.NaN)),
      );
      report.figure({
        row,
        work: `worst of ${byClipper.length} parcels behind ${metres} m`,
        against: 'Clipper2, arcs to 2 mm',
        measured: `${off.toFixed(3)} m²`,
        bar: `≤ ${(0.02 * metres).toFixed(1)} m² (2 mm along its arcs)`,
        isMet: off <= 0.02 * metres,
      });
      const bar = metres === 10 ? 3 : undefined;
      await withPython(
        bench,
        'shapely',
        { row, work, against: 'GEOS buffer', ...(bar ? { bar: `≥ ${bar}×` } : {}) },
        async (python) => {
          await pythonParcels(python, land);
          await python.put('chosen', Int32Array.from(few));
          await python.run('choose_sample');
          await python.run('exact_setback', { metres, every });
          const agreement = {
            worst: worstDifference(
              answer.filter((_, i) => i % every === 0),
              await python.get('areas'),
            ),
            allowed: 0.05,
            unit: `m² (strips along every edge, ${Math.ceil(few.length / every)} parcels)`,
          };
          await report.speed({ row, work, against: 'GEOS buffer', agreement, ...(bar ? { atLeast: bar } : {}) }, () =>
            race(timed(ours), () => python.run('setback', { metres }), rounds),
          );
        },
      );
      if (metres !== 10) continue;
      const shapes = few.filter((_, i) => i % 50 === 0).map((parcel) => land.shape(parcel));
      const turfM2 = () =>
        shapes.map((shape) => {
          const left = turfBuffer(shape as never, -metres, { units: 'meters' });
          return left ? turfArea(left) : 0;
        });
      const ofThose = answer.filter((_, i) => i % 50 === 0);
      const turfOff = worstDifference(turfM2(), ofThose);
      await report.speed(
        {
          row,
          work,
          against: '@turf/buffer',
          agreement: `Turf is up to ${turfOff.toFixed(0)} m² off (its sphere and its own projection)`,
        },
        () => race(timed(ours), timed(turfM2, shapes.length / few.length), Math.min(rounds, 3)),
      );
    }
  },
};
