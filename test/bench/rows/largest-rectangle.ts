import { intersectionAreaM2 } from '../../../src/geometry/intersection-area.ts';
import { largestRectangle } from '../../../src/geometry/largest-rectangle.ts';
import type { PlaneArea } from '../../../src/geometry/shapes.ts';
import type { Bench, BenchRow } from '../bench-row.ts';
import { knownRectangles } from '../data/known-rectangles.ts';
import { evenly, planeAreaOf } from '../data/one-area.ts';
import { pythonParcels } from '../peers/python-land.ts';
import { withPython } from '../peers/with-peer.ts';
import { median } from '../race.ts';

const row = 'largest-rectangle';
const fine = { directions: 180, slabs: 96 };

/** The largest rectangle, freely turned, in irregular parcels. */
export const rectangleRow: BenchRow = {
  name: row,
  async run(bench: Bench) {
    const { land, report } = bench;
    const at = (count: number): PlaneArea[] =>
      evenly(land.count, count).map((parcel) => planeAreaOf(land.metres, land.metres.coordinates, parcel));
    const few = at(60);
    const shares = few.map((area) => {
      const [own, best] = [largestRectangle(area), largestRectangle(area, fine)];
      return (own?.areaM2 ?? 0) / Math.max(own?.areaM2 ?? 0, best?.areaM2 ?? Number.NaN);
    });
    const worst = Math.min(...shares);
    report.figure({
      row,
      work: `worst of ${few.length} parcels against the same search with ${fine.directions} directions and ${fine.slabs} slabs`,
      against: 'fine search',
      measured: `${(worst * 100).toFixed(2)} % (median ${(median(shares) * 100).toFixed(2)} %)`,
      bar: '≥ 99.5 %',
      isMet: worst >= 0.995,
    });
    const known = knownRectangles.map(({ name, area, areaM2 }) => ({
      name,
      share: (largestRectangle(area)?.areaM2 ?? 0) / areaM2,
    }));
    report.figure({
      row,
      work: 'known answers',
      against: 'by hand',
      measured: known.map(({ name, share }) => `${name} ${(share * 100).toFixed(3)} %`).join(', '),
      bar: '≥ 99.5 %, none larger',
      isMet: known.every(({ share }) => share >= 0.995 && share <= 1 + 1e-6),
    });

    const many = at(500);
    for (const area of many.slice(0, 20)) largestRectangle(area);
    const start = process.cpuUsage();
    const rectangles = many.map((area) => largestRectangle(area));
    const { user, system } = process.cpuUsage(start);
    const ms = (user + system) / 1000 / many.length;
    report.figure({
      row,
      work: `processor time a parcel, mean of ${many.length}`,
      against: '',
      measured: `${ms.toFixed(2)} ms`,
      bar: '≤ 5 ms',
      isMet: ms <= 5,
      mayMiss: true,
    });
    const outside = rectangles.map((rectangle, i) =>
      rectangle
        ? rectangle.areaM2 - intersectionAreaM2([{ outer: rectangle.corners, holes: [] }], many[i] ?? [])
        : Number.NaN,
    );
    const most = Math.max(...outside);
    report.figure({
      row,
      work: `most of a rectangle outside its parcel, of ${many.length}`,
      against: 'own common area',
      measured: `${most.toExponential(1)} m²`,
      bar: 'none (≤ 1e-6 m²)',
      isMet: most <= 1e-6,
    });
    await withPython(
      bench,
      'shapely',
      { row, work: 'rectangle outside its parcel', against: 'GEOS difference' },
      async (python) => {
        await pythonParcels(python, land);
        await python.put('chosen', Int32Array.from(evenly(land.count, 500)));
        await python.run('choose_sample');
        await python.put('rectangles', Float64Array.from(rectangles.flatMap((one) => one?.corners.flat() ?? [])));
        await python.run('outside_of');
        const theirs = Math.max(...(await python.get('outside')));
        report.figure({
          row,
          work: `most of a rectangle outside its parcel, of ${many.length}`,
          against: 'GEOS difference',
          measured: `${theirs.toExponential(1)} m²`,
          bar: 'none (≤ 1e-6 m²)',
          isMet: theirs <= 1e-6,
        });
      },
    );
  },
};
