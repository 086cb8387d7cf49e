import type { Park } from '../park.ts';
import { type EditResult, edited, refusal } from './edit.ts';

export function switchScenario(park: Park, { scenarioId }: { readonly scenarioId: string }): EditResult {
  const scenario = park.scenarios.find(({ id }) => id === scenarioId);
  if (!scenario) return refusal('scenarioUnknown', { scenario: scenarioId });
  const next = park.activeScenarioId === scenarioId ? park : { ...park, activeScenarioId: scenarioId };
  return edited(next, 'switchScenario', { scenario: scenario.name });
}
