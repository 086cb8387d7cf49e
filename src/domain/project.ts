import type { FacilityKind } from './facility.ts';
import type { FactSources } from './fact.ts';
import type { ReceptorClass } from './protective.ts';
import type { ResourceKind } from './resource.ts';

/** The way of a project from first talk to production. */
export const projectStages = [
  'contact',
  'negotiating',
  'review',
  'drafting',
  'signed',
  'construction',
  'trial',
  'operating',
] as const;
export type ProjectStage = (typeof projectStages)[number];

export const industries = ['metal', 'hydrogen', 'logistics', 'other'] as const;
export type Industry = (typeof industries)[number];

/** How near a facility of a kind must be. Exactly one of the two limits is asked for. */
export interface ProximityDemand {
  readonly kind: FacilityKind;
  /** At most this far. */
  readonly maxMetres?: number;
  /** At most this long on the road. */
  readonly maxMinutes?: number;
  /** straight: from the site's edge as the crow flies; road: along the network. */
  readonly along: 'straight' | 'road';
  /** A must decides; a wish only scores. */
  readonly must?: boolean;
}

/** At least this far from receptors of a kind: the protective distance the project brings with it. */
export interface ProtectiveDemand {
  readonly kind: FacilityKind;
  readonly minMetres: number;
  /** Counted from its footprint once placed, or (absent) from the boundary of the site. */
  readonly from?: 'unit' | 'plot';
  readonly basis?: string;
}

/** The outline a plant needs, a rectangle, metres. */
export interface PlantDemand {
  readonly lengthM: number;
  readonly widthM: number;
}

/** What a project asks. Absent = not stated; the engine then says unknown. */
export interface ProjectDemand {
  readonly carrier: 'land' | 'unit' | 'either';
  readonly landMu?: number;
  readonly floorM2?: number;
  /** A plant that must stand on the land in one piece, turned as it may be, metres. */
  readonly plant?: PlantDemand;
  /** Land-use codes it may stand on; absent = not stated. */
  readonly landUses?: readonly string[];
  /** ISO month by which it needs the site. */
  readonly neededBy?: string;
  /** Floor-area ratio it will build. */
  readonly far?: number;
  readonly heightM?: number;
  readonly clearHeightM?: number;
  readonly floorLoadTPerM2?: number;
  readonly craneT?: number;
  /** Needs a building made for environmentally demanding uses. */
  readonly environmental?: boolean;
  readonly resources?: Readonly<Partial<Record<ResourceKind, number>>>;
  readonly proximity?: readonly ProximityDemand[];
  readonly protective?: readonly ProtectiveDemand[];
  /** What others' protective distances see in it: it is such a receptor. */
  readonly sensitive?: readonly ReceptorClass[];
}

/** What a project promises. */
export interface ProjectPromise {
  /** Total investment, 万元. */
  readonly investmentWan?: number;
  readonly outputWanPerYear?: number;
  readonly taxWanPerYear?: number;
  readonly jobs?: number;
}

export interface Project {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string;
  readonly industry: Industry;
  /** Industry code with its edition, e.g. GB/T 4754-2017 C31. */
  readonly industryCode?: string;
  readonly stage?: ProjectStage;
  /** report: stated by the park's report; invented: made for the demonstration; user: entered or imported. */
  readonly origin: 'report' | 'invented' | 'user';
  readonly demand: ProjectDemand;
  readonly promise: ProjectPromise;
  readonly note?: string;
  readonly sources?: FactSources;
  /** Attributes of the file that have no word here; kept and exported untouched. */
  readonly extra?: Readonly<Record<string, unknown>>;
}
