import type { Reason } from '../domain/assessment.ts';
import type { Park } from '../domain/park.ts';
import type { History, HistoryEntry } from './app-state.ts';
import type { Selection } from './selection.ts';

/** How many edits can be taken back. Entries share what the edits did not touch, so this is cheap. */
export const historyLimit = 500;

export const noHistory: History = { undo: [], redo: [] };

interface Present {
  readonly park: Park;
  readonly selection: Selection | null;
}

/** An edit was made: `before` is what undo returns to. What could be redone is gone. */
export function afterEdit(history: History, before: Present, note: Reason, continues: boolean): History {
  const last = history.undo.at(-1);
  if (continues && last?.note.code === note.code && history.redo.length === 0) {
    return { undo: [...history.undo.slice(0, -1), { ...last, note }], redo: [] };
  }
  return { undo: [...history.undo, { ...before, note }].slice(-historyLimit), redo: [] };
}

/** One step back or forward; null when there is none. The step crossed keeps its note. */
export function step(
  history: History,
  present: Present,
  direction: 'undo' | 'redo',
): { readonly history: History; readonly entry: HistoryEntry } | null {
  const entry = history[direction].at(-1);
  if (!entry) return null;
  const opposite = direction === 'undo' ? 'redo' : 'undo';
  return {
    entry,
    history: {
      ...history,
      [direction]: history[direction].slice(0, -1),
      [opposite]: [...history[opposite], { ...present, note: entry.note }],
    },
  };
}
