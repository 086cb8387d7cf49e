import type { PlaneSpec } from '../geometry/plane-spec.ts';
import type { LonLat } from '../geometry/shapes.ts';
import { notKept } from '../store/not-kept.ts';
import type { Command } from './command.ts';

export interface NewPark {
  readonly name: string;
  readonly centre: LonLat;
  /** Absent: the plane of the centre. */
  readonly plane?: PlaneSpec;
  /** What the first scenario is called. */
  readonly scenario: string;
}

/** A park without anything in it, at a place. */
export const newPark: Command<NewPark> = {
  id: 'new-park',
  labelKey: 'commands:new-park',
  unavailable: notKept,
  async run({ store }, { name, centre, plane, scenario }) {
    const { planeSpecFor } = await import('../geometry/plane-spec-for.ts');
    const { defaultRulePack } = await import('../import/default-rule-pack.ts');
    const id = `park-${store.newId()}`;
    store.actions.openPark({
      id,
      name,
      centre,
      plane: plane ?? planeSpecFor(centre),
      parcels: [],
      buildings: [],
      units: [],
      facilities: [],
      roads: [],
      zones: [],
      backdrop: [],
      projects: [],
      rules: defaultRulePack,
      scenarios: [{ id: 'scenario-1', name: scenario, placements: [] }],
      activeScenarioId: 'scenario-1',
    });
  },
};
