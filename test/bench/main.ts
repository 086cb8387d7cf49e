/**
 * `npm run bench`: ratios measured in one run, each against plain work with the same answer. Times depend on the machine and what
 * else it does; ratios within one run are what to compare.
 */
import { area as turfArea } from '@turf/turf';
import type { Polygon } from 'geojson';
import { assessPark } from '../../src/engine/assess-park.ts';
import { prepareEngine } from '../../src/engine/prepare-engine.ts';
import { rankSites } from '../../src/engine/rank-sites.ts';
import { distanceM } from '../../src/geometry/distance.ts';
import { nearestIndex } from '../../src/geometry/nearest-index.ts';
import { planarAreaM2 } from '../../src/geometry/planar-area.ts';
import { surveyPlane } from '../../src/geometry/survey-plane.ts';
import { readDemoPark } from '../golden/read-folder.ts';

const runs = 9;

/** Median of processor milliseconds over the runs, after one that warms up. */
function measure(work: () => void): number {
  work();
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return times.sort((a, b) => a - b)[(runs - 1) / 2] ?? Number.NaN;
}

const rows: string[][] = [['work', 'ours ms', 'plain ms', 'plain ÷ ours', 'answers']];
const row = (work: string, ours: number, plain: number, answers: string): void => {
  rows.push([work, ours.toFixed(2), plain.toFixed(2), `${(plain / ours).toFixed(1)}×`, answers]);
};

await prepareEngine();
const park = readDemoPark();
const plane = surveyPlane(park.plane);

// A copy of the layers is another identity, so nothing prepared is found again.
const forgotten = () => ({
  ...park,
  parcels: [...park.parcels],
  facilities: [...park.facilities],
  roads: [...park.roads],
  zones: [...park.zones],
  buildings: [...park.buildings],
  units: [...park.units],
});
let turn = 0;
const nextProject = () => park.projects[turn++ % park.projects.length]?.id ?? '';
const reweighed = () => ({
  ...park,
  rules: { ...park.rules, weights: { ...park.rules.weights, area: 1 + (turn % 7) } },
});
for (const project of park.projects) rankSites(park, project.id);
const sites = park.parcels.length + park.units.length;
row(
  `rank ${sites} sites for a project, a weight changed`,
  measure(() => rankSites(reweighed(), nextProject())),
  measure(() => rankSites(forgotten(), nextProject())),
  'plain = without the site model',
);
row(
  'assess the scenario again after an edit',
  measure(() => assessPark({ ...park, scenarios: [...park.scenarios] })),
  measure(() => assessPark(forgotten())),
  'plain = without the site model',
);

const facilities = park.facilities.map(({ id, shape }) => ({ id, shape: plane.shapeToPlane(shape) }));
const land = park.parcels.map(({ shape }) => plane.shapeToPlane(shape));
const index = nearestIndex(facilities);
const byIndex = () => land.map((from) => index.nearest(from)?.metres ?? Number.NaN);
const byHand = () => land.map((from) => Math.min(...facilities.map(({ shape }) => distanceM(from, shape))));
const [fast, slow] = [byIndex(), byHand()];
const worst = Math.max(...fast.map((metres, at) => Math.abs(metres - (slow[at] ?? Number.NaN))));
row(
  `nearest of ${facilities.length} facilities to ${land.length} outlines`,
  measure(byIndex),
  measure(byHand),
  `agree to ${worst.toExponential(0)} m`,
);

const areas = park.parcels.map(({ shape }) => ({ shape, plane: plane.areaToPlane(shape) }));
const ours = areas.reduce((sum, { plane: area }) => sum + planarAreaM2(area), 0);
const turf = areas.reduce((sum, { shape }) => sum + turfArea(shape as unknown as Polygon), 0);
row(
  `area of ${areas.length} parcels (plane; Turf's sphere)`,
  measure(() => areas.map(({ plane: area }) => planarAreaM2(area))),
  measure(() => areas.map(({ shape }) => turfArea(shape as unknown as Polygon))),
  `Turf ${((turf / ours - 1) * 100).toFixed(3)} % larger`,
);

const widths = rows[0]?.map((_, column) => Math.max(...rows.map((cells) => (cells[column] ?? '').length))) ?? [];
for (const cells of rows) console.log(cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
console.log(
  `\nmedian of ${runs} runs, processor time, Node ${process.version}; the bar for ranking on this park is 100 ms`,
);
