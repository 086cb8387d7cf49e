import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rectangleAt } from '../../test/builders/local-frame.ts';
import { buildPark } from '../../test/builders/park-builder.ts';
import { buildStore } from '../../test/builders/store-builder.ts';
import { activeScenario } from '../domain/operations/active-scenario.ts';
import type { EditResult } from '../domain/operations/edit.ts';
import { forkScenario } from '../domain/operations/fork-scenario.ts';
import { movePlacement } from '../domain/operations/move-placement.ts';
import { placeProject } from '../domain/operations/place-project.ts';
import { removePlacement } from '../domain/operations/remove-placement.ts';
import { switchScenario } from '../domain/operations/switch-scenario.ts';
import type { Park } from '../domain/park.ts';
import type { PlacementSite } from '../domain/placement.ts';
import { inlineEngineClient } from '../engine/inline-client.ts';

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

const edit: fc.Arbitrary<(park: Park, count: number) => EditResult> = fc.oneof(
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

/** The strips a scenario has taken, in units of 50 m; a strip named twice would be land given away twice. */
function stripsTaken(park: Park): number[] {
  const west = rectangleAt(0, 300, 400, 400).coordinates[0]?.[0] as readonly [number, number];
  const east = rectangleAt(0, 300, 400, 400).coordinates[0]?.[1] as readonly [number, number];
  const strip = (east[0] - west[0]) / 8;
  return activeScenario(park).placements.flatMap(({ site: taken }) => {
    if (taken.kind !== 'parcel') return [];
    const ring = taken.footprint.coordinates[0] as readonly (readonly [number, number])[];
    const from = Math.round(((ring[0]?.[0] ?? 0) - west[0]) / strip);
    const to = Math.round(((ring[1]?.[0] ?? 0) - west[0]) / strip);
    return Array.from({ length: to - from }, (_, index) => from + index);
  });
}

it('whatever is done can be taken back to the start and brought again, and no land is given away twice', async () => {
  const engine = { ...(await inlineEngineClient()), assess: () => new Promise<never>(() => {}) };
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
      const store = buildStore(engine);
      store.actions.openPark(buildPark());
      const start = store.getState().park;
      edits.forEach((make, count) => {
        const { park } = store.getState();
        if (park) store.actions.edit(make(park, count));
        const strips = stripsTaken(store.getState().park ?? buildPark());
        expect(new Set(strips).size).toBe(strips.length);
      });
      const end = store.getState().park;
      const steps = store.getState().history.undo.length;
      for (let step = 0; step < steps; step += 1) store.actions.undo();
      expect(store.getState().park).toBe(start);
      for (let step = 0; step < steps; step += 1) store.actions.redo();
      expect(store.getState().park).toBe(end);
    }),
    { numRuns: 60 },
  );
});
