import { deleteScenario as discard } from '../domain/operations/delete-scenario.ts';
import { needsPark } from './availability.ts';
import type { Command } from './command.ts';
import { editCommand } from './edit-command.ts';

export const deleteScenario: Command<{ readonly scenarioId: string }> = {
  ...editCommand<{ readonly scenarioId: string }>('delete-scenario', discard),
  unavailable: (state) =>
    needsPark(state) ?? (state.park?.scenarios.length === 1 ? { code: 'unavailable.lastScenario' } : null),
};
