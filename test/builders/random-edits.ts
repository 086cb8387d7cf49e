import fc from 'fast-check';
import type { EditResult } from '../../src/domain/operations/edit.ts';
import { forkScenario } from '../../src/domain/operations/fork-scenario.ts';
import { movePlacement } from '../../src/domain/operations/move-placement.ts';
import { placeProject } from '../../src/domain/operations/place-project.ts';
import { removePlacement } from '../../src/domain/operations/remove-placement.ts';
import { switchScenario } from '../../src/domain/operations/switch-scenario.ts';
import type { Park } from '../../src/domain/park.ts';
import type { PlacementSite } from '../../src/domain/placement.ts';
import { rectangleAt } from './local-frame.ts';

/** Strips of large-240 (400 m wide from north 300), in steps of 50 m, so that many of them overlap. */
const site = fc.record({ from: fc.integer({ min: 0, max: 7 }), steps: fc.integer({ min: 1, max: 4 }) }).map(
  ({ from, steps }): PlacementSite => ({
    kind: 'parcel',
    parcelId: 'large-240',
    footprint: rectangleAt(from * 50, 300, steps * 50, 400),
    areaM2: steps * 50 * 400,
  }),
);
const projectId = fc.constantFrom('pump-60', 'hall-1500', 'steel-unknown');

/** An edit of the test park that may be refused; `count` makes the ids of what is new. */
export const randomEdit: fc.Arbitrary<(park: Park, count: number) => EditResult> = fc.oneof(
  fc.tuple(projectId, site).map(
    ([id, where]) =>
      (park: Park) =>
        placeProject(park, { placementId: `on-${id}`, projectId: id, site: where }),
  ),
  fc.tuple(projectId, site).map(
    ([id, where]) =>
      (park: Park) =>
        movePlacement(park, { placementId: `on-${id}`, site: where }),
  ),
  projectId.map((id) => (park: Park) => removePlacement(park, { placementId: `on-${id}` })),
  fc.constant((park: Park, count: number) =>
    forkScenario(park, { fromId: park.activeScenarioId, scenarioId: `fork-${count}`, name: `方案 ${count}` }),
  ),
  fc.constant((park: Park) => switchScenario(park, { scenarioId: 'base' })),
);
