import type { Command } from './command.ts';

export const closeSheets: Command = {
  id: 'close-sheets',
  labelKey: 'commands:close-sheets',
  unavailable: () => null,
  run({ store }) {
    store.actions.askSheets(null);
  },
};
