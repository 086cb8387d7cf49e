import type { Park } from '../park.ts';
import { type EditResult, edited, refusal } from './edit.ts';
import { scenarioNameRefusal } from './scenario-name-refusal.ts';

export function renameScenario(
  park: Park,
  { scenarioId, name }: { readonly scenarioId: string; readonly name: string },
): EditResult {
  const scenario = park.scenarios.find(({ id }) => id === scenarioId);
  if (!scenario) return refusal('scenarioUnknown', { scenario: scenarioId });
  const refused = scenarioNameRefusal(park, name, scenarioId);
  if (refused) return { ok: false, refused };
  const to = name.trim();
  const scenarios = park.scenarios.map((each) => (each === scenario ? { ...scenario, name: to } : each));
  const next = to === scenario.name ? park : { ...park, scenarios };
  return edited(next, 'renameScenario', { from: scenario.name, to });
}
