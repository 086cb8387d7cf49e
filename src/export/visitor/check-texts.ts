import type { HiddenValue } from '../../domain/hidden-value.ts';
import { byteSearch } from './check/byte-search.ts';
import { nearPlace } from './check/near-place.ts';
import { folded, saysWord, standsAlone } from './folded.ts';

/** A text of what is given away, and where it stands. */
export interface SaidText {
  readonly place: string;
  readonly text: string;
  /** What of it the program says by itself, with everything else taken out; absent = nothing. */
  readonly program?: string;
}

const encoder = new TextEncoder();

/**
 * Which hidden values the texts say, and where: a word however it is spaced or written, a short name or a number where it
 * stands alone, a place where both its coordinates stand. What the program says by itself tells nothing.
 */
export function checkTexts(
  said: readonly SaidText[],
  hidden: readonly HiddenValue[],
): ReadonlyMap<HiddenValue, readonly string[]> {
  const found = new Map<HiddenValue, readonly string[]>();
  const tell = (value: HiddenValue, says: (text: string) => boolean): void => {
    const places = said.flatMap(({ text, place, program = '' }) => (says(text) && !says(program) ? [place] : []));
    if (places.length > 0) found.set(value, places);
  };
  const words = hidden.filter(({ by }) => by === 'word').map((value) => ({ value, text: folded(value.text) }));
  const patterns = words.map(({ text }) => encoder.encode(text));
  const met = new Set<number>();
  byteSearch(patterns)(encoder.encode(said.map(({ text }) => folded(text)).join('\n')), (index) => met.add(index));
  for (const index of met) {
    const word = words[index];
    if (word) tell(word.value, (text) => saysWord(text, word.value.text));
  }
  const all = said
    .map(({ text }) => text)
    .join('\n')
    .normalize('NFKC')
    .toLowerCase();
  for (const value of hidden) {
    if (value.by === 'text' && all.includes(value.text.normalize('NFKC').toLowerCase()))
      tell(value, (text) => standsAlone(text, value.text));
    if (value.by === 'place') tell(value, (text) => nearPlace(text, value.text));
  }
  return found;
}

/** Every text in plain data, by the way through its fields. Addresses of pictures are no texts. */
export function textsIn(value: unknown, place = ''): readonly SaidText[] {
  if (typeof value === 'string') return value.startsWith('data:') ? [] : [{ place, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  // Positions are arrays of numbers, and many.
  if (Array.isArray(value) && typeof value[0] === 'number') return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, place === '' ? key : `${place}/${key}`));
}
