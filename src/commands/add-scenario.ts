import { activeScenario } from '../domain/operations/active-scenario.ts';
import { addScenario as add } from '../domain/operations/add-scenario.ts';
import { editCommand } from './edit-command.ts';
import { freeScenarioName } from './scenario-name.ts';

/** An empty scenario, to begin again. */
export const addScenario = editCommand<void>('add-scenario', (park, _, { store }) =>
  add(park, { scenarioId: store.newId(), name: freeScenarioName(park, activeScenario(park).name) }),
);
