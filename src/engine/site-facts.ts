import type { Reason } from '../domain/assessment.ts';
import type { Building, Unit } from '../domain/building.ts';
import type { Facility, FacilityKind } from '../domain/facility.ts';
import type { Parcel } from '../domain/parcel.ts';
import type { SiteRef } from '../domain/placement.ts';
import type { PlantDemand, Project } from '../domain/project.ts';
import type { ResourceKind } from '../domain/resource.ts';
import type { RulePack } from '../domain/rule-pack.ts';
import type { Facing } from '../domain/setback.ts';
import type { Zone } from '../domain/zone.ts';
import type { ProtectiveFacts } from './protective/protective-facts.ts';

/** One reason why land of a parcel cannot be booked. The deductions of a parcel add up to its area minus its net area. */
export interface Deduction {
  readonly kind: 'setback' | 'zone';
  /** Of a setback: what the edges face that it is kept from. */
  readonly facing?: Facing;
  /** Of a zone. */
  readonly id?: string;
  readonly areaM2: number;
}

/** Whether a plant fits into land, and how it is turned or how large it could be. */
export type PlantFit =
  | { readonly fits: true; readonly azimuthDeg: number }
  | {
      readonly fits: false;
      /** False where the land is so intricate that nothing was proven. */
      readonly isDecided: boolean;
      readonly largest: { readonly lengthM: number; readonly widthM: number } | null;
    };

/** Land as numbers. */
export interface LandFacts {
  readonly areaM2: number;
  /** After setback and forbidding zones. */
  readonly netM2: number;
  /** Net minus what others of the scenario stand on, whole. */
  readonly freeM2: number;
  /** The largest piece of it that hangs together: a project needs its land in one piece. */
  readonly largestFreeM2: number;
  readonly pieces: number;
  readonly deductions: readonly Deduction[];
  /** Set when the overlay failed on this parcel; then net and free are lower bounds only. */
  readonly unknown: Reason | null;
  /** What the project itself stands on, when a placement is judged; null when a site is. */
  readonly bookedM2: number | null;
  /** Whether a plant fits into one of the free pieces, or into what the project stands on; null while it cannot be told. */
  plant(plant: PlantDemand): PlantFit | null;
}

export interface TouchedZone {
  readonly zone: Zone;
  /** Of the parcel, or of the footprint when a placement is judged. */
  readonly areaM2: number;
  /** Why that is not known: the line its buffer counts from cannot be established. */
  readonly unknown?: Reason | null;
}

/** A way along the road network to a facility. */
export interface RoadWayTo {
  readonly facility: Facility;
  readonly metres: number;
  readonly minutes: number;
}

/** The nearest facility of one kind: straight, by the shortest way and by the quickest; they may be three facilities. */
export interface KindProximity {
  readonly straight: { readonly facility: Facility; readonly metres: number };
  /** The shortest way; null = cannot be reached on the network. */
  readonly road: RoadWayTo | null;
  /** The quickest way; null as above. */
  readonly quickest: RoadWayTo | null;
}

/** The facility that serves a site with a resource, and what of it is spoken for. */
export interface SupplyFacts {
  readonly facility: Facility;
  readonly capacity: number | null;
  readonly committed: number;
  /** By the other placements of the scenario that the facility serves. */
  readonly taken: number;
  readonly source: string | undefined;
}

/** All the rules may know of a site: plain values, no geometry. */
export interface SiteFacts {
  readonly ref: SiteRef;
  /** The parcel, or the one the unit's building stands on. */
  readonly parcel: Parcel | null;
  readonly unit: Unit | null;
  readonly building: Building | null;
  /** null for units. */
  readonly land: LandFacts | null;
  /** Free floor of a unit after what others of the scenario have, m²; null for parcels. */
  readonly floorFreeM2: number | null;
  /** What the project itself has of the unit, when a placement is judged. */
  readonly floorBookedM2: number | null;
  /** A building with lettable units that stands on the parcel, by name. */
  readonly standardFactory: string | null;
  readonly touchedZones: readonly TouchedZone[];
  proximity(kind: FacilityKind): KindProximity | null;
  supply(resource: ResourceKind): SupplyFacts | null;
  readonly protective: ProtectiveFacts;
  /** ISO month from which the site can be handed over; null = unknown. */
  readonly readyFrom: string | null;
  readonly readySource: string | undefined;
}

/** What the rules may know of the park as a whole. */
export interface ParkFacts {
  readonly hasZones: boolean;
  readonly hasFacilities: boolean;
  readonly hasRoads: boolean;
  /** Lowest stated land price, 万元 a mu, and lowest rent: the yardsticks of the price score. */
  readonly lowestPriceWanPerMu: number | null;
  readonly lowestRentYuan: number | null;
}

/** One question to a rule. */
export interface FitQuestion {
  readonly project: Project;
  readonly site: SiteFacts;
  readonly park: ParkFacts;
  readonly rules: RulePack;
}
