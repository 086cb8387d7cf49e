import { repairShapes } from '../domain/operations/repair-shapes.ts';
import type { AppState } from '../store/app-state.ts';
import type { Command } from './command.ts';

const shown = ({ park, repair }: AppState) =>
  repair && repair.park === park && repair.answer.kind === 'repair' ? repair.answer : null;

/** Takes the repair that is shown; one step in the history. */
export const takeRepair: Command = {
  id: 'take-repair',
  labelKey: 'commands:take-repair',
  unavailable: (state) => (shown(state) ? null : { code: 'unavailable.noSketch' }),
  run({ store }) {
    const { park } = store.getState();
    const repair = shown(store.getState());
    if (park && repair) store.actions.edit(repairShapes(park, { repair }));
  },
};
