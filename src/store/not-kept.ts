import type { Reason } from '../domain/assessment.ts';
import type { AppState } from './app-state.ts';

/** Why another park may not take the place of the open one: its last edits are nowhere but here. null when they are. */
export const notKept = ({ saved, park, inFile }: AppState): Reason | null =>
  saved === 'failed' && park !== inFile ? { code: 'unavailable.notSaved' } : null;
