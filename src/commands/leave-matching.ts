import type { Command } from './command.ts';

/** Back to the map by status. What is being carried is put down; the document never knew of it. */
export const leaveMatching: Command = {
  id: 'leave-matching',
  labelKey: 'commands:leave-matching',
  shortcut: 'escape',
  unavailable: ({ matching, view }) =>
    matching && !view.measure && !view.visitor.on ? null : { code: 'unavailable.notMatching' },
  run: ({ store }) => store.actions.leaveMatching(),
};
