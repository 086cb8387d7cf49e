import { activeScenario } from '../domain/operations/active-scenario.ts';
import { askForSketch } from './ask-for-sketch.ts';
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
  async run(context, { placementId }) {
    const { park } = context.store.getState();
    const placement = park && activeScenario(park).placements.find(({ id }) => id === placementId);
    if (placement?.site.kind !== 'parcel') return;
    const { parcelId } = placement.site;
    const answer = await askForSketch<'cuts'>(context, { kind: 'cuts', projectId: placement.projectId, parcelId });
    if (!answer) return;
    const { projectId, options } = answer;
    context.store.actions.showSketch(cutSketch({ placementId, projectId, parcelId, options, at: 0, refused: null }));
  },
};
