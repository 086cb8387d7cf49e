import { type PhotoPlace, samePlace, withBriefs, withPhotoIds } from '../brief-photos.ts';
import type { Park } from '../park.ts';
import { type EditResult, edited, refusal } from './edit.ts';

export interface RemovePhoto {
  readonly briefId: string;
  readonly place: PhotoPlace;
  readonly photoId: string;
}

/** Takes a photo away from one place of a brief; it leaves the park when no brief names it any more. */
export function removePhoto(park: Park, { briefId, place, photoId }: RemovePhoto): EditResult {
  const brief = park.briefs?.find(({ id }) => id === briefId);
  if (!brief) return refusal('briefUnknown', { brief: briefId });
  let found = false;
  const next = withPhotoIds(brief, (ids, here) => {
    if (!samePlace(here, place) || !ids.includes(photoId)) return ids;
    found = true;
    return ids.filter((id) => id !== photoId);
  });
  if (!found) return refusal('photoUnknown', { photo: photoId });
  const briefs = (park.briefs ?? []).map((each) => (each === brief ? next : each));
  const name = park.photos?.find(({ id }) => id === photoId)?.name ?? photoId;
  return edited(withBriefs(park, briefs), 'removePhoto', { photo: name, brief: brief.name });
}
