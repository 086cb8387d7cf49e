import type { Brief } from '../domain/brief.ts';
import type { ShowStop } from '../export/visitor/show-stop.ts';
import type { ShowOption } from '../export/visitor/visitor-show.ts';

/** What the presenter wrote for themselves about a stop. It is read from the brief: the show has no such thing. */
export function presenterNote(brief: Brief, stop: ShowStop, options: readonly ShowOption[]): string | null {
  if (stop.kind !== 'option') return brief.presenterNotes?.[stop.kind] ?? null;
  const site = options.find(({ letter }) => letter === stop.letter)?.site;
  const option = brief.options.find((each) => each.site.kind === site?.kind && each.site.id === site.id);
  return option?.presenterNote ?? null;
}
