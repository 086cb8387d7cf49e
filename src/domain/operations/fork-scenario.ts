import type { Park } from '../park.ts';
import { type EditResult, edited, refusal } from './edit.ts';
import { scenarioNameRefusal } from './scenario-name-refusal.ts';

export interface ForkScenario {
  /** The scenario to go on from. */
  readonly fromId: string;
  readonly scenarioId: string;
  readonly name: string;
}

/** A new scenario that begins with the placements of another; it becomes the active one. */
export function forkScenario(park: Park, { fromId, scenarioId, name }: ForkScenario): EditResult {
  const from = park.scenarios.find(({ id }) => id === fromId);
  if (!from) return refusal('scenarioUnknown', { scenario: fromId });
  if (park.scenarios.some(({ id }) => id === scenarioId)) return refusal('idTaken', { id: scenarioId });
  const refused = scenarioNameRefusal(park, name);
  if (refused) return { ok: false, refused };
  const scenario = { id: scenarioId, name: name.trim(), forkedFrom: fromId, placements: from.placements };
  const next = { ...park, scenarios: [...park.scenarios, scenario], activeScenarioId: scenarioId };
  return edited(next, 'forkScenario', { scenario: scenario.name, from: from.name });
}
