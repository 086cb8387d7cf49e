import type { Assessment, Nearest, ParcelLedger, Reason } from '../domain/assessment.ts';
import { type FacilityKind, facilityKinds } from '../domain/facility.ts';
import type { OwnerType, Parcel, ParcelStatus, ReadinessStep } from '../domain/parcel.ts';
import type { Park } from '../domain/park.ts';
import { haFromM2, muFromM2 } from '../quantities/area-units.ts';
import { reachedStep } from './reached-step.ts';

/** A stated source, with the field it speaks of; `*` is every field not named. */
export interface SummarySource {
  readonly field: string;
  readonly source: string;
  readonly asOf: string | null;
  readonly owner: string | null;
}

/** A field of the summary that is not known, and why. */
export interface SummaryUnknown {
  readonly field: string;
  /** A key of the locale `exports`. */
  readonly reason: Reason;
}

/**
 * What every format says of one parcel. Numbers are unrounded; each writer rounds for display by the column register.
 * `null` = not known, and then `unknowns` says why. A null in `nearest` = the park has none of that kind.
 */
export interface ParcelSummary {
  readonly id: string;
  readonly name: string;
  readonly district: string | null;
  readonly status: ParcelStatus;
  readonly landUse: string | null;
  /** Planar, in the survey plane. */
  readonly areaMu: number | null;
  readonly areaMuEllipsoidal: number | null;
  readonly areaHa: number | null;
  readonly areaM2: number | null;
  readonly statedMu: number | null;
  /** measured − stated, share of stated. */
  readonly statedDifference: number | null;
  readonly netMu: number | null;
  readonly freeMu: number | null;
  readonly placedMu: number | null;
  /** Ids of the projects the scenario places here. */
  readonly projects: readonly string[];
  readonly projectNames: readonly string[];
  readonly occupier: string | null;
  readonly farMin: number | null;
  readonly farMax: number | null;
  readonly floorCapacityM2: number | null;
  readonly readiness: ReadinessStep | null;
  readonly readyFrom: string | null;
  readonly ownerType: OwnerType | null;
  readonly priceWanPerMu: number | null;
  readonly nearestRoadM: number | null;
  readonly nearest: Readonly<Record<FacilityKind, Nearest | null>>;
  /** Names of the facilities in `nearest`. */
  readonly nearestNames: Readonly<Record<FacilityKind, string | null>>;
  readonly sources: readonly SummarySource[];
  readonly unknowns: readonly SummaryUnknown[];
  /** Name of the scenario that `freeMu`, `placedMu` and `projects` belong to. */
  readonly scenario: string;
  /** Today of the document, ISO month. */
  readonly asOf: string | null;
  /** Said in every export when the geometry is not a survey. */
  readonly illustrative: string | null;
}

const inMu = (areaM2: number | undefined): number | null => (areaM2 === undefined ? null : muFromM2(areaM2));

/** One record for each parcel of the park, in the park's order. */
export function summaryRows(park: Park, assessment: Assessment): readonly ParcelSummary[] {
  const ledgers = new Map(assessment.parcels.map((ledger) => [ledger.parcelId, ledger]));
  const names: Names = {
    projects: new Map(park.projects.map(({ id, name }) => [id, name])),
    facilities: new Map(park.facilities.map(({ id, name }) => [id, name])),
  };
  const scenario = park.scenarios.find(({ id }) => id === assessment.scenarioId);
  const common = {
    scenario: scenario?.name ?? assessment.scenarioId,
    asOf: park.asOf ?? null,
    illustrative: park.illustrative ?? null,
  };
  return park.parcels.map((parcel) => {
    const ledger = ledgers.get(parcel.id);
    const facts = { ...parcelFacts(parcel, ledger, park.asOf, names), ...common };
    return { ...facts, unknowns: unknownsOf(facts, ledger) };
  });
}

/** Names by id. */
interface Names {
  readonly projects: ReadonlyMap<string, string>;
  readonly facilities: ReadonlyMap<string, string>;
}

type Facts = Omit<ParcelSummary, 'unknowns'>;

