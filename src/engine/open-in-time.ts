import type { Facility } from '../domain/facility.ts';
import { monthIndex } from './months.ts';

/** Whether a facility works when the project comes; a facility of no stated state is taken to work. */
export function openInTime(facility: Facility, neededBy: string | undefined): boolean {
  if (facility.state === undefined || facility.state === 'operating') return true;
  const open = monthIndex(facility.openFrom);
  const needed = monthIndex(neededBy);
  return open !== null && needed !== null && open <= needed;
}
