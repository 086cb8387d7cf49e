import { heldElsewhere } from './availability.ts';
import type { Command } from './command.ts';

/** Takes back the last edit; the note of the last history entry says which one. */
export const undo: Command = {
  id: 'undo',
  labelKey: 'commands:undo',
  shortcut: 'mod+z',
  unavailable: (state) =>
    state.history.undo.length > 0 ? heldElsewhere(state) : { code: 'unavailable.nothingToUndo' },
  run: ({ store }) => store.actions.undo(),
};
