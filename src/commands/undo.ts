import type { Command } from './command.ts';

/** Takes back the last edit; the note of the last history entry says which one. */
export const undo: Command = {
  id: 'undo',
  labelKey: 'commands:undo',
  shortcut: 'mod+z',
  unavailable: ({ history }) => (history.undo.length > 0 ? null : { code: 'unavailable.nothingToUndo' }),
  run: ({ store }) => store.actions.undo(),
};
