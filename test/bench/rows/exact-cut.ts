import { exactCut } from '../../../src/geometry/exact-cut.ts';
import { intersectionAreaM2 } from '../../../src/geometry/intersection-area.ts';
import { planarAreaM2 } from '../../../src/geometry/planar-area.ts';
import type { PlanePolygon, PlanePosition } from '../../../src/geometry/shapes.ts';
import type { CutLine } from '../../../src/geometry/split-by-line.ts';
import { m2PerMu } from '../../../src/quantities/area-units.ts';
import type { Bench, BenchRow } from '../bench-row.ts';
import { evenly, planeAreaOf } from '../data/one-area.ts';
import { timed } from '../race.ts';

const row = 'exact-cut';
const reachM = 2000;

/** Square to the longest edge, as from a frontage that is known. */
const acrossFrontage = ({ outer }: PlanePolygon): PlanePosition => {
  let best: PlanePosition = [1, 0];
  let longest = 0;
  for (const [i, a] of outer.entries()) {
    const b = outer[(i + 1) % outer.length] ?? a;
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    if (length <= longest) continue;
    longest = length;
    best = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
  }
  return best;
};

/** Everything behind the line within 2 km, as a rectangle: laid over the parcel it tells the area by another way. */
const behind = ({ origin, direction: [dE, dN], at }: CutLine): PlanePolygon => {
  const place = (along: number, across: number): PlanePosition => [
    origin[0] + dE * along - dN * across,
    origin[1] + dN * along + dE * across,
  ];
  return {
    outer: [place(-reachM, -reachM), place(at, -reachM), place(at, reachM), place(-reachM, reachM)],
    holes: [],
  };
};

/** The line behind which a parcel has exactly the area asked for. */
export const cutRow: BenchRow = {
  name: row,
  async run({ land, report }: Bench) {
    const tasks = evenly(land.count, 5000).flatMap((parcel, i) => {
      const [polygon] = planeAreaOf(land.metres, land.metres.coordinates, parcel);
      if (!polygon) return [];
      const areaM2 = planarAreaM2([polygon]) * (0.1 + 0.8 * ((i % 17) / 16));
      return [{ polygon, areaM2, direction: acrossFrontage(polygon) }];
    });
    const cuts = tasks.map(({ polygon, areaM2, direction }) => exactCut(polygon, direction, areaM2));
    const worst = Math.max(
      ...cuts.map((cut, i) => {
        const task = tasks[i];
        return cut && task
          ? Math.abs(intersectionAreaM2([task.polygon], [behind(cut)]) - task.areaM2)
          : Number.POSITIVE_INFINITY;
      }),
    );
    report.figure({
      row,
      work: `worst error of ${tasks.length} cuts`,
      against: 'common area with all behind the line',
      measured: `${(worst / m2PerMu).toExponential(1)} mu`,
      bar: '≤ 1e-6 mu',
      isMet: worst / m2PerMu <= 1e-6,
    });
    const all = timed(() => tasks.map(({ polygon, areaM2, direction }) => exactCut(polygon, direction, areaM2)));
    await all();
    const { cpuMs, wallMs } = await all();
    const micros = (1000 * (cpuMs ?? wallMs)) / tasks.length;
    report.figure({
      row,
      work: 'a cut, its direction known',
      against: '',
      measured: `${micros.toFixed(1)} µs`,
      bar: '≤ 10 µs',
      isMet: micros <= 10,
      mayMiss: true,
    });
  },
};