function parcelFacts(
  parcel: Parcel,
  ledger: ParcelLedger | undefined,
  asOf: string | undefined,
  names: Names,
): Omit<Facts, 'scenario' | 'asOf' | 'illustrative'> {
  const projects = ledger?.projectIds ?? [];
  const nearest = ofEveryKind((kind) => ledger?.nearest[kind] ?? null);
  return {
    id: parcel.id,
    name: parcel.name,
    district: parcel.district ?? null,
    status: parcel.status,
    landUse: parcel.landUse ?? null,
    areaMu: inMu(ledger?.areaM2),
    areaMuEllipsoidal: inMu(ledger?.areaEllipsoidalM2),
    areaHa: ledger === undefined ? null : haFromM2(ledger.areaM2),
    areaM2: ledger?.areaM2 ?? null,
    statedMu: parcel.statedMu ?? null,
    statedDifference: ledger?.statedDifference ?? null,
    netMu: inMu(ledger?.netM2),
    freeMu: inMu(ledger?.freeM2),
    placedMu: inMu(ledger?.placedM2),
    projects,
    projectNames: projects.map((id) => names.projects.get(id) ?? id),
    occupier: parcel.occupier ?? null,
    farMin: parcel.farMin ?? null,
    farMax: parcel.farMax ?? null,
    floorCapacityM2: ledger?.floorCapacityM2 ?? null,
    readiness: reachedStep(parcel.readiness, asOf),
    readyFrom: ledger?.readyFrom ?? null,
    ownerType: parcel.ownerType ?? null,
    priceWanPerMu: parcel.priceWanPerMu ?? null,
    nearestRoadM: ledger?.nearestRoadM ?? null,
    nearest,
    nearestNames: ofEveryKind((kind) => {
      const id = nearest[kind]?.id;
      return id === undefined ? null : (names.facilities.get(id) ?? id);
    }),
    sources: Object.entries(parcel.sources ?? {}).map(([field, fact]) => ({
      field,
      source: fact.source,
      asOf: fact.asOf ?? null,
      owner: fact.owner ?? null,
    })),
  };
}

function ofEveryKind<T>(answerFor: (kind: FacilityKind) => T): Record<FacilityKind, T> {
  return Object.fromEntries(facilityKinds.map((kind) => [kind, answerFor(kind)])) as Record<FacilityKind, T>;
}

/** Fields whose absence is said aloud. */
const statedFields = [
  'district',
  'landUse',
  'statedMu',
  'farMin',
  'farMax',
  'readiness',
  'ownerType',
  'priceWanPerMu',
] as const;

/** Without road data nothing is unreachable: the way is unknown. */
export function hasNoRoads({ nearestRoadM }: Pick<ParcelSummary, 'nearestRoadM'>): boolean {
  return nearestRoadM === null;
}

/** Land that is developed has somebody on it; elsewhere no occupier means none. */
export function isOccupierUnknown({ occupier, status }: Pick<ParcelSummary, 'occupier' | 'status'>): boolean {
  return occupier === null && status === 'developed';
}

function unknownsOf(facts: Facts, ledger: ParcelLedger | undefined): readonly SummaryUnknown[] {
  const notStated: SummaryUnknown[] = statedFields
    .filter((field) => facts[field] === null)
    .map((field) => ({ field, reason: { code: 'unknown.notStated' } }));
  if (isOccupierUnknown(facts)) notStated.push({ field: 'occupier', reason: { code: 'unknown.notStated' } });
  if (ledger === undefined) return [...notStated, { field: 'areaMu', reason: { code: 'unknown.notMeasured' } }];
  const computed: SummaryUnknown[] = [];
  if (facts.floorCapacityM2 === null) computed.push({ field: 'floorCapacityM2', reason: { code: 'unknown.noFar' } });
  if (facts.readyFrom === null) computed.push({ field: 'readyFrom', reason: { code: 'unknown.noDate' } });
  if (facts.nearestRoadM === null) computed.push({ field: 'nearestRoadM', reason: { code: 'unknown.noRoad' } });
  for (const kind of facilityKinds) {
    const nearest = facts.nearest[kind];
    if (nearest !== null && nearest.roadMetres === null)
      computed.push({
        field: `nearest.${kind}.roadMetres`,
        reason: { code: hasNoRoads(facts) ? 'unknown.noRoad' : 'unknown.unreachable' },
      });
  }
  return [...notStated, ...computed];
}
