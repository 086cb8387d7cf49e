import { needsPark } from './availability.ts';
import { viewCommand } from './view-command.ts';

/** Buildings flat or standing up. */
export const toggleExtruded = viewCommand<void>('toggle-extruded', ({ extruded }) => ({ extruded: !extruded }), {
  unavailable: needsPark,
});
