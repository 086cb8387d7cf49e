import { needsPark } from './availability.ts';
import { viewCommand } from './view-command.ts';

export const measureDistance = viewCommand<void>('measure-distance', () => ({ measure: 'distance' }), {
  shortcut: 'm',
  unavailable: needsPark,
});

export const measureArea = viewCommand<void>('measure-area', () => ({ measure: 'area' }), {
  shortcut: 'shift+m',
  unavailable: needsPark,
});

export const cancelMeasure = viewCommand<void>('cancel-measure', () => ({ measure: null }), {
  shortcut: 'escape',
  unavailable: ({ view }) => (view.measure ? null : { code: 'unavailable.notMeasuring' }),
});
