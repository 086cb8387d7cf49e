import type { Park } from '../park.ts';
import type { Scenario } from '../scenario.ts';

/** The scenario that is worked on. A park whose active scenario does not exist is not a park. */
export function activeScenario(park: Park): Scenario {
  const scenario = park.scenarios.find(({ id }) => id === park.activeScenarioId);
  if (!scenario) throw new Error(`park ${park.id} has no scenario ${park.activeScenarioId}`);
  return scenario;
}

/** The park with its active scenario replaced; everything else is shared. */
export const withActiveScenario = (park: Park, change: Partial<Scenario>): Park => ({
  ...park,
  scenarios: park.scenarios.map((scenario) =>
    scenario.id === park.activeScenarioId ? { ...scenario, ...change } : scenario,
  ),
});
