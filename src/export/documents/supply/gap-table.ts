import { emptyCell, saidCell } from '../cells.ts';
import { plannedTable } from '../planned-table.ts';
import type { Gap } from './gap.ts';
import type { SupplyContext } from './supply-context.ts';

const states: readonly Gap['state'][] = ['missing', 'stale', 'undated', 'unsourced'];

/** What is missing first, then what is old; what most projects ask for before what fewer do. */
export const gapOrder = (a: Gap, b: Gap): number =>
  states.indexOf(a.state) - states.indexOf(b.state) || (b.projects ?? 0) - (a.projects ?? 0);

/** The gap list: what is missing, and whom to ask. */
export function gapTable({ t }: SupplyContext, gaps: readonly Gap[]) {
  return plannedTable(
    t('exports:supply.table.gaps'),
    [
      { id: 'factor', label: t('domain:resource'), kind: 'text', grow: 0.8 },
      { id: 'thing', label: t('exports:supply.thing'), kind: 'text', grow: 2.6 },
      { id: 'what', label: t('exports:supply.what'), kind: 'text', grow: 1.5 },
      { id: 'state', label: t('exports:column.status'), kind: 'text', grow: 0.7 },
      { id: 'why', label: t('exports:supply.whyGap'), kind: 'text', grow: 1.8 },
      { id: 'asOf', label: t('exports:supply.asOf'), kind: 'date', grow: 0.8 },
      { id: 'asked', label: t('exports:supply.asked'), kind: 'text' },
      { id: 'projects', label: t('exports:supply.projects'), kind: 'number', grow: 0.8 },
    ],
    [...gaps].sort(gapOrder).map(({ factor, thing, what, state, why, asOf, asked, projects }) => ({
      tone: 'gap' as const,
      cells: [
        saidCell(factor),
        saidCell(thing),
        saidCell(what),
        saidCell(t(`facts:state.${state}`)),
        saidCell(why),
        asOf,
        saidCell(asked),
        projects === null ? emptyCell : { kind: 'number' as const, value: projects, decimals: 0 },
      ],
    })),
  );
}
