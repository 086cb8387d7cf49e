import type { Reason } from '../assessment.ts';
import type { Park } from '../park.ts';
import { refusal } from './edit.ts';

/** Why a scenario cannot be called so; null when it can. Two scenarios of one name could not be told apart. */
export function scenarioNameRefusal(park: Park, name: string, exceptId?: string): Reason | null {
  if (name.trim() === '') return refusal('nameEmpty').refused;
  const taken = park.scenarios.some((scenario) => scenario.id !== exceptId && scenario.name === name.trim());
  return taken ? refusal('scenarioNameTaken', { scenario: name.trim() }).refused : null;
}
