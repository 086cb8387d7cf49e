import type { Assessment, Ranking, SiteFit } from '../domain/assessment.ts';
import type { Building, Unit } from '../domain/building.ts';
import type { Parcel, ParcelStatus } from '../domain/parcel.ts';
import type { Park } from '../domain/park.ts';
import type { SiteRef } from '../domain/placement.ts';

/** One row of the site table, in base units; null = unknown. */
export interface SiteRow {
  readonly key: string;
  readonly site: SiteRef;
  readonly name: string;
  readonly district: string | null;
  readonly status: ParcelStatus | 'unit';
  readonly areaM2: number | null;
  readonly freeM2: number | null;
  readonly landUse: string | null;
  readonly farMax: number | null;
  readonly readyFrom: string | null;
  readonly priceWanPerMu: number | null;
  readonly rentYuan: number | null;
  readonly holder: string | null;
  readonly projectIds: readonly string[];
  /** Metres on the road to the interchange. */
  readonly interchangeM: number | null;
  readonly clearHeightM: number | null;
  /** The paper says another area than the outline has. */
  readonly areaDisagrees: boolean;
  readonly fit: SiteFit | null;
}

export const siteKey = (site: SiteRef): string => `${site.kind}/${site.id}`;

export const sameSite = (a: SiteRef | null, b: SiteRef | null): boolean =>
  a !== null && b !== null && a.kind === b.kind && a.id === b.id;

function parcelRow(parcel: Parcel, assessment: Assessment | null, at: number | undefined): SiteRow {
  const ledger = at === undefined ? undefined : assessment?.parcels[at];
  const site = { kind: 'parcel', id: parcel.id } as const;
  return {
    key: siteKey(site),
    site,
    name: parcel.name,
    district: parcel.district ?? null,
    status: parcel.status,
    areaM2: ledger?.areaM2 ?? null,
    freeM2: ledger?.freeM2 ?? null,
    landUse: parcel.landUse ?? null,
    farMax: parcel.farMax ?? null,
    readyFrom: ledger?.readyFrom ?? null,
    priceWanPerMu: parcel.priceWanPerMu ?? null,
    rentYuan: null,
    holder: parcel.occupier ?? null,
    projectIds: ledger?.projectIds ?? [],
    interchangeM: ledger?.nearest.interchange?.roadMetres ?? null,
    clearHeightM: null,
    areaDisagrees: (ledger?.statedMismatch ?? null) !== null,
    fit: null,
  };
}

function unitRow(
  unit: Unit,
  building: Building | undefined,
  assessment: Assessment | null,
  at: number | undefined,
): SiteRow {
  const ledger = at === undefined ? undefined : assessment?.units[at];
  const site = { kind: 'unit', id: unit.id } as const;
  return {
    key: siteKey(site),
    site,
    name: unit.name,
    district: building?.name ?? null,
    status: 'unit',
    areaM2: unit.areaM2,
    freeM2: ledger?.freeM2 ?? null,
    landUse: null,
    farMax: null,
    readyFrom: unit.freeFrom ?? null,
    priceWanPerMu: null,
    rentYuan: unit.rentYuanPerM2Month ?? null,
    holder: unit.tenant ?? null,
    projectIds: ledger?.projectIds ?? [],
    interchangeM: ledger?.nearest.interchange?.roadMetres ?? null,
    clearHeightM: unit.clearHeightM ?? null,
    areaDisagrees: false,
    fit: null,
  };
}

/** All sites of the park as rows, parcels first. */
export function siteRows(park: Park, assessment: Assessment | null): readonly SiteRow[] {
  const parcelAt = new Map(assessment?.parcels.map((ledger, index) => [ledger.parcelId, index]));
  const unitAt = new Map(assessment?.units.map((ledger, index) => [ledger.unitId, index]));
  const buildings = new Map(park.buildings.map((building) => [building.id, building]));
  return [
    ...park.parcels.map((parcel) => parcelRow(parcel, assessment, parcelAt.get(parcel.id))),
    ...park.units.map((unit) => unitRow(unit, buildings.get(unit.buildingId), assessment, unitAt.get(unit.id))),
  ];
}

/** The rows a ranking speaks of, in its order, each with its judgement. */
export function rankedRows(rows: readonly SiteRow[], ranking: Ranking | null): readonly SiteRow[] {
  if (!ranking) return [];
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return ranking.sites.flatMap((fit) => {
    const row = byKey.get(siteKey(fit.site));
    return row ? [{ ...row, fit }] : [];
  });
}

export interface SiteFilter {
  readonly text: string;
  readonly status: SiteRow['status'] | 'all' | 'free' | 'disagrees';
}

export const noSiteFilter: SiteFilter = { text: '', status: 'all' };

function hasStatus(row: SiteRow, wanted: SiteFilter['status']): boolean {
  if (wanted === 'all') return true;
  if (wanted === 'free') return row.freeM2 !== null && row.freeM2 > 0;
  return wanted === 'disagrees' ? row.areaDisagrees : row.status === wanted;
}

export function filterSites(rows: readonly SiteRow[], filter: SiteFilter): readonly SiteRow[] {
  const words = filter.text.trim().toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (!hasStatus(row, filter.status)) return false;
    const text =
      `${row.site.id} ${row.name} ${row.district ?? ''} ${row.holder ?? ''} ${row.landUse ?? ''}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
