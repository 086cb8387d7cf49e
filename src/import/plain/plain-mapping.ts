import type { BackdropKind } from '../../domain/backdrop.ts';
import type { FacilityKind } from '../../domain/facility.ts';
import type { ParcelStatus } from '../../domain/parcel.ts';
import type { RoadClass } from '../../domain/road.ts';
import type { ZoneKind } from '../../domain/zone.ts';

/** One answer for the whole layer, or by the values of a field; values without an answer are left out and said. */
export type Choice<T> =
  | { readonly by: 'all'; readonly value: T }
  | { readonly by: 'field'; readonly field: string; readonly values: Readonly<Record<string, T>> };

export const areaUnits = ['m2', 'ha', 'mu', 'acre'] as const;
export type AreaUnit = (typeof areaUnits)[number];

/** Where ids and names are; without an id field, or where it is empty or repeated, ids are made. */
interface Naming {
  /** Tried in this order; the first that is filled gives the id. */
  readonly idFields: readonly string[];
  readonly nameField?: string;
}

export interface ParcelMapping extends Naming {
  readonly role: 'parcels';
  readonly status: Choice<ParcelStatus>;
  readonly statedArea?: { readonly field: string; readonly unit: AreaUnit };
  /** Floor-area ratio; `scale` 0.01 for per cent. */
  readonly far?: { readonly field: string; readonly scale: number };
  readonly landUseField?: string;
  readonly districtField?: string;
  readonly ownerNameField?: string;
  readonly occupierField?: string;
}

export interface FacilityMapping extends Naming {
  readonly role: 'facilities';
  readonly kind: Choice<FacilityKind>;
  /** Draw it as scenery too, as railways are. */
  readonly alsoBackdrop?: BackdropKind;
}

export interface RoadMapping extends Naming {
  readonly role: 'roads';
  readonly class: Choice<RoadClass>;
  /** `50`, `55 mph`. */
  readonly speedField?: string;
  /** `yes`, `true`, `1`; `-1` runs against the drawing and is turned. */
  readonly oneWayField?: string;
  /** Any value but `no` and `false` says that the road passes others without meeting them. */
  readonly bridgeFields?: readonly string[];
}

export interface ZoneMapping extends Naming {
  readonly role: 'zones';
  readonly kind: Choice<ZoneKind>;
  readonly effect: 'forbid' | 'condition';
}

export interface BackdropMapping extends Naming {
  readonly role: 'backdrop';
  readonly kind: Choice<BackdropKind>;
}

export interface IgnoreMapping {
  readonly role: 'ignore';
}

export type LayerMapping =
  | ParcelMapping
  | FacilityMapping
  | RoadMapping
  | ZoneMapping
  | BackdropMapping
  | IgnoreMapping;

export interface PlainMapping {
  readonly parkName: string;
  /** By the name of the file. */
  readonly layers: Readonly<Record<string, LayerMapping>>;
}
