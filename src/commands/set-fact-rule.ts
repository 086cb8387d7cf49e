import type { FactRule } from '../domain/operations/set-fact-rule.ts';
import { needsPark } from './availability.ts';
import type { Command } from './command.ts';

/** How long facts of a kind stay true, or who answers for them. */
export const setFactRule: Command<FactRule> = {
  id: 'set-fact-rule',
  labelKey: 'commands:set-fact-rule',
  unavailable: needsPark,
  async run({ store }, rule) {
    const operation = await import('../domain/operations/set-fact-rule.ts');
    const { park } = store.getState();
    if (park) store.actions.edit(operation.setFactRule(park, rule));
  },
};
