import type { Criterion } from './criterion.ts';
import type { FactKind } from './fields/fact-kind.ts';
import type { ResourceKind } from './resource.ts';
import type { RoadClass } from './road.ts';
import type { SetbackByEdge } from './setback.ts';
import type { PipedResource, UnitPriceRange } from './tie-in.ts';

/** A limit with its source. `margin` is how far below it a value is still worth a talk (conditional), as a share of the limit. */
export interface Threshold {
  readonly value: number;
  readonly margin?: number;
  readonly source: string;
  /** A veto decides; otherwise the criterion only scores. */
  readonly veto?: boolean;
}

/** A kind of fact, or a resource, whose capacity another office answers for. */
export type OfficeKey = FactKind | ResourceKind;

/** Thresholds and weights as data. An absent threshold means the pack does not ask. */
export interface RulePack {
  readonly id: string;
  readonly name: string;
  readonly investmentWanPerMu?: Threshold;
  readonly outputWanPerMu?: Threshold;
  readonly taxWanPerMu?: Threshold;
  /** Lowest floor-area ratio by industry, then `default`. */
  readonly farMin?: Readonly<Record<string, Threshold>>;
  /** How much land may fall short of the demand and still be talked about, share of the demand. */
  readonly areaShortfall?: Threshold;
  /** How far a stated area may lie from the measured one and count as the same, share of the measured. */
  readonly areaTolerance?: Threshold;
  /** How many months late a site may be and still be talked about. */
  readonly readinessMonthsLate?: Threshold;
  /** Share of capacity that must stay free after a placement. */
  readonly resourceReserve?: Threshold;
  /** Building setback where a parcel states none, metres. */
  readonly setbackM?: Threshold;
  /** The same by what an edge faces; it goes before `setbackM`. */
  readonly setbackByEdge?: SetbackByEdge;
  /** Demand-independent default search: how far a facility of a kind should be, metres. Used when a project does not ask. */
  readonly speedsKmh: Readonly<Record<RoadClass, number>>;
  /** Widest gap across which road ends count as joined, metres. */
  readonly joinToleranceM: number;
  /** What tying a site in costs a metre by resource, yuan; a resource without a price has no cost. */
  readonly tieInUnitPrices?: Readonly<Partial<Record<PipedResource, UnitPriceRange>>>;
  /** Which land-use codes an industry's projects may use when the project does not say. */
  readonly landUseByIndustry?: Readonly<Record<string, readonly string[]>>;
  /** Readiness step from which a site can be handed to a project. */
  readonly handoverStep: string;
  /** How many months a fact of a kind stays true; what is absent follows the engine's defaults. */
  readonly shelfLives?: Readonly<Partial<Record<FactKind, number>>>;
  /** Who answers for facts of a kind, or for a resource's capacity, where the record names nobody. */
  readonly offices?: Readonly<Partial<Record<OfficeKey, string>>>;
  /** Relative weight of each criterion in the score; 0 leaves it out. */
  readonly weights: Readonly<Record<Criterion, number>>;
  readonly weightsSource: string;
  /** The weights the pack came with, kept once one was changed, so that they can be brought back. */
  readonly givenWeights?: Readonly<Record<Criterion, number>>;
}
