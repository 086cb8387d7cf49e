import { activeScenario } from '../domain/operations/active-scenario.ts';
import { isSuperseded } from '../engine/superseded.ts';
import type { Command } from './command.ts';
import { cutSketch } from './cut-sketch.ts';

/** Asks in which ways a placed project's land could be cut, and shows the first on the map. Nothing is changed. */
export const compareCuts: Command<{ readonly placementId: string }> = {
  id: 'compare-cuts',
  labelKey: 'commands:compare-cuts',
  unavailable({ park }, { placementId }) {
    const placement = park && activeScenario(park).placements.find(({ id }) => id === placementId);
    return placement?.site.kind === 'parcel'
      ? null
      : { code: 'refused.placementUnknown', values: { placement: placementId } };
  },
  async run({ store, engine }, { placementId }) {
    const { park, sketch: before } = store.getState();
    const placement = park && activeScenario(park).placements.find(({ id }) => id === placementId);
    if (!park || placement?.site.kind !== 'parcel') return;
    const { parcelId } = placement.site;
    try {
      const answer = await engine.ask(park, { kind: 'cuts', projectId: placement.projectId, parcelId });
      const now = store.getState();
      // Whoever has gone on meanwhile wants no sketch of what was.
      if (now.park !== park || now.selection?.id !== placementId || now.sketch !== before) return;
      if (answer.kind === 'refused') store.actions.say(answer.reason, 'refused');
      else {
        const { projectId, options } = answer;
        store.actions.showSketch(cutSketch({ placementId, projectId, parcelId, options, at: 0, refused: null }));
      }
    } catch (error) {
      if (!isSuperseded(error)) throw error;
    }
  },
};
