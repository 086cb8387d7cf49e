import { deleteScenario as discard } from '../domain/operations/delete-scenario.ts';
import { editCommand } from './edit-command.ts';

export const deleteScenario = editCommand<{ readonly scenarioId: string }>('delete-scenario', discard);
