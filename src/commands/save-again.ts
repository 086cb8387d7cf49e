import { needsPark } from './availability.ts';
import type { Command } from './command.ts';

/** Tries once more to keep in the browser what could not be kept. */
export const saveAgain: Command = {
  id: 'save-again',
  labelKey: 'commands:save-again',
  unavailable: needsPark,
  run: ({ store }) => store.actions.flush(),
};
