import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react';
import type { CellEditor } from './cell-grid-types.ts';
import type { Editing } from './cell-overlay.tsx';
import type { GridPlace } from './grid-place.ts';

interface Props {
  readonly editor: CellEditor;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly place: GridPlace | null;
  readonly onCommit: (place: GridPlace, text: string, isFill: boolean) => string | null;
}

/** How far the keys that end an edit move on. */
const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  Enter: [1, 0],
  Tab: [0, 1],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
};

/** Typing into a cell: begun by a key, a double click or the first letter; ended by Enter, Tab, an arrow, or given up by Escape. */
export function useCellEditing({ editor, input, place, onCommit }: Props) {
  const [state, setState] = useState<(Editing & { readonly place: GridPlace }) | null>(null);
  const here = state && place && state.place.row === place.row && state.place.column === place.column ? state : null;

  const end = () => {
    setState(null);
    input.current?.focus({ preventScroll: true });
  };
  // After a choice the field that catches the keys takes the focus back.
  const isChoosing = here?.isChoice ?? false;
  useEffect(() => {
    if (!isChoosing) return;
    const field = input.current;
    return () => field?.focus({ preventScroll: true });
  }, [isChoosing, input]);

  const commit = (isFill = false): boolean => {
    if (!here) return true;
    const error = onCommit(here.place, here.text, isFill);
    if (error === null) {
      end();
      return true;
    }
    setState({ ...here, error });
    return false;
  };

  return {
    state: here,
    isOn: here !== null,
    begin(): void {
      if (!place || editor.kind === 'none') return;
      setState(
        editor.kind === 'choice'
          ? { place, text: editor.value, error: null, isChoice: true }
          : { place, text: editor.text, error: null, isChoice: false },
      );
      input.current?.focus({ preventScroll: true });
    },
    onText(text: string): void {
      if (!place || editor.kind === 'none') return;
      // The first letter over a choice opens the choice.
      if (!here && editor.kind === 'choice') setState({ place, text: editor.value, error: null, isChoice: true });
      else setState({ place, text, error: null, isChoice: here?.isChoice ?? false });
    },
    /** A click elsewhere takes what was typed; what cannot be taken stays open with the reason. */
    onBlur(): void {
      if (!here) return;
      const error = onCommit(here.place, here.text, false);
      setState(error === null ? null : { ...here, error });
    },
    commit,
    key(event: KeyboardEvent, move: (rows: number, columns: number) => void): boolean {
      const { key } = event;
      if (key === 'Escape') {
        end();
        return true;
      }
      if (here?.isChoice && key.startsWith('Arrow')) return false;
      // While one writes on, the arrows to the side move in the text.
      const step = steps[key];
      if (!step || event.altKey) return false;
      const isFill = key === 'Enter' && (event.ctrlKey || event.metaKey);
      if (!commit(isFill)) return true;
      if (isFill) return true;
      const back = event.shiftKey && (key === 'Enter' || key === 'Tab') ? -1 : 1;
      move(step[0] * back, step[1] * back);
      return true;
    },
  };
}
