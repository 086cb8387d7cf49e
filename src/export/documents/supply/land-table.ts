import type { ParcelLedger } from '../../../domain/assessment.ts';
import { sourceOfFact } from '../../../domain/fields/fact-source.ts';
import type { Parcel, ParcelStatus } from '../../../domain/parcel.ts';
import { muFromM2 } from '../../../quantities/area-units.ts';
import { dateCell, emptyCell, numberCell, saidCell } from '../cells.ts';
import type { DocumentCell, DocumentRow } from '../office-document.ts';
import { groupRow, plannedTable } from '../planned-table.ts';
import { joinedSource, rangeOf, type SupplyContext, sourceCells, sourceColumns } from './supply-context.ts';

export interface Land {
  readonly parcel: Parcel;
  readonly ledger: ParcelLedger;
}

/** Parcels with their figures; what could not be measured has none and is a gap. */
export function landOf({ park, assessment }: Pick<SupplyContext, 'park' | 'assessment'>): readonly Land[] {
  const ledgers = new Map(assessment.parcels.map((ledger) => [ledger.parcelId, ledger]));
  return park.parcels.flatMap((parcel) => {
    const ledger = ledgers.get(parcel.id);
    return ledger ? [{ parcel, ledger }] : [];
  });
}

export interface LandSum {
  readonly areaMu: number;
  /** Occupied, set back or forbidden. */
  readonly committedMu: number;
  readonly takenMu: number;
  readonly freeMu: number;
}

export function sumOfLand(land: readonly Land[]): LandSum {
  const sum = (of: (ledger: ParcelLedger) => number): number =>
    muFromM2(land.reduce((total, { ledger }) => total + of(ledger), 0));
  return {
    areaMu: sum(({ areaM2 }) => areaM2),
    committedMu: sum(({ areaM2, placedM2, freeM2 }) => Math.max(0, areaM2 - placedM2 - freeM2)),
    takenMu: sum(({ placedM2 }) => placedM2),
    freeMu: sum(({ freeM2 }) => freeM2),
  };
}

/** Land a project could come to, ready land first; what is developed is said last. */
export const supplyOrder: readonly ParcelStatus[] = ['leveled', 'planned', 'developed'];

export const districtsOf = (land: readonly Land[]): readonly (string | undefined)[] => [
  ...new Set(land.map(({ parcel }) => parcel.district)),
];

export function landTable(context: SupplyContext) {
  const { t, isHidden } = context;
  const land = landOf(context);
  const mu = t('exports:unit.mu');
  const wan = t('exports:unit.wanPerMu');
  const isPriceHidden = isHidden('price');
  return plannedTable(
    t('exports:supply.table.land'),
    [
      { id: 'district', label: t('exports:column.district'), kind: 'text', grow: 1.6 },
      { id: 'count', label: t('exports:supply.count'), kind: 'number', grow: 0.6 },
      { id: 'capacity', label: t('exports:column.areaMu'), unit: mu, kind: 'number' },
      { id: 'committed', label: t('exports:supply.landCommitted'), unit: mu, kind: 'number' },
      { id: 'taken', label: t('exports:supply.taken'), unit: mu, kind: 'number' },
      { id: 'left', label: t('exports:supply.left'), unit: mu, kind: 'number' },
      { id: 'largest', label: t('exports:supply.largest'), unit: mu, kind: 'number' },
      { id: 'readyFrom', label: t('exports:supply.readyFrom'), kind: 'date', grow: 0.8 },
      {
        id: 'priceLow',
        label: t('exports:supply.priceLow'),
        unit: wan,
        kind: 'number',
        grow: 0.8,
        isHidden: isPriceHidden,
      },
      {
        id: 'priceHigh',
        label: t('exports:supply.priceHigh'),
        unit: wan,
        kind: 'number',
        grow: 0.8,
        isHidden: isPriceHidden,
      },
      ...sourceColumns(context),
    ],
    [
      ...supplyOrder.flatMap((status) =>
        statusRows(
          context,
          status,
          land.filter(({ parcel }) => parcel.status === status),
        ),
      ),
      ...(land.length === 0 ? [] : [sumRow(t('exports:supply.total'), land)]),
    ],
  );
}

function statusRows(context: SupplyContext, status: ParcelStatus, land: readonly Land[]): readonly DocumentRow[] {
  if (land.length === 0) return [];
  const { t } = context;
  const name = t(`domain:status.${status}`);
  const rows = districtsOf(land).map((district) =>
    districtRow(
      context,
      district,
      land.filter(({ parcel }) => parcel.district === district),
    ),
  );
  return [groupRow(name), ...rows, sumRow(t('exports:supply.subtotal', { group: name }), land)];
}

const figures = (land: readonly Land[]): readonly DocumentCell[] => {
  const { areaMu, committedMu, takenMu, freeMu } = sumOfLand(land);
  return [land.length, areaMu, committedMu, takenMu, freeMu].map((value, at) => ({
    kind: 'number',
    value,
    decimals: at === 0 ? 0 : 2,
  }));
};

const sumRow = (label: string, land: readonly Land[]): DocumentRow => ({
  tone: 'sum',
  cells: [saidCell(label), ...figures(land)],
});

function districtRow(context: SupplyContext, district: string | undefined, land: readonly Land[]): DocumentRow {
  const { t, isHidden } = context;
  const open = land.filter(({ ledger }) => ledger.freeM2 > 0);
  const price = rangeOf(open.map(({ parcel }) => parcel.priceWanPerMu));
  const ready = open.flatMap(({ ledger }) => ledger.readyFrom ?? []).sort()[0];
  const isPriced = open.every(({ parcel }) => parcel.priceWanPerMu !== undefined);
  const priceCell = (value: number | undefined): DocumentCell =>
    open.length === 0 ? emptyCell : numberCell(value, 2, t('exports:unknown.notStated'));
  // Of land that is free the price is the newest thing said; of taken land the stock of it.
  const key = open.length > 0 ? 'priceWanPerMu' : 'statedMu';
  const source = joinedSource(
    (open.length > 0 ? open : land).map(({ parcel }) => sourceOfFact(parcel, key)),
    t('exports:comma'),
  );
  return {
    ...(isPriced || isHidden('price') ? {} : { tone: 'gap' as const }),
    cells: [
      district === undefined ? saidCell(t('exports:supply.noDistrict')) : saidCell(district),
      ...figures(land),
      {
        kind: 'number',
        value: muFromM2(Math.max(0, ...land.map(({ ledger }) => ledger.largestFreeM2))),
        decimals: 2,
      },
      open.length === 0 ? emptyCell : dateCell(ready, t('exports:unknown.noDate')),
      priceCell(price?.least),
      priceCell(price?.greatest),
      ...sourceCells(context, source, open.length > 0 ? 'price' : 'survey'),
    ],
  };
}
