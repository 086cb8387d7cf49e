import { switchScenario as switchTo } from '../domain/operations/switch-scenario.ts';
import { editCommand } from './edit-command.ts';

export const switchScenario = editCommand<{ readonly scenarioId: string }>('switch-scenario', switchTo);
