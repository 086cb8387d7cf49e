import type { Command } from './command.ts';

/** What is selected fills the map. */
export const fitSelection: Command = {
  id: 'fit-selection',
  labelKey: 'commands:fit-selection',
  shortcut: 'z',
  unavailable: ({ selection, view }) =>
    selection && selection.kind !== 'project' && !view.visitor.on ? null : { code: 'unavailable.nothingSelected' },
  run({ store }) {
    const { selection } = store.getState();
    if (selection) store.actions.lookAt({ thing: selection });
  },
};
