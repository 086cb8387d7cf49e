import type { Brief } from '../domain/brief.ts';
import type { ShowStop } from '../export/visitor/show-stop.ts';

/**
 * What the presenter wrote for themselves about a stop. It is read from the brief: the show has no such thing, and not
 * even the true ids of its sites; but its letters are those of the brief, A for the first option.
 */
export function presenterNote(brief: Brief, stop: ShowStop): string | null {
  if (stop.kind !== 'option') return brief.presenterNotes?.[stop.kind] ?? null;
  const index = (stop.letter.codePointAt(0) ?? 0) - 65;
  return brief.options[index]?.presenterNote ?? null;
}
