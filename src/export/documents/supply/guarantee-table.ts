import type { FactSource } from '../../../domain/fact.ts';
import { type Guarantee, type GuaranteeKind, guaranteeKinds } from '../../../domain/guarantee.ts';
import { numberCell, saidCell } from '../cells.ts';
import type { DocumentRow } from '../office-document.ts';
import { plannedTable } from '../planned-table.ts';
import { type SupplyContext, sourceCells, sourceColumns } from './supply-context.ts';

/** What an investor always asks after: a park that says nothing of it has a gap. */
export const expectedGuarantees: readonly GuaranteeKind[] = ['telecom', 'hazardousWaste', 'labour'];

/** What is stated of one figure, else of the whole. */
export const guaranteeSource = ({ sources = {} }: Guarantee, key: 'capacity' | 'price'): FactSource | undefined =>
  sources[key] ?? sources['*'];

/** Telecom, waste, labour, canteen: what the park offers that has no place on the map. */
export function guaranteeTable(context: SupplyContext) {
  const { park, t, isHidden } = context;
  const own = park.guarantees ?? [];
  const isPriceHidden = isHidden('price');
  const missing = expectedGuarantees.filter((kind) => !own.some((each) => each.kind === kind));
  const rows = [
    ...guaranteeKinds.flatMap((kind) => own.filter((each) => each.kind === kind)).map((each) => rowOf(context, each)),
    ...missing.map((kind) => missingRow(context, kind)),
  ];
  return plannedTable(
    t('exports:supply.table.guarantees'),
    [
      { id: 'kind', label: t('domain:resource'), kind: 'text', grow: 1.1 },
      { id: 'name', label: t('exports:supply.name'), kind: 'text', grow: 1.8, isHidden: isHidden('notes') },
      { id: 'capacity', label: t('exports:supply.capacity'), kind: 'number' },
      { id: 'committed', label: t('exports:supply.committed'), kind: 'number' },
      { id: 'left', label: t('exports:supply.left'), kind: 'number' },
      { id: 'unit', label: t('exports:supply.unit'), kind: 'text', grow: 0.8 },
      { id: 'price', label: t('exports:supply.price'), kind: 'number', isHidden: isPriceHidden },
      { id: 'priceUnit', label: t('exports:supply.priceUnit'), kind: 'text', grow: 0.9, isHidden: isPriceHidden },
      { id: 'note', label: t('exports:supply.note'), kind: 'text', grow: 1.6, isHidden: isHidden('notes') },
      ...sourceColumns(context),
    ],
    rows,
  );
}

function rowOf(context: SupplyContext, guarantee: Guarantee): DocumentRow {
  const { t, isHidden } = context;
  const { kind, name, capacity, committed, unit, price, priceUnit, note } = guarantee;
  const reason = t('exports:unknown.notStated');
  const left = capacity === undefined || committed === undefined ? null : capacity - committed;
  const hasGap = left === null || (price === undefined && !isHidden('price'));
  return {
    ...(hasGap ? { tone: 'gap' as const } : {}),
    cells: [
      saidCell(t(`exports:guarantee.${kind}`)),
      saidCell(name),
      numberCell(capacity, 0, reason),
      numberCell(committed, 0, reason),
      numberCell(left, 0, t('exports:supply.noLeft')),
      saidCell(unit ?? ''),
      numberCell(price, 2, reason),
      saidCell(priceUnit ?? ''),
      saidCell(note ?? ''),
      ...sourceCells(context, guaranteeSource(guarantee, 'capacity'), 'capacity'),
    ],
  };
}

function missingRow(context: SupplyContext, kind: GuaranteeKind): DocumentRow {
  const { t } = context;
  const reason = t('exports:supply.notRegistered');
  const none = numberCell(null, 0, reason);
  const cells = [saidCell(t(`exports:guarantee.${kind}`)), saidCell(''), none, none, none, saidCell(''), none];
  return { tone: 'gap', cells: [...cells, saidCell(''), saidCell(''), ...sourceCells(context, undefined, 'capacity')] };
}
