import type { Reason } from '../../domain/assessment.ts';
import type { FacilityKind } from '../../domain/facility.ts';
import type { ParcelStatus } from '../../domain/parcel.ts';
import type { ReceptorClass } from '../../domain/protective.ts';

/** Something whose protective distance reaches for receptors of the class. */
export interface ProtectiveSource {
  readonly id: string;
  readonly name: string;
  readonly toward: ReceptorClass;
  readonly minMetres: number;
  readonly basis: string | undefined;
  /** From its reference line to the site or footprint, metres; null = unknown. */
  readonly metres: number | null;
  /** What of the site or footprint lies within the distance, m². */
  readonly insideM2: number | null;
  readonly unknown: Reason | null;
}

/** A placed project that is itself a receptor. */
export interface PlacedReceptor {
  readonly projectId: string;
  readonly name: string;
  readonly metres: number;
}

/** Land of others that comes to lie within a newcomer's protective distance. */
export interface SterilisedLand {
  readonly areaM2: number;
  /** What of it is free in the scenario. */
  readonly freeM2: number;
  readonly byStatus: Readonly<Record<ParcelStatus, number>>;
}

/** What the rules may ask of protective distances around a site; nothing is reckoned before it is asked. */
export interface ProtectiveFacts {
  /** Existing sources and placed projects with a distance towards one of the classes. */
  sources(classes: readonly ReceptorClass[]): readonly ProtectiveSource[];
  /** The nearest placed project that is a receptor of the class this kind of facility stands for. */
  placedReceptor(kind: FacilityKind): PlacedReceptor | null;
  /** Straight from the footprint to the nearest facility of the kind; null without a footprint or a facility. */
  fromFootprint(
    kind: FacilityKind,
  ): { readonly facility: { readonly id: string; readonly name: string }; readonly metres: number } | null;
  /** Null while nothing is placed, and where the distance could not be drawn. */
  sterilised(metres: number): SterilisedLand | null;
}

/** Where no protective distances are looked at. */
export const noProtectiveFacts: ProtectiveFacts = {
  sources: () => [],
  placedReceptor: () => null,
  fromFootprint: () => null,
  sterilised: () => null,
};
