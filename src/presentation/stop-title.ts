import type { ShowStop } from '../export/visitor/show-stop.ts';
import type { VisitorShow } from '../export/visitor/visitor-show.ts';
import type { Translate } from '../locale/translator.ts';

/** A stop in words, for the list of stops and for who cannot see the screen. */
export function stopTitle(stop: ShowStop, show: VisitorShow, t: Translate): string {
  if (stop.kind !== 'option') return t(`presentation:stop.${stop.kind}`);
  return show.options.find(({ letter }) => letter === stop.letter)?.name ?? '';
}
