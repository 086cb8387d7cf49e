import { assessPark } from '../../../src/engine/assess-park.ts';
import { rankSites } from '../../../src/engine/rank-sites.ts';
import { distanceM } from '../../../src/geometry/distance.ts';
import { nearestIndex } from '../../../src/geometry/nearest-index.ts';
import { surveyPlane } from '../../../src/geometry/survey-plane.ts';
import { readDemoPark } from '../../golden/read-folder.ts';
import type { Bench, BenchRow } from '../bench-row.ts';
import { race, timed } from '../race.ts';
import { worstDifference } from '../report.ts';

const row = 'demo-park';

/** What the screen asks for on the demo park, against the same work begun afresh. */
export const demoPark: BenchRow = {
  name: row,
  async run({ report, rounds }: Bench) {
    const park = readDemoPark();
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
    const against = 'without the site model';
    await report.speed(
      {
        row,
        work: `rank ${sites} sites for a project, a weight changed`,
        against,
        agreement: 'golden files hold the answers',
      },
      () =>
        race(
          timed(() => rankSites(reweighed(), nextProject())),
          timed(() => rankSites(forgotten(), nextProject())),
          rounds,
        ),
    );
    await report.speed(
      { row, work: 'assess the scenario again after an edit', against, agreement: 'golden files hold the answers' },
      () =>
        race(
          timed(() => assessPark({ ...park, scenarios: [...park.scenarios] })),
          timed(() => assessPark(forgotten())),
          rounds,
        ),
    );
    const plane = surveyPlane(park.plane);
    const facilities = park.facilities.map(({ id, shape }) => ({ id, shape: plane.shapeToPlane(shape) }));
    const land = park.parcels.map(({ shape }) => plane.shapeToPlane(shape));
    const index = nearestIndex(facilities);
    const byIndex = () => land.map((from) => index.nearest(from)?.metres ?? Number.NaN);
    const byHand = () => land.map((from) => Math.min(...facilities.map(({ shape }) => distanceM(from, shape))));
    await report.speed(
      {
        row,
        work: `nearest of ${facilities.length} facilities to ${land.length} outlines`,
        against: 'every distance',
        agreement: { worst: worstDifference(byIndex(), byHand()), allowed: 1e-3, unit: 'm' },
      },
      () => race(timed(byIndex), timed(byHand), rounds),
    );
  },
};
