import { useMemo, useState } from 'react';
import type { Reason } from '../../domain/assessment.ts';
import type { LayerRecord } from '../../domain/fields/fact-value.ts';
import type { AttributeLayer } from '../../domain/fields/field.ts';
import { cellWords } from '../../export/cell-words.ts';
import { cellsOfText } from '../../ui/clipboard-table.ts';
import type { GridPlace } from '../../ui/grid-place.ts';
import { useAppPort, useAppState, useTranslate } from '../app-port.tsx';
import type { AttributeColumn } from './attribute-columns.ts';
import { mostPasted, type PastePlan, planPaste } from './paste-plan.ts';
import type { AttributeEdits } from './use-attribute-edits.ts';

/** What a paste that waits for the user's word would put where: by record, then by column. */
export type PendingCells = ReadonlyMap<
  string,
  ReadonlyMap<string, { readonly text: string; readonly refused?: Reason }>
>;

export interface PendingPaste {
  /** A paste of which not everything can be taken; null when none waits. */
  readonly plan: PastePlan | null;
  readonly cells: PendingCells;
  /** Puts texts from the cell one stands on; at once when every one can be taken. */
  take(text: string): void;
  takeGood(): void;
  giveUp(): void;
}

const noCells: PendingCells = new Map();

/** More text than this is not looked at. */
const mostText = 20_000_000;

/** Pasting a block: taken at once where all of it can be, otherwise shown in the cells until the user says what to do. */
export function usePaste(input: {
  readonly layer: AttributeLayer;
  readonly rows: readonly LayerRecord[];
  readonly columns: readonly AttributeColumn[];
  readonly active: GridPlace | null;
  readonly anchor: GridPlace | null;
  /** Rows picked by themselves, when more than one. */
  readonly picked: readonly LayerRecord[] | null;
  readonly edits: AttributeEdits;
}): PendingPaste {
  const { rows, columns, edits } = input;
  const t = useTranslate();
  const { actions } = useAppPort().context.store;
  const park = useAppState((state) => state.park);
  const [waiting, setWaiting] = useState<{ readonly park: unknown; readonly plan: PastePlan } | null>(null);
  // What was planned for another value of the park says nothing of this one.
  const plan = waiting?.park === park ? (waiting?.plan ?? null) : null;
  const cells = useMemo(() => (plan ? pendingOf(plan) : noCells), [plan]);
  const say = (reason: Reason) => actions.say(reason, 'refused');

  const apply = (good: PastePlan['good']) => {
    const error = edits.apply(good.map(({ id, field, value }) => ({ id, field, value })));
    if (error !== null) say({ code: 'notice.factsRefused', values: { why: error } });
    else setWaiting(null);
  };

  return {
    plan,
    cells,
    take(text) {
      const block = text.length > mostText ? [] : cellsOfText(text);
      const count = block.reduce((sum, line) => sum + line.length, 0);
      if (text.length > mostText || count > mostPasted)
        return say({ code: 'refused.pasteTooLarge', values: { most: mostPasted } });
      const target = targetOf(input);
      if (!park || !target) return;
      const next = planPaste(park, input.layer, block, { columns, ...target }, cellWords(t));
      if (next.bad.length > 0 || next.outside > 0) setWaiting({ park, plan: next });
      else if (next.good.length === 0) actions.say({ code: 'notice.pasteNothing' }, 'info');
      else apply(next.good);
    },
    takeGood() {
      if (plan) apply(plan.good);
    },
    giveUp: () => setWaiting(null),
  };

  function targetOf({ active, anchor, picked }: typeof input) {
    if (!active) return null;
    const columnOf = (place: GridPlace) => columns.findIndex(({ id }) => id === place.column);
    const rowOf = (place: GridPlace) => rows.findIndex(({ id }) => id === place.row);
    const from = anchor ?? active;
    const [left, right] = [columnOf(active), columnOf(from)].sort((a, b) => a - b) as [number, number];
    const width = right - left + 1;
    if (picked) return { rows: picked, at: [0, left] as const, size: [picked.length, width] as const };
    const [top, bottom] = [rowOf(active), rowOf(from)].sort((a, b) => a - b) as [number, number];
    if (top < 0 || left < 0) return null;
    return { rows, at: [top, left] as const, size: [bottom - top + 1, width] as const };
  }
}

function pendingOf({ good, bad }: PastePlan): PendingCells {
  const cells = new Map<string, Map<string, { readonly text: string; readonly refused?: Reason }>>();
  const put = (id: string, column: string, cell: { readonly text: string; readonly refused?: Reason }) => {
    const row = cells.get(id) ?? new Map();
    cells.set(id, row.set(column, cell));
  };
  for (const { id, field, text } of good) put(id, field, { text });
  for (const { id, column, text, refused } of bad) put(id, column, { text, refused });
  return cells;
}
