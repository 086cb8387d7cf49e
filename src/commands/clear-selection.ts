import type { Command } from './command.ts';

/** The last meaning of Escape, when nothing else is going on. */
export const clearSelection: Command = {
  id: 'clear-selection',
  labelKey: 'commands:clear-selection',
  shortcut: 'escape',
  unavailable: ({ selection, matching, dragging, view }) =>
    selection && !matching && !dragging && !view.measure && !view.visitor.on
      ? null
      : { code: 'unavailable.nothingSelected' },
  run: ({ store }) => store.actions.select(null),
};
