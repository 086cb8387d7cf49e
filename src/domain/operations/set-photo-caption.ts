import type { Park } from '../park.ts';
import { type EditResult, edited, refusal } from './edit.ts';

/** Says something else below a photo, wherever it is shown; nothing where the caption is empty. */
export function setPhotoCaption(
  park: Park,
  { photoId, caption }: { readonly photoId: string; readonly caption: string },
): EditResult {
  const photo = park.photos?.find(({ id }) => id === photoId);
  if (!photo) return refusal('photoUnknown', { photo: photoId });
  const said = caption.trim();
  const note = { photo: photo.name };
  if (said === (photo.caption ?? '')) return edited(park, 'setPhotoCaption', note);
  const { caption: _, ...rest } = photo;
  const next = said === '' ? rest : { ...rest, caption: said };
  const photos = (park.photos ?? []).map((each) => (each === photo ? next : each));
  return edited({ ...park, photos }, 'setPhotoCaption', note);
}
