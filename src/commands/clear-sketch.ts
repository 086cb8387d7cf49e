import type { Command } from './command.ts';

/** Takes what is sketched off the map; the document never knew of it. */
export const clearSketch: Command = {
  id: 'clear-sketch',
  labelKey: 'commands:clear-sketch',
  shortcut: 'escape',
  unavailable: ({ sketch, view, dragging }) =>
    sketch && !dragging && !view.measure && !view.visitor.on ? null : { code: 'unavailable.noSketch' },
  run: ({ store }) => store.actions.clearSketch(),
};
