/** What a key, a clicker, a finger or a button of the mouse asks of a show. */
export type ShowDeed =
  | { readonly kind: 'next' | 'previous' | 'first' | 'last' | 'black' | 'leave' | 'fullscreen' | 'presenter' | 'look' }
  | { readonly kind: 'stop'; readonly index: number };

interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Arrows and page keys; clickers send these too, `b` or `.` for the black screen, F5 to begin and Escape to end. */
const deeds: Readonly<Record<string, ShowDeed>> = {
  arrowright: { kind: 'next' },
  arrowdown: { kind: 'next' },
  pagedown: { kind: 'next' },
  enter: { kind: 'next' },
  arrowleft: { kind: 'previous' },
  arrowup: { kind: 'previous' },
  pageup: { kind: 'previous' },
  backspace: { kind: 'previous' },
  home: { kind: 'first' },
  end: { kind: 'last' },
  f5: { kind: 'first' },
  b: { kind: 'black' },
  '.': { kind: 'black' },
  f: { kind: 'fullscreen' },
  m: { kind: 'look' },
  n: { kind: 'presenter' },
  escape: { kind: 'leave' },
};

/** Digits are the numbers of the stops, the opening is 0. Null for a key that means nothing to a show. */
export function deedOfKey({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyPress): ShowDeed | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === ' ') return { kind: shiftKey ? 'previous' : 'next' };
  if (/^\d$/.test(key)) return { kind: 'stop', index: Number(key) };
  return deeds[key.toLowerCase()] ?? null;
}

/** A mouse may have a button for back (3) and one for forward (4). */
export function deedOfMouseButton(button: number): ShowDeed | null {
  return button === 3 ? { kind: 'previous' } : button === 4 ? { kind: 'next' } : null;
}

/** A stroke of a finger this long across the screen is meant, one that goes as much up or down is scrolling. */
const leastStroke = 48;

/** A finger that went `across` to the right and `down`, CSS pixels. */
export function deedOfStroke(across: number, down: number): ShowDeed | null {
  if (Math.abs(across) < leastStroke || Math.abs(across) < 1.5 * Math.abs(down)) return null;
  return { kind: across < 0 ? 'next' : 'previous' };
}

/** The stop a deed leads to; the same where it leads nowhere. */
export function steppedTo(deed: ShowDeed, index: number, count: number): number {
  const within = (wanted: number): number => Math.min(Math.max(wanted, 0), count - 1);
  switch (deed.kind) {
    case 'next':
      return within(index + 1);
    case 'previous':
      return within(index - 1);
    case 'first':
      return 0;
    case 'last':
      return within(count - 1);
    case 'stop':
      return deed.index < count ? deed.index : index;
    default:
      return index;
  }
}
