import { needsPark } from './availability.ts';
import { viewCommand } from './view-command.ts';

/** The whole park in the window. */
export const fitView = viewCommand<void>('fit-view', () => ({ camera: null }), {
  shortcut: 'f',
  unavailable: needsPark,
});
