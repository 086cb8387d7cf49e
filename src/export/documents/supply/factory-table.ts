import type { UnitLedger } from '../../../domain/assessment.ts';
import type { Building, Unit } from '../../../domain/building.ts';
import { sourceOfFact } from '../../../domain/fields/fact-source.ts';
import { emptyCell, numberCell, saidCell } from '../cells.ts';
import type { DocumentCell, DocumentRow } from '../office-document.ts';
import { plannedTable } from '../planned-table.ts';
import { joinedSource, rangeOf, type SupplyContext, sourceCells, sourceColumns } from './supply-context.ts';

export interface Floor {
  readonly unit: Unit;
  readonly ledger: UnitLedger;
}

export function floorOf({ park, assessment }: Pick<SupplyContext, 'park' | 'assessment'>): readonly Floor[] {
  const ledgers = new Map(assessment.units.map((ledger) => [ledger.unitId, ledger]));
  return park.units.flatMap((unit) => {
    const ledger = ledgers.get(unit.id);
    return ledger ? [{ unit, ledger }] : [];
  });
}

/** m²: all, let, placed by the scenario, free. */
export function sumOfFloor(floor: readonly Floor[]): readonly [number, number, number, number] {
  const sum = (of: (ledger: UnitLedger) => number): number =>
    floor.reduce((total, { ledger }) => total + of(ledger), 0);
  return [
    sum(({ areaM2 }) => areaM2),
    sum(({ areaM2, placedM2, freeM2 }) => Math.max(0, areaM2 - placedM2 - freeM2)),
    sum(({ placedM2 }) => placedM2),
    sum(({ freeM2 }) => freeM2),
  ];
}

/** Standard factories by building; null where the park has none. */
export function factoryTable(context: SupplyContext) {
  const { park, t, isHidden } = context;
  const floor = floorOf(context);
  if (floor.length === 0) return null;
  const rent = t('fields:unit.yuan/m2/month');
  const isPriceHidden = isHidden('price');
  const buildings = new Map(park.buildings.map((building) => [building.id, building]));
  const ids = [...new Set(floor.map(({ unit }) => unit.buildingId))];
  return plannedTable(
    t('exports:supply.table.floor'),
    [
      { id: 'building', label: t('domain:building'), kind: 'text', grow: 1.8 },
      { id: 'count', label: t('exports:supply.units'), kind: 'number', grow: 0.6 },
      { id: 'capacity', label: t('exports:unitFact.area'), unit: 'm²', kind: 'number' },
      { id: 'committed', label: t('exports:supply.let'), unit: 'm²', kind: 'number' },
      { id: 'taken', label: t('exports:supply.taken'), unit: 'm²', kind: 'number' },
      { id: 'left', label: t('exports:supply.left'), unit: 'm²', kind: 'number' },
      { id: 'height', label: t('exports:supply.clearHeight'), unit: 'm', kind: 'number', grow: 0.8 },
      { id: 'load', label: t('exports:supply.floorLoad'), unit: 't/m²', kind: 'number', grow: 0.8 },
      { id: 'power', label: t('exports:supply.unitPower'), unit: 'kVA', kind: 'number', grow: 0.8 },
      {
        id: 'rentLow',
        label: t('exports:supply.rentLow'),
        unit: rent,
        kind: 'number',
        grow: 0.9,
        isHidden: isPriceHidden,
      },
      {
        id: 'rentHigh',
        label: t('exports:supply.rentHigh'),
        unit: rent,
        kind: 'number',
        grow: 0.9,
        isHidden: isPriceHidden,
      },
      ...sourceColumns(context),
    ],
    [
      ...ids.map((id) =>
        buildingRow(
          context,
          buildings.get(id),
          id,
          floor.filter(({ unit }) => unit.buildingId === id),
        ),
      ),
      { tone: 'sum', cells: [saidCell(t('exports:supply.total')), ...areas(floor)] },
    ],
  );
}

const areas = (floor: readonly Floor[]): readonly DocumentCell[] =>
  [floor.length, ...sumOfFloor(floor)].map((value) => ({ kind: 'number', value, decimals: 0 }));

function buildingRow(
  context: SupplyContext,
  building: Building | undefined,
  id: string,
  floor: readonly Floor[],
): DocumentRow {
  const { t, isHidden } = context;
  const open = floor.filter(({ ledger }) => ledger.freeM2 > 0);
  const asked = open.length > 0 ? open : floor;
  const reason = t('exports:unknown.notStated');
  const least = (of: (unit: Unit) => number | undefined, decimals: number): DocumentCell =>
    numberCell(rangeOf(asked.map(({ unit }) => of(unit)))?.least, decimals, reason);
  const rent = rangeOf(open.map(({ unit }) => unit.rentYuanPerM2Month));
  const rentCell = (value: number | undefined): DocumentCell =>
    open.length === 0 ? emptyCell : numberCell(value, 2, reason);
  const powers = floor.map(({ unit }) => unit.powerKva);
  const power = powers.every((value) => value !== undefined)
    ? powers.reduce<number>((sum, value) => sum + (value ?? 0), 0)
    : null;
  const source = joinedSource(
    asked.map(({ unit }) => sourceOfFact(unit, 'rentYuanPerM2Month')),
    t('exports:comma'),
  );
  const hasGap = !isHidden('price') && open.some(({ unit }) => unit.rentYuanPerM2Month === undefined);
  return {
    ...(hasGap ? { tone: 'gap' as const } : {}),
    cells: [
      saidCell(building?.name ?? id),
      ...areas(floor),
      least((unit) => unit.clearHeightM, 1),
      least((unit) => unit.floorLoadTPerM2, 2),
      numberCell(power, 0, reason),
      rentCell(rent?.least),
      rentCell(rent?.greatest),
      ...sourceCells(context, source, 'occupancy'),
    ],
  };
}
