import { heldElsewhere } from './availability.ts';
import type { Command } from './command.ts';

export const redo: Command = {
  id: 'redo',
  labelKey: 'commands:redo',
  shortcut: 'mod+shift+z',
  otherKeys: ['mod+y'],
  unavailable: (state) =>
    state.history.redo.length > 0 ? heldElsewhere(state) : { code: 'unavailable.nothingToRedo' },
  run: ({ store }) => store.actions.redo(),
};
