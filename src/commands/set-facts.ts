import type { SetFacts } from '../domain/operations/set-facts.ts';
import { needsPark } from './availability.ts';
import type { Command } from './command.ts';

/** Sets facts of records of one layer, with their sources where they are stated, in one step. */
export const setFacts: Command<SetFacts> = {
  id: 'set-facts',
  labelKey: 'commands:set-facts',
  unavailable: needsPark,
  async run({ store }, wish) {
    const operation = await import('../domain/operations/set-facts.ts');
    const { park } = store.getState();
    if (park) store.actions.edit(operation.setFacts(park, wish));
  },
};
