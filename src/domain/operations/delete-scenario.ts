import type { Park } from '../park.ts';
import type { Scenario } from '../scenario.ts';
import { type EditResult, edited, refusal } from './edit.ts';

/** A fork outlives what it was forked from, but must not point at nothing. */
function withoutOrigin(scenario: Scenario, goneId: string): Scenario {
  if (scenario.forkedFrom !== goneId) return scenario;
  const { forkedFrom: _, ...rest } = scenario;
  return rest;
}

/** Deletes a scenario, never the last one. When it was active, its neighbour becomes active. */
export function deleteScenario(park: Park, { scenarioId }: { readonly scenarioId: string }): EditResult {
  const index = park.scenarios.findIndex(({ id }) => id === scenarioId);
  const scenario = park.scenarios[index];
  if (!scenario) return refusal('scenarioUnknown', { scenario: scenarioId });
  const neighbour = park.scenarios[index + 1] ?? park.scenarios[index - 1];
  if (!neighbour) return refusal('lastScenario', { scenario: scenario.name });
  const next = {
    ...park,
    scenarios: park.scenarios.filter((each) => each !== scenario).map((each) => withoutOrigin(each, scenarioId)),
    activeScenarioId: park.activeScenarioId === scenarioId ? neighbour.id : park.activeScenarioId,
  };
  return edited(next, 'deleteScenario', { scenario: scenario.name });
}
