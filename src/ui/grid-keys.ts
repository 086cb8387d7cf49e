import { movedTo, moveOfKey } from './grid-place.ts';

/** What a key asks of a grid while nothing is being typed. */
export type GridWish =
  | { readonly kind: 'go'; readonly to: readonly [row: number, column: number]; readonly isSpan: boolean }
  | { readonly kind: 'pick' | 'pickAll' | 'clear' | 'edit' | 'leave' };

interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** null: the key is not the grid's. */
export function wishOfKey(
  press: KeyPress,
  at: readonly [row: number, column: number] | null,
  counts: readonly [rows: number, columns: number],
  page: number,
): GridWish | null {
  const { key, shiftKey } = press;
  const withMod = press.ctrlKey || press.metaKey;
  const here = at ?? ([0, 0] as const);
  const move = press.altKey ? null : moveOfKey(key, withMod, page);
  if (move) return { kind: 'go', to: at ? movedTo(at, move, counts) : here, isSpan: shiftKey };
  if (key === 'Tab') {
    const next = here[1] + (shiftKey ? -1 : 1);
    // At the end of a row Tab leaves the grid, so that the keys are not caught in it.
    return withMod || !at || next < 0 || next >= counts[1]
      ? { kind: 'leave' }
      : { kind: 'go', to: [here[0], next], isSpan: false };
  }
  if (key === ' ' && (withMod || shiftKey)) return { kind: 'pick' };
  if (key.toLowerCase() === 'a' && withMod) return { kind: 'pickAll' };
  if (withMod || shiftKey) return null;
  if (key === 'Delete' || key === 'Backspace') return { kind: 'clear' };
  return key === 'Enter' || key === 'F2' ? { kind: 'edit' } : null;
}
