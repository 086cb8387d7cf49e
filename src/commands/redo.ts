import type { Command } from './command.ts';

export const redo: Command = {
  id: 'redo',
  labelKey: 'commands:redo',
  shortcut: 'mod+shift+z',
  otherKeys: ['mod+y'],
  unavailable: ({ history }) => (history.redo.length > 0 ? null : { code: 'unavailable.nothingToRedo' }),
  run: ({ store }) => store.actions.redo(),
};
