import type { Brief, BriefOption } from './brief.ts';
import { sameSite } from './brief-site.ts';
import type { Park } from './park.ts';
import type { SiteRef } from './placement.ts';

/** Where in a brief a photo stands. */
export type PhotoPlace = { readonly stop: 'opening' } | { readonly stop: 'option'; readonly site: SiteRef };

/** Ids of the photos a brief names, each once. */
export const photoIdsOf = ({ openingPhotoIds = [], options }: Brief): readonly string[] => [
  ...new Set([...openingPhotoIds, ...options.flatMap(({ photoIds = [] }) => photoIds)]),
];

/** The brief with other photos at every place; a place without any has no list. */
export function withPhotoIds(
  { openingPhotoIds, options, ...brief }: Brief,
  change: (ids: readonly string[], place: PhotoPlace) => readonly string[],
): Brief {
  const opening = change(openingPhotoIds ?? [], { stop: 'opening' });
  return {
    ...brief,
    options: options.map(({ photoIds, ...option }): BriefOption => {
      const ids = change(photoIds ?? [], { stop: 'option', site: option.site });
      return ids.length > 0 ? { ...option, photoIds: ids } : option;
    }),
    ...(opening.length > 0 && { openingPhotoIds: opening }),
  };
}

export const samePlace = (a: PhotoPlace, b: PhotoPlace): boolean =>
  a.stop === 'option' && b.stop === 'option' ? sameSite(a.site, b.site) : a.stop === b.stop;

/** Without briefs that are none and photos that no brief names; an absent list is no list. */
export function withBriefs({ briefs: _, photos, ...park }: Park, briefs: readonly Brief[]): Park {
  const named = new Set(briefs.flatMap(photoIdsOf));
  const left = photos?.filter(({ id }) => named.has(id)) ?? [];
  return {
    ...park,
    ...(briefs.length > 0 && { briefs }),
    // The same list where nothing went, so that storage sees at a glance that no byte changed.
    ...(left.length > 0 && { photos: left.length === photos?.length ? photos : left }),
  };
}
