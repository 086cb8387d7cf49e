import type { Command } from './command.ts';

/** Makes this tab the one that edits the park; the other one finishes its writes and follows. */
export const takeOverPark: Command = {
  id: 'take-over-park',
  labelKey: 'commands:take-over-park',
  unavailable: ({ hold }) => (hold === 'other' ? null : { code: 'unavailable.notElsewhere' }),
  run: ({ store }) => store.actions.takeOver(),
};
