import type { AreaShape } from '../geometry/shapes.ts';
import type { Criterion } from './criterion.ts';
import type { FacilityKind } from './facility.ts';
import type { SiteRef } from './placement.ts';
import type { ResourceKind } from './resource.ts';
import type { Facing } from './setback.ts';

/** A sentence the locale can say: a stable code and the values in it, in base units. */
export interface Reason {
  readonly code: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

export type FigureUnit =
  | 'm2'
  | 'mu'
  | 'm'
  | 'min'
  | 'month'
  | 'ratio'
  | 'share'
  | 'count'
  | 'kVA'
  | 'm3/d'
  | 'm3/h'
  | 't/h'
  | 'bed'
  | 'wan'
  | 'wan/mu'
  | 'wan/a'
  | 't'
  | 't/m2'
  | 'yuan/m2/month'
  | 'date'
  | 'code';

/**
 * One computed value. `value` null means unknown, and then `unknown` says why; it is never 0 instead.
 * `name` is a stable word (`demanded`, `free`, `margin`, `distance` …) that the locale spells out.
 */
export interface Figure {
  readonly name: string;
  readonly unit: FigureUnit;
  readonly value: number | string | null;
  readonly unknown?: Reason;
  /** How it was made, a key into docs/methods.md and the locale, e.g. `area.planar`. */
  readonly method: string;
  /** Where the inputs come from, in words. */
  readonly source?: string;
  /** The thing it speaks of, e.g. a facility id. */
  readonly subject?: string;
}

export const verdicts = ['pass', 'conditional', 'fail', 'unknown'] as const;
export type Verdict = (typeof verdicts)[number];

/** The answer to one criterion for one project on one site. */
export interface Finding {
  readonly criterion: Criterion;
  readonly verdict: Verdict;
  /** True when a fail here forbids the placement whatever the score. */
  readonly veto: boolean;
  readonly reason: Reason;
  readonly figures: readonly Figure[];
  /** 0 (worst) to 1 (best); null when unknown. */
  readonly score: number | null;
  /** The facility kind or other detail a criterion with several findings speaks of. */
  readonly subject?: string;
}

/** One site judged for one project. */
export interface SiteFit {
  readonly site: SiteRef;
  /** 1 = best; sites that cannot come after those that can. */
  readonly rank: number;
  readonly verdict: Verdict;
  /** Weighted mean of the known scores, 0–100; null when nothing is known. */
  readonly score: number | null;
  /** What decides first. */
  readonly findings: readonly Finding[];
}

export interface Ranking {
  readonly projectId: string;
  readonly scenarioId: string;
  readonly sites: readonly SiteFit[];
}

/** What is nearest of one kind to a site. Absent from the record = there is none in the park. */
export interface Nearest {
  readonly id: string;
  /** From the site's edge, straight, metres. */
  readonly metres: number;
  /** Along the road network from the site's access, metres; null = cannot be reached on the network. */
  readonly roadMetres: number | null;
  readonly minutes: number | null;
}

/** Everything the parcel summary says of a parcel, in base units. */
export interface ParcelLedger {
  readonly parcelId: string;
  /** Planar area in the survey plane. */
  readonly areaM2: number;
  readonly areaEllipsoidalM2: number;
  /** What Turf's sphere says, to explain the difference to users of web maps. */
  readonly areaSphericalM2: number;
  readonly statedM2: number | null;
  /** measured − stated, share of stated; null when nothing is stated. */
  readonly statedDifference: number | null;
  readonly statedMismatch: Reason | null;
  /** After setback and forbidding zones; before placements. */
  readonly netM2: number;
  /** Net minus what this scenario has placed; 0 when occupied. */
  readonly freeM2: number;
  /** The largest piece of it that hangs together; 0 when occupied. */
  readonly largestFreeM2: number;
  /** What each deduction takes of what those before it have left, m²: they add up to area less net. */
  readonly deductions: readonly {
    readonly kind: string;
    readonly facing?: Facing;
    readonly id?: string;
    readonly areaM2: number;
  }[];
  readonly placedM2: number;
  readonly projectIds: readonly string[];
  /** Floor area it can carry = planar area × highest floor-area ratio; null when no ratio is stated. */
  readonly floorCapacityM2: number | null;
  readonly nearest: Readonly<Partial<Record<FacilityKind, Nearest>>>;
  readonly nearestRoadM: number | null;
  /** First month the site can be handed over, ISO month; null = unknown. */
  readonly readyFrom: string | null;
}

export interface UnitLedger {
  readonly unitId: string;
  readonly areaM2: number;
  readonly placedM2: number;
  readonly freeM2: number;
  readonly projectIds: readonly string[];
  readonly nearest: Readonly<Partial<Record<FacilityKind, Nearest>>>;
}

/** One bar of the capacity strip. */
export interface CapacityLine {
  readonly id: string;
  readonly kind: 'land' | 'floor' | 'resource';
  readonly status?: 'developed' | 'leveled' | 'planned';
  readonly resource?: ResourceKind;
  readonly facilityId?: string;
  readonly unit: FigureUnit;
  /** null = unknown. */
  readonly capacity: number | null;
  /** Committed before any scenario: occupied land, let floor, promised supply. */
  readonly committed: number;
  /** What this scenario takes. */
  readonly taken: number;
  /** capacity − committed − taken; may be negative; null when the capacity is unknown. */
  readonly left: number | null;
  /** How many demands could not be counted because they are not stated. */
  readonly unknownDemands: number;
}

/** One placed project, judged where it stands with the others in place. */
export interface PlacementFit {
  readonly placementId: string;
  readonly projectId: string;
  readonly site: SiteRef;
  readonly areaM2: number;
  readonly verdict: Verdict;
  readonly score: number | null;
  readonly findings: readonly Finding[];
}

/** Everything computed of one scenario. */
export interface Assessment {
  readonly parkId: string;
  readonly scenarioId: string;
  readonly parcels: readonly ParcelLedger[];
  readonly units: readonly UnitLedger[];
  readonly placements: readonly PlacementFit[];
  /** Totals of the park; per-facility lines are separate with `facilityId`. */
  readonly capacity: readonly CapacityLine[];
}

/** What a drop would book, or why it cannot be. */
export type Proposal =
  | {
      readonly kind: 'land';
      readonly parcelId: string;
      readonly footprint: AreaShape;
      readonly areaM2: number;
      readonly conditions: readonly Finding[];
    }
  | {
      readonly kind: 'floor';
      readonly unitId: string;
      readonly floorM2: number;
      readonly conditions: readonly Finding[];
    }
  | { readonly kind: 'refused'; readonly reason: Reason };
