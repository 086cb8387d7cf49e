import { activeScenario } from '../domain/operations/active-scenario.ts';
import { forkScenario as fork } from '../domain/operations/fork-scenario.ts';
import type { Park } from '../domain/park.ts';
import type { CommandContext } from './command.ts';
import { editCommand } from './edit-command.ts';
import { freeScenarioName } from './scenario-name.ts';

const forkActive = (park: Park, { store }: CommandContext, name?: string) => {
  const from = activeScenario(park);
  const scenarioId = store.newId();
  return fork(park, { fromId: from.id, scenarioId, name: name ?? freeScenarioName(park, from.name) });
};

/** Goes on from the active scenario in a new one with the next free number for a name. */
export const forkScenario = editCommand<void>('fork-scenario', (park, _, context) => forkActive(park, context));

export const forkScenarioAs = editCommand<{ readonly name: string }>('fork-scenario-as', (park, { name }, context) =>
  forkActive(park, context, name),
);
