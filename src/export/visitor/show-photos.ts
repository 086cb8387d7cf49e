import type { Brief } from '../../domain/brief.ts';
import type { Park } from '../../domain/park.ts';
import { photosOf } from './stated-texts.ts';
import type { ShowPhoto } from './visitor-show.ts';

/** The photos a brief names, under ids that say nothing. */
export interface ShownPhotos {
  readonly photos: readonly ShowPhoto[];
  /** The ids of the show for ids of the park; one that is no longer there is left out. */
  idsOf(ids: readonly string[] | undefined): readonly string[];
}

export function showPhotos(park: Park, brief: Brief): ShownPhotos {
  const named = photosOf(brief);
  const shown = (park.photos ?? []).filter(({ id }) => named.has(id));
  const ids = new Map(shown.map(({ id }, index) => [id, `photo-${index + 1}`]));
  const idsOf = (wanted: readonly string[] = []): readonly string[] =>
    wanted.map((id) => ids.get(id)).filter((id) => id !== undefined);
  return {
    photos: shown.map(({ id, mime, base64, caption, widthPx, heightPx }) => ({
      id: ids.get(id) ?? '',
      caption: caption ?? null,
      address: `data:${mime};base64,${base64}`,
      widthPx,
      heightPx,
    })),
    idsOf,
  };
}
