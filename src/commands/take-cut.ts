import { movePlacement } from '../domain/operations/move-placement.ts';
import { heldElsewhere } from './availability.ts';
import type { Command } from './command.ts';

/** Books the cut that is shown: one edit, one step of undo. */
export const takeCut: Command = {
  id: 'take-cut',
  labelKey: 'commands:take-cut',
  unavailable: (state) => (state.sketch?.cuts ? heldElsewhere(state) : { code: 'unavailable.noCuts' }),
  run({ store }) {
    const { park, sketch } = store.getState();
    const cuts = sketch?.cuts;
    const option = cuts?.options[cuts.at];
    if (!park || !cuts || !option) return;
    const { footprint, areaM2 } = option;
    store.actions.edit(
      movePlacement(park, {
        placementId: cuts.placementId,
        site: { kind: 'parcel', parcelId: cuts.parcelId, footprint, areaM2 },
      }),
    );
  },
};
