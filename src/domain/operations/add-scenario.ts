import type { Park } from '../park.ts';
import { type EditResult, edited, refusal } from './edit.ts';
import { scenarioNameRefusal } from './scenario-name-refusal.ts';

/** Adds an empty scenario and makes it the active one. */
export function addScenario(
  park: Park,
  { scenarioId, name }: { readonly scenarioId: string; readonly name: string },
): EditResult {
  if (park.scenarios.some(({ id }) => id === scenarioId)) return refusal('idTaken', { id: scenarioId });
  const refused = scenarioNameRefusal(park, name);
  if (refused) return { ok: false, refused };
  const scenario = { id: scenarioId, name: name.trim(), placements: [] };
  const next = { ...park, scenarios: [...park.scenarios, scenario], activeScenarioId: scenarioId };
  return edited(next, 'addScenario', { scenario: scenario.name });
}
