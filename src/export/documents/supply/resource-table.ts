import type { Facility } from '../../../domain/facility.ts';
import { sourceOfFact } from '../../../domain/fields/fact-source.ts';
import { type ResourceKind, resourcePriceUnits, resourceUnits } from '../../../domain/resource.ts';
import type { Translate } from '../../../locale/translator.ts';
import { emptyCell, numberCell, saidCell } from '../cells.ts';
import type { DocumentBlock, DocumentRow } from '../office-document.ts';
import { plannedTable } from '../planned-table.ts';
import { type ResourceLine, resourceLines } from './resource-lines.ts';
import { type SupplyContext, sourceCells, sourceColumns } from './supply-context.ts';

export const priceDecimals: Readonly<Record<ResourceKind, number>> = {
  power: 3,
  water: 2,
  sewage: 2,
  gas: 2,
  steam: 1,
  beds: 0,
};

/** What can be had of one resource, facility by facility, and a note of what could not be counted. */
export function resourceBlocks(context: SupplyContext, resource: ResourceKind): readonly DocumentBlock[] {
  const { t, isHidden } = context;
  const { lines, sum } = resourceLines(context, resource);
  const name = t(`domain:resource.${resource}`);
  if (lines.length === 0)
    return [{ kind: 'paragraph', tone: 'warning', text: t('exports:supply.nobodySupplies', { resource: name }) }];
  const unit = t(`fields:unit.${resourceUnits[resource]}`);
  const isPriceHidden = isHidden('price');
  const hasLine = resource !== 'beds' || lines.some(({ supply }) => supply.line !== undefined);
  const reason = t('exports:unknown.notStated');
  const table = plannedTable(
    name,
    [
      { id: 'facility', label: t('domain:facility'), kind: 'text', grow: 1.6 },
      { id: 'state', label: t('exports:column.status'), kind: 'text', grow: 1.1 },
      {
        id: 'line',
        label: t(`fields:facilities.supplies.${resource}.line`),
        kind: 'text',
        grow: 1.4,
        isHidden: !hasLine || isHidden('notes'),
      },
      { id: 'capacity', label: t('exports:supply.capacity'), unit, kind: 'number' },
      { id: 'committed', label: t('exports:supply.committed'), unit, kind: 'number' },
      { id: 'taken', label: t('exports:supply.taken'), unit, kind: 'number' },
      { id: 'left', label: t('exports:supply.left'), unit, kind: 'number' },
      {
        id: 'price',
        label: t('exports:supply.price'),
        unit: t(`fields:unit.${resourcePriceUnits[resource]}`),
        kind: 'number',
        isHidden: isPriceHidden,
      },
      { id: 'priceNote', label: t('exports:supply.priceNote'), kind: 'text', grow: 1.5, isHidden: isPriceHidden },
      ...sourceColumns(context),
    ],
    [
      ...lines.map((line) => facilityRow(context, resource, line)),
      {
        tone: 'sum',
        cells: [
          saidCell(t('exports:supply.total')),
          emptyCell,
          emptyCell,
          numberCell(sum.capacity, 0, reason),
          numberCell(sum.committed, 0, reason),
          numberCell(sum.taken, 0, reason),
          numberCell(sum.left, 0, reason),
        ],
      },
    ],
  );
  if (sum.unknownDemands === 0) return [table];
  const text = t('exports:supply.uncounted', { count: sum.unknownDemands, resource: name });
  return [table, { kind: 'paragraph', tone: 'note', text }];
}

function facilityRow(context: SupplyContext, resource: ResourceKind, line: ResourceLine): DocumentRow {
  const { t, isHidden } = context;
  const { facility, supply, taken, left } = line;
  const reason = t('exports:unknown.notStated');
  const isPriceMissing = supply.price === undefined && !isHidden('price');
  return {
    ...(left === null || isPriceMissing ? { tone: 'gap' as const } : {}),
    cells: [
      saidCell(facility.name),
      saidCell(stateWords(facility, t)),
      saidCell(supply.line ?? ''),
      numberCell(supply.capacity, 0, reason),
      numberCell(supply.committed, 0, reason),
      numberCell(taken, 0, reason),
      numberCell(left, 0, t('exports:supply.noLeft')),
      numberCell(supply.price, priceDecimals[resource], reason),
      saidCell(supply.priceNote ?? ''),
      ...sourceCells(context, sourceOfFact(facility, `supplies.${resource}.capacity`), resource),
    ],
  };
}

/** What it is, and from when where it is not there yet: capacity of tomorrow is not capacity of today. */
export function stateWords({ state, openFrom }: Facility, t: Translate): string {
  if (state === undefined) return '';
  const said = t(`domain:facilityState.${state}`);
  return state === 'operating' || openFrom === undefined
    ? said
    : t('exports:supply.openFrom', { state: said, month: openFrom });
}
