import type { AreaShape } from '../geometry/shapes.ts';
import type { FactSources } from './fact.ts';
import type { ProtectiveDistance } from './protective.ts';
import type { ResourceKind } from './resource.ts';
import type { Facing } from './setback.ts';
import type { WrittenBoundary } from './written-boundary.ts';

export const parcelStatuses = ['developed', 'leveled', 'planned'] as const;
export type ParcelStatus = (typeof parcelStatuses)[number];

/** The readiness ladder, lowest step first. */
export const readinessSteps = [
  'intended',
  'zoned',
  'quota',
  'acquired',
  'leveled',
  'serviced',
  'granted',
  'built',
] as const;
export type ReadinessStep = (typeof readinessSteps)[number];

/** When a step was or will be reached. A step without a date is reached at an unknown time. */
export interface ReadinessMilestone {
  readonly step: ReadinessStep;
  /** ISO month or date. */
  readonly date?: string;
  /** True when the date is a plan, not a record. */
  readonly expected?: boolean;
  readonly source?: string;
}

export const ownerTypes = ['state', 'collective', 'villageReserve', 'company', 'platform'] as const;
/** platform: the park's own development company. villageReserve: 村集体留用地. */
export type OwnerType = (typeof ownerTypes)[number];

/** Land. `statedMu` is what the document says; the measured area is always computed. */
export interface Parcel {
  readonly id: string;
  readonly name: string;
  readonly status: ParcelStatus;
  readonly shape: AreaShape;
  /** The part of the park it lies in, e.g. 东片区. */
  readonly district?: string;
  readonly statedMu?: number;
  /** National land-use code of 2023, e.g. 100102. */
  readonly landUse?: string;
  readonly readiness?: readonly ReadinessMilestone[];
  readonly farMin?: number;
  readonly farMax?: number;
  /** Building coefficient, share 0–1, lower bound. */
  readonly buildingCoefficientMin?: number;
  /** Green share 0–1, upper bound. */
  readonly greenMax?: number;
  readonly heightMaxM?: number;
  /** Setback of buildings from the parcel's boundary, metres. */
  readonly setbackM?: number;
  /** The same by what a side faces, where the paper tells them apart; it goes before `setbackM`. */
  readonly setbacks?: Readonly<Partial<Record<Facing, number>>>;
  readonly priceWanPerMu?: number;
  readonly ownerType?: OwnerType;
  readonly ownerName?: string;
  /** The company already on the land; a developed parcel with an occupier takes no project. */
  readonly occupier?: string;
  /** How far the company on it keeps receptors away. */
  readonly protective?: readonly ProtectiveDistance[];
  /** Industries the plan names for this parcel; absent = not restricted. */
  readonly industries?: readonly string[];
  /** Which facility serves the parcel with a resource, where that is stated; otherwise the nearest one is taken. */
  readonly servedBy?: Readonly<Partial<Record<ResourceKind, string>>>;
  /** Ids of the former parcels it came from. */
  readonly from?: readonly string[];
  readonly sources?: FactSources;
  /** The boundary-point text it came in, so that it goes out again unchanged while its outline is. */
  readonly written?: WrittenBoundary;
  /** Attributes of the file that have no word here; kept, shown and exported untouched. */
  readonly extra?: Readonly<Record<string, unknown>>;
}
