import type { Selection } from '../store/selection.ts';
import { needsPark } from './availability.ts';
import type { Command } from './command.ts';

export const select: Command<Selection | null> = {
  id: 'select',
  labelKey: 'commands:select',
  unavailable: needsPark,
  run: ({ store }, selection) => store.actions.select(selection),
};
