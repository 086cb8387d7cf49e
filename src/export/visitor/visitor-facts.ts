import type { Assessment, CapacityLine, Nearest, Ranking, Verdict } from '../../domain/assessment.ts';
import type { FacilityKind } from '../../domain/facility.ts';
import type { Park } from '../../domain/park.ts';
import type { SiteRef } from '../../domain/placement.ts';
import type { ResourceKind } from '../../domain/resource.ts';

/**
 * What one value an investor asks for may be. Absent facts are not shown; `unknown` is, and is said to be confirmed.
 */
export type VisitorValue =
  | { readonly kind: 'land' | 'floor'; readonly areaM2: number }
  | { readonly kind: 'month'; readonly month: string; readonly isNow: boolean }
  | { readonly kind: 'road'; readonly metres: number; readonly minutes: number | null }
  | { readonly kind: 'resource'; readonly resource: ResourceKind; readonly left: number }
  | { readonly kind: 'number'; readonly value: number; readonly unit: 'm' | 't' | 't/m2' | 'ratio' }
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
 * One option as a visitor may see it. The type is the redaction: it has no field for price, owner, occupier, other
 * investors or coordinates, so none of them can reach the screen by way of it.
 */
export interface VisitorOption {
  readonly site: SiteRef;
  readonly name: string;
  readonly district: string | null;
  readonly status: 'developed' | 'leveled' | 'planned' | 'unit';
  readonly verdict: Verdict | null;
  readonly facts: readonly VisitorFact[];
}

const unknown: VisitorValue = { kind: 'unknown' };

const number = (value: number | undefined, unit: 'm' | 't' | 't/m2' | 'ratio'): VisitorValue =>
  value === undefined ? unknown : { kind: 'number', value, unit };

/** No facility of the kind in the park is said; one that cannot be reached is left to be confirmed. */
function road(nearest: Readonly<Partial<Record<FacilityKind, Nearest>>> | undefined, kind: FacilityKind): VisitorValue {
  if (!nearest) return unknown;
  const entry = nearest[kind];
  if (!entry) return { kind: 'none' };
  return entry.roadMetres === null ? unknown : { kind: 'road', metres: entry.roadMetres, minutes: entry.minutes };
}

/** What is left with everything of this scenario in place, at the facility nearest to the site where that is known. */
function resource(lines: readonly CapacityLine[], kind: ResourceKind, supplier: string | undefined): VisitorValue {
  const line =
    lines.find((each) => each.resource === kind && each.facilityId !== undefined && each.facilityId === supplier) ??
    lines.find((each) => each.resource === kind && each.facilityId === undefined);
  return !line || line.left === null ? unknown : { kind: 'resource', resource: kind, left: Math.max(0, line.left) };
}

const month = (value: string | null | undefined, asOf: string | undefined): VisitorValue =>
  value ? { kind: 'month', month: value, isNow: asOf !== undefined && value.slice(0, 7) <= asOf.slice(0, 7) } : unknown;

export function visitorOption(
  park: Park,
  assessment: Assessment | null,
  ranking: Ranking | null,
  site: SiteRef,
): VisitorOption | null {
  const verdict = ranking?.sites.find((fit) => fit.site.kind === site.kind && fit.site.id === site.id)?.verdict ?? null;
  const lines = assessment?.capacity ?? [];
  if (site.kind === 'parcel') {
    const parcel = park.parcels.find(({ id }) => id === site.id);
    if (!parcel) return null;
    const ledger = assessment?.parcels.find(({ parcelId }) => parcelId === site.id);
    const supplier = (kind: ResourceKind, facility: FacilityKind) =>
      parcel.servedBy?.[kind] ?? ledger?.nearest[facility]?.id;
    return {
      site,
      name: parcel.name,
      district: parcel.district ?? null,
      status: parcel.status,
      verdict,
      facts: [
        { id: 'land', value: ledger ? { kind: 'land', areaM2: ledger.freeM2 } : unknown },
        { id: 'readyFrom', value: month(ledger?.readyFrom, park.asOf) },
        { id: 'interchange', value: road(ledger?.nearest, 'interchange') },
        { id: 'freightYard', value: road(ledger?.nearest, 'freightYard') },
        { id: 'power', value: resource(lines, 'power', supplier('power', 'substation')) },
        { id: 'water', value: resource(lines, 'water', supplier('water', 'waterWorks')) },
        { id: 'sewage', value: resource(lines, 'sewage', supplier('sewage', 'sewageWorks')) },
        { id: 'landUse', value: parcel.landUse ? { kind: 'landUse', code: parcel.landUse } : unknown },
        { id: 'far', value: number(parcel.farMax, 'ratio') },
      ],
    };
  }
  const unit = park.units.find(({ id }) => id === site.id);
  if (!unit) return null;
  const ledger = assessment?.units.find(({ unitId }) => unitId === site.id);
  const building = park.buildings.find(({ id }) => id === unit.buildingId);
  return {
    site,
    name: unit.name,
    district: building?.name ?? null,
    status: 'unit',
    verdict,
    facts: [
      { id: 'floor', value: ledger ? { kind: 'floor', areaM2: ledger.freeM2 } : unknown },
      { id: 'readyFrom', value: month(unit.freeFrom, park.asOf) },
      { id: 'interchange', value: road(ledger?.nearest, 'interchange') },
      { id: 'freightYard', value: road(ledger?.nearest, 'freightYard') },
      {
        id: 'power',
        value: unit.powerKva === undefined ? unknown : { kind: 'resource', resource: 'power', left: unit.powerKva },
      },
      { id: 'water', value: resource(lines, 'water', ledger?.nearest.waterWorks?.id) },
      { id: 'clearHeight', value: number(unit.clearHeightM, 'm') },
      { id: 'floorLoad', value: number(unit.floorLoadTPerM2, 't/m2') },
      { id: 'crane', value: unit.craneT === 0 ? { kind: 'none' } : number(unit.craneT, 't') },
    ],
  };
}
