import type { FacilityKind } from './facility.ts';

/** What a protective distance protects. */
export const receptorClasses = ['housing', 'school', 'hospital', 'food', 'electronics'] as const;
export type ReceptorClass = (typeof receptorClasses)[number];

/**
 * A distance that something existing keeps others away: a works, or the company on a parcel. `unit`: counted from what is
 * drawn of it (the facility; the buildings on the parcel); `plot`: from the boundary of the plot it stands on.
 */
export interface ProtectiveDistance {
  readonly toward: readonly ReceptorClass[];
  readonly minMetres: number;
  readonly from: 'unit' | 'plot';
  readonly basis?: string;
}

/** Which facilities are receptors, and of which class. */
export const receptorClassOf: Readonly<Partial<Record<FacilityKind, ReceptorClass>>> = {
  village: 'housing',
  apartment: 'housing',
  school: 'school',
  hospital: 'hospital',
};
