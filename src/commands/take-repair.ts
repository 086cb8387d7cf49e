import type { AppState } from '../store/app-state.ts';
import { heldElsewhere } from './availability.ts';
import type { Command } from './command.ts';

const shown = ({ park, repair }: AppState) =>
  repair && repair.park === park && repair.answer.kind === 'repair' ? repair.answer : null;

/** Takes the repair that is shown; one step in the history. */
export const takeRepair: Command = {
  id: 'take-repair',
  labelKey: 'commands:take-repair',
  unavailable: (state) => (shown(state) ? heldElsewhere(state) : { code: 'unavailable.noSketch' }),
  async run({ store }) {
    // Nobody takes a repair at first sight: not loaded with the page.
    const { addLeftOut } = await import('../domain/operations/add-left-out.ts');
    const { repairShapes } = await import('../domain/operations/repair-shapes.ts');
    const { park } = store.getState();
    const repair = shown(store.getState());
    if (!park || !repair) return;
    const { takenIn, changes } = repair;
    const [change] = changes;
    if (takenIn && change) store.actions.edit(addLeftOut(park, { leftOut: takenIn, shape: change.after }));
    else store.actions.edit(repairShapes(park, { repair }));
  },
};
