import { type PhotoPlace, samePlace, withPhotoIds } from '../brief-photos.ts';
import type { Park } from '../park.ts';
import { mostPhotoBytes, mostPhotosBytes, type Photo, photoBytes } from '../photo.ts';
import { type EditResult, edited, refusal } from './edit.ts';

export interface AddPhotos {
  readonly briefId: string;
  readonly place: PhotoPlace;
  readonly photos: readonly Photo[];
}

/** Brings photos into the park and names them at one place of a brief, behind those that are there. */
export function addPhotos(park: Park, { briefId, place, photos: added }: AddPhotos): EditResult {
  const brief = park.briefs?.find(({ id }) => id === briefId);
  if (!brief) return refusal('briefUnknown', { brief: briefId });
  const [first] = added;
  if (!first) return refusal('nothingToChange');
  const photos = park.photos ?? [];
  const isTaken = (id: string, index: number): boolean =>
    photos.some((photo) => photo.id === id) || added.findIndex((photo) => photo.id === id) !== index;
  const taken = added.find(({ id }, index) => isTaken(id, index));
  if (taken) return refusal('idTaken', { id: taken.id });
  const large = added.find((photo) => photoBytes(photo) > mostPhotoBytes);
  if (large) return refusal('photoTooLarge', { photo: large.name, most: mostPhotoBytes / 1e6 });
  const all = [...photos, ...added];
  if (all.reduce((sum, photo) => sum + photoBytes(photo), 0) > mostPhotosBytes)
    return refusal('photosTooLarge', { most: mostPhotosBytes / 1e6 });
  let placed = false;
  const next = withPhotoIds(brief, (ids, here) => {
    if (!samePlace(here, place)) return ids;
    placed = true;
    return [...ids, ...added.map(({ id }) => id)];
  });
  if (!placed) return refusal('briefWithoutSite', { site: place.stop === 'option' ? place.site.id : '' });
  const briefs = (park.briefs ?? []).map((each) => (each === brief ? next : each));
  return edited({ ...park, briefs, photos: all }, 'addPhotos', { count: added.length, brief: brief.name });
}
