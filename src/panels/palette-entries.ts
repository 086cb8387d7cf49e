import { type SearchHit, search } from '../commands/search.ts';
import type { Park } from '../domain/park.ts';
import { type Translate, voiceOf } from '../locale/translator.ts';
import { type Language, languages } from '../quantities/language.ts';
import type { AppState } from '../store/app-state.ts';
import type { SelectionKind } from '../store/selection.ts';
import { type PaletteOffer, paletteOffers } from './palette-offers.ts';

/** As many as one takes in at a glance; one more letter finds the rest. */
const mostShown = 12;

interface EntryText {
  readonly key: string;
  readonly id: string;
  readonly text: string;
  readonly kindText: string;
  readonly shortcut?: string;
}
export type PaletteEntry =
  | (EntryText & { readonly kind: 'command'; readonly offer: PaletteOffer })
  | (EntryText & { readonly kind: SelectionKind });

/**
 * What can be done now, found by its name in either language, by what else one would call it or by the initials of its
 * pinyin, and the things of the park. Both languages are loaded with the palette.
 */
export function paletteEntries(
  park: Park | null,
  state: AppState,
  query: string,
  language: Language,
  t: Translate,
): readonly PaletteEntry[] {
  const offers = paletteOffers(state);
  const commandEntry = (offer: PaletteOffer): PaletteEntry => ({
    key: `command/${offer.id}`,
    kind: 'command',
    id: offer.id,
    offer,
    text: offer.label(t),
    kindText: t('panels:search.command'),
    ...(offer.shortcut ? { shortcut: offer.shortcut } : {}),
  });
  if (query.trim() === '') return offers.slice(0, mostShown).map(commandEntry);
  const labelled = offers.map((offer) => ({
    id: offer.id,
    labels: [
      ...languages.map((each) => offer.label(voiceOf(each))),
      offer.id,
      ...languages.map((each) => voiceOf(each)(`help:words.${offer.id}`, { defaultValue: '' })),
    ],
  }));
  return search(park, labelled, query, mostShown).flatMap((hit) => {
    if (hit.kind !== 'command') return [thingEntry(hit, hit.kind, language, t)];
    const offer = offers.find(({ id }) => id === hit.id);
    return offer ? [commandEntry(offer)] : [];
  });
}

const thingEntry = (hit: SearchHit, kind: SelectionKind, language: Language, t: Translate): PaletteEntry => ({
  key: `${kind}/${hit.id}`,
  kind,
  id: hit.id,
  text: (language === 'en' ? hit.nameEn : undefined) ?? hit.name,
  kindText: kind === 'road' ? t('panels:search.road') : t(`domain:${kind}`),
});
