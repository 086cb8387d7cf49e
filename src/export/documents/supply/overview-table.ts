import { type ResourceKind, resourceKinds, resourcePriceUnits, resourceUnits } from '../../../domain/resource.ts';
import { emptyCell, numberCell, saidCell } from '../cells.ts';
import type { DocumentCell, DocumentRow } from '../office-document.ts';
import { plannedTable } from '../planned-table.ts';
import { floorOf, sumOfFloor } from './factory-table.ts';
import type { Gap } from './gap.ts';
import { landOf, sumOfLand, supplyOrder } from './land-table.ts';
import { resourceLines } from './resource-lines.ts';
import { priceDecimals } from './resource-table.ts';
import { rangeOf, type SupplyContext } from './supply-context.ts';

interface OverviewRow {
  readonly name: string;
  readonly unit: string;
  /** Capacity, committed, taken, left. */
  readonly figures: readonly (number | null)[];
  readonly decimals: number;
  readonly prices: readonly (number | undefined)[];
  readonly priceUnit: string;
  readonly priceDecimals: number;
}

/** One line a factor for the park as a whole. */
export function overviewTable(context: SupplyContext, gaps: readonly Gap[] | null) {
  const { t, isHidden } = context;
  const isPriceHidden = isHidden('price');
  const rows = [
    ...landRows(context),
    ...floorRows(context),
    ...resourceKinds.map((kind) => resourceRow(context, kind)),
  ];
  return plannedTable(
    t('exports:supply.table.overview'),
    [
      { id: 'factor', label: t('domain:resource'), kind: 'text', grow: 1.5 },
      { id: 'unit', label: t('exports:supply.unit'), kind: 'text', grow: 0.7 },
      { id: 'capacity', label: t('exports:supply.capacity'), kind: 'number' },
      { id: 'committed', label: t('exports:supply.committed'), kind: 'number' },
      { id: 'taken', label: t('exports:supply.taken'), kind: 'number' },
      { id: 'left', label: t('exports:supply.left'), kind: 'number' },
      { id: 'priceLow', label: t('exports:supply.priceLow'), kind: 'number', grow: 0.8, isHidden: isPriceHidden },
      { id: 'priceHigh', label: t('exports:supply.priceHigh'), kind: 'number', grow: 0.8, isHidden: isPriceHidden },
      { id: 'priceUnit', label: t('exports:supply.priceUnit'), kind: 'text', isHidden: isPriceHidden },
      { id: 'gaps', label: t('exports:supply.gaps'), kind: 'number', grow: 0.6, isHidden: gaps === null },
    ],
    rows.map((row) => written(context, row, gaps)),
  );
}

function written({ t, isHidden }: SupplyContext, row: OverviewRow, gaps: readonly Gap[] | null): DocumentRow {
  const reason = t('exports:unknown.notStated');
  const price = rangeOf(row.prices);
  const priceCell = (value: number | undefined): DocumentCell =>
    row.prices.length === 0 ? emptyCell : numberCell(value, row.priceDecimals, reason);
  const count = gaps?.filter(({ factor }) => factor === row.name).length ?? 0;
  const hasGap = row.figures.includes(null) || (row.prices.length > 0 && !price && !isHidden('price'));
  return {
    ...(hasGap ? { tone: 'gap' as const } : {}),
    cells: [
      saidCell(row.name),
      saidCell(row.unit),
      ...row.figures.map((value) => numberCell(value, row.decimals, reason)),
      priceCell(price?.least),
      priceCell(price?.greatest),
      saidCell(row.prices.length === 0 ? '' : row.priceUnit),
      count === 0 ? emptyCell : { kind: 'number', value: count, decimals: 0 },
    ],
  };
}

function landRows(context: SupplyContext): readonly OverviewRow[] {
  const { t } = context;
  const land = landOf(context);
  return supplyOrder.flatMap((status): OverviewRow[] => {
    const own = land.filter(({ parcel }) => parcel.status === status);
    if (own.length === 0) return [];
    const { areaMu, committedMu, takenMu, freeMu } = sumOfLand(own);
    return [
      {
        name: t('exports:supply.land', { status: t(`domain:status.${status}`) }),
        unit: t('exports:unit.mu'),
        figures: [areaMu, committedMu, takenMu, freeMu],
        decimals: 2,
        prices: own.filter(({ ledger }) => ledger.freeM2 > 0).map(({ parcel }) => parcel.priceWanPerMu),
        priceUnit: t('exports:unit.wanPerMu'),
        priceDecimals: 2,
      },
    ];
  });
}

function floorRows(context: SupplyContext): readonly OverviewRow[] {
  const floor = floorOf(context);
  if (floor.length === 0) return [];
  return [
    {
      name: context.t('domain:building'),
      unit: 'm²',
      figures: sumOfFloor(floor),
      decimals: 0,
      prices: floor.filter(({ ledger }) => ledger.freeM2 > 0).map(({ unit }) => unit.rentYuanPerM2Month),
      priceUnit: context.t('fields:unit.yuan/m2/month'),
      priceDecimals: 2,
    },
  ];
}

function resourceRow(context: SupplyContext, resource: ResourceKind): OverviewRow {
  const { t } = context;
  const { lines, sum } = resourceLines(context, resource);
  return {
    name: t(`domain:resource.${resource}`),
    unit: t(`fields:unit.${resourceUnits[resource]}`),
    figures: [sum.capacity, sum.committed, sum.taken, sum.left],
    decimals: 0,
    prices: lines.map(({ supply }) => supply.price),
    priceUnit: t(`fields:unit.${resourcePriceUnits[resource]}`),
    priceDecimals: priceDecimals[resource],
  };
}
