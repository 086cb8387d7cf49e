import type { Shape } from '../geometry/shapes.ts';
import type { FactSources } from './fact.ts';
import type { ProtectiveDistance } from './protective.ts';
import type { ResourceKind } from './resource.ts';

export const facilityKinds = [
  'substation',
  'waterWorks',
  'sewageWorks',
  'gasStation',
  'heatSource',
  'interchange',
  'freightYard',
  'railway',
  'port',
  'airport',
  'apartment',
  'hospital',
  'school',
  'shop',
  'fireStation',
  'cultureSports',
  'rdPlatform',
  'village',
] as const;
export type FacilityKind = (typeof facilityKinds)[number];

/** What one facility can give of one resource. `committed` is what was promised before any scenario. */
export interface Supply {
  readonly resource: ResourceKind;
  /** Absent = not known, which is not zero. */
  readonly capacity?: number;
  readonly committed?: number;
  /** Yuan for what the resource is paid by (`resourcePriceUnits`). */
  readonly price?: number;
  /** What the price holds for, e.g. 平段，峰 1.02 谷 0.29. */
  readonly priceNote?: string;
  /** The feeder or main it is given from, as the office calls it. */
  readonly line?: string;
  readonly asOf?: string;
  readonly source?: string;
}

export const facilityStates = ['operating', 'underConstruction', 'planned'] as const;
export type FacilityState = (typeof facilityStates)[number];

/** Infrastructure with a place. */
export interface Facility {
  readonly id: string;
  readonly name: string;
  readonly kind: FacilityKind;
  readonly shape: Shape;
  readonly state?: FacilityState;
  /** ISO month from which it can be used, when not operating yet. */
  readonly openFrom?: string;
  readonly supplies?: readonly Supply[];
  /** How far it keeps receptors away. */
  readonly protective?: readonly ProtectiveDistance[];
  readonly sources?: FactSources;
  readonly extra?: Readonly<Record<string, unknown>>;
}
