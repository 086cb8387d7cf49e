import type { Assessment, CapacityLine, Nearest, Ranking, Verdict } from '../../domain/assessment.ts';
import type { FacilityKind } from '../../domain/facility.ts';
import type { Park } from '../../domain/park.ts';
import type { SiteRef } from '../../domain/placement.ts';
import type { Industry } from '../../domain/project.ts';
import type { ResourceKind } from '../../domain/resource.ts';
import type { AreaShape } from '../../geometry/shapes.ts';
import { nearbyIndustries } from './nearby-industries.ts';

type NumberUnit = 'm' | 't' | 't/m2' | 'ratio' | 'wan/mu' | 'yuan/m2/month';

/**
 * What one value an investor asks for may be. Absent facts are not shown; `unknown` is, and is said to be confirmed.
 */
export type VisitorValue =
  | { readonly kind: 'land' | 'floor'; readonly areaM2: number }
  | { readonly kind: 'month'; readonly month: string; readonly isNow: boolean }
  | { readonly kind: 'road'; readonly metres: number; readonly minutes: number | null }
  | { readonly kind: 'resource'; readonly resource: ResourceKind; readonly left: number }
  | { readonly kind: 'number'; readonly value: number; readonly unit: NumberUnit }
  /** Industries without the names of those who carry them on. */
  | { readonly kind: 'industries'; readonly industries: readonly Industry[] }
  | { readonly kind: 'landUse'; readonly code: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' };

/** The answer for the visitor's own project. */
export type VisitorVerdict = Verdict;

export interface VisitorFact {
  readonly id: string;
  readonly value: VisitorValue;
}

/**
 * One option as a visitor may see it. The type is the redaction: it has no field for owner, occupier, other investors or
 * coordinates, so none of them can reach the screen by way of it; a price is a fact, made only when it may be seen.
 */
export interface VisitorOption {
  readonly site: SiteRef;
  readonly name: string;
  readonly district: string | null;
  readonly status: 'developed' | 'leveled' | 'planned' | 'unit';
  readonly verdict: Verdict | null;
  readonly facts: readonly VisitorFact[];
}

type NearestOf = Readonly<Partial<Record<FacilityKind, Nearest>>>;

const unknown: VisitorValue = { kind: 'unknown' };

const number = (value: number | undefined, unit: NumberUnit): VisitorValue =>
  value === undefined ? unknown : { kind: 'number', value, unit };

/**
 * A park that says what it has has no apartments when it names none; of one whose data name nothing at all, nothing is
 * known. What lies outside the park (`isOutside`) is somewhere, named or not. What cannot be reached is left to be confirmed.
 */
function road(nearest: NearestOf | undefined, kind: FacilityKind, isOutside = false): VisitorValue {
  if (!nearest) return unknown;
  const entry = nearest[kind];
  if (!entry) return isOutside || Object.keys(nearest).length === 0 ? unknown : { kind: 'none' };
  return entry.roadMetres === null ? unknown : { kind: 'road', metres: entry.roadMetres, minutes: entry.minutes };
}

/** What is left with everything of this scenario in place, at the facility nearest to the site where that is known. */
function resource(lines: readonly CapacityLine[], kind: ResourceKind, supplier: string | undefined): VisitorValue {
  const line =
    lines.find((each) => each.resource === kind && each.facilityId !== undefined && each.facilityId === supplier) ??
    lines.find((each) => each.resource === kind && each.facilityId === undefined);
  return !line || line.left === null ? unknown : { kind: 'resource', resource: kind, left: Math.max(0, line.left) };
}

/** A fact that is left out where nothing is known of it. */
const ifKnown = (id: string, value: VisitorValue): readonly VisitorFact[] =>
  value.kind === 'unknown' || value.kind === 'none' ? [] : [{ id, value }];

const month = (value: string | null | undefined, asOf: string | undefined): VisitorValue =>
  value ? { kind: 'month', month: value, isNow: asOf !== undefined && value.slice(0, 7) <= asOf.slice(0, 7) } : unknown;

/** What may be said beyond what anybody is told. */
export interface FactsShown {
  readonly price: boolean;
  /** The visitor's own project is no neighbour of itself. */
  readonly ownProjectId?: string | undefined;
}

/** Roads to what brings goods and people, the same for land and floor. */
const roads = (nearest: NearestOf | undefined): readonly VisitorFact[] => [
  { id: 'apartment', value: road(nearest, 'apartment') },
  { id: 'freightYard', value: road(nearest, 'freightYard') },
  ...ifKnown('port', road(nearest, 'port')),
  ...ifKnown('airport', road(nearest, 'airport')),
];

export function visitorOption(
  park: Park,
  assessment: Assessment | null,
  ranking: Ranking | null,
  site: SiteRef,
  shown: FactsShown = { price: false },
): VisitorOption | null {
  const verdict = ranking?.sites.find((fit) => fit.site.kind === site.kind && fit.site.id === site.id)?.verdict ?? null;
  const lines = assessment?.capacity ?? [];
  if (site.kind === 'parcel') {
    const parcel = park.parcels.find(({ id }) => id === site.id);
    if (!parcel) return null;
    const ledger = assessment?.parcels.find(({ parcelId }) => parcelId === site.id);
    const left = (kind: ResourceKind, facility: FacilityKind) =>
      resource(lines, kind, parcel.servedBy?.[kind] ?? ledger?.nearest[facility]?.id);
    const nearest = ledger?.nearest;
    return {
      site,
      name: parcel.name,
      district: parcel.district ?? null,
      status: parcel.status,
      verdict,
      facts: [
        { id: 'land', value: ledger ? { kind: 'land', areaM2: ledger.freeM2 } : unknown },
        ...(shown.price ? [{ id: 'price', value: number(parcel.priceWanPerMu, 'wan/mu') }] : []),
        { id: 'readyFrom', value: month(ledger?.readyFrom, park.asOf) },
        { id: 'interchange', value: road(nearest, 'interchange', true) },
        { id: 'power', value: left('power', 'substation') },
        { id: 'water', value: left('water', 'waterWorks') },
        { id: 'sewage', value: left('sewage', 'sewageWorks') },
        ...ifKnown('gas', left('gas', 'gasStation')),
        ...ifKnown('steam', left('steam', 'heatSource')),
        ...neighboursOf(park, parcel.shape, parcel.id, shown),
        ...ifKnown('beds', resource(lines, 'beds', undefined)),
        ...roads(nearest),
        { id: 'landUse', value: parcel.landUse ? { kind: 'landUse', code: parcel.landUse } : unknown },
        { id: 'far', value: number(parcel.farMax, 'ratio') },
      ],
    };
  }
  const unit = park.units.find(({ id }) => id === site.id);
  if (!unit) return null;
  const ledger = assessment?.units.find(({ unitId }) => unitId === site.id);
  const building = park.buildings.find(({ id }) => id === unit.buildingId);
  const nearest = ledger?.nearest;
  return {
    site,
    name: unit.name,
    district: building?.name ?? null,
    status: 'unit',
    verdict,
    facts: [
      { id: 'floor', value: ledger ? { kind: 'floor', areaM2: ledger.freeM2 } : unknown },
      ...(shown.price ? [{ id: 'rent', value: number(unit.rentYuanPerM2Month, 'yuan/m2/month') }] : []),
      { id: 'readyFrom', value: month(unit.freeFrom, park.asOf) },
      { id: 'interchange', value: road(nearest, 'interchange', true) },
      {
        id: 'power',
        value: unit.powerKva === undefined ? unknown : { kind: 'resource', resource: 'power', left: unit.powerKva },
      },
      { id: 'clearHeight', value: number(unit.clearHeightM, 'm') },
      { id: 'floorLoad', value: number(unit.floorLoadTPerM2, 't/m2') },
      { id: 'crane', value: unit.craneT === 0 ? { kind: 'none' } : number(unit.craneT, 't') },
      { id: 'water', value: resource(lines, 'water', nearest?.waterWorks?.id) },
      { id: 'sewage', value: resource(lines, 'sewage', nearest?.sewageWorks?.id) },
      ...ifKnown('gas', resource(lines, 'gas', nearest?.gasStation?.id)),
      ...ifKnown('steam', resource(lines, 'steam', nearest?.heatSource?.id)),
      ...(building ? neighboursOf(park, building.shape, building.parcelId, shown) : []),
      ...ifKnown('beds', resource(lines, 'beds', undefined)),
      ...roads(nearest),
    ],
  };
}

function neighboursOf(
  park: Park,
  shape: AreaShape,
  parcelId: string | undefined,
  { ownProjectId }: FactsShown,
): readonly VisitorFact[] {
  const industries = nearbyIndustries(park, shape, { parcelId, projectId: ownProjectId });
  return industries.length > 0 ? [{ id: 'neighbours', value: { kind: 'industries', industries } }] : [];
}
