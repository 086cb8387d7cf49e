import { renameScenario as rename } from '../domain/operations/rename-scenario.ts';
import { editCommand } from './edit-command.ts';

export const renameScenario = editCommand<{ readonly scenarioId: string; readonly name: string }>(
  'rename-scenario',
  rename,
);
