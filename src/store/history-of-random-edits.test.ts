import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rectangleAt } from '../../test/builders/local-frame.ts';
import { buildPark } from '../../test/builders/park-builder.ts';
import { randomEdit } from '../../test/builders/random-edits.ts';
import { buildStore } from '../../test/builders/store-builder.ts';
import { activeScenario } from '../domain/operations/active-scenario.ts';
import type { Park } from '../domain/park.ts';
import { inlineEngineClient } from '../engine/inline-client.ts';

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
    fc.property(fc.array(randomEdit, { maxLength: 25 }), (edits) => {
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
