import type { PhotoPlace } from '../../domain/brief-photos.ts';
import { addPhotos } from '../../domain/operations/add-photos.ts';
import type { Photo } from '../../domain/photo.ts';
import type { PhotoTrouble } from '../../import/photo/take-photo.ts';
import type { OpenedFile } from '../../store/app-state.ts';
import { needsOwnPark } from '../availability.ts';
import type { Command } from '../command.ts';
import { briefOf } from './present-brief.ts';

export interface AddPhotosToBrief {
  readonly briefId: string;
  readonly place: PhotoPlace;
  /** Dropped or pasted; absent = asked for in a dialog. */
  readonly files?: readonly OpenedFile[];
}

/** HEIC is offered too, so that it is told why it cannot be taken rather than not be seen. */
const endings = 'image/jpeg,image/png,image/webp,.jpg,.jpeg,.png,.webp,.heic,.heif';

/** Of `photos/front.jpg` only the last part. */
const bareName = (path: string): string => path.split('/').at(-1) ?? path;

/** Brings photos in, drawn anew without what the camera wrote into them. Those that cannot be taken are told, the others come. */
export const addPhotosToBrief: Command<AddPhotosToBrief> = {
  id: 'add-photos-to-brief',
  labelKey: 'commands:add-photos-to-brief',
  unavailable: (state, { briefId }) =>
    needsOwnPark(state) ?? (briefOf(state, briefId) ? null : { code: 'unavailable.noBrief' }),
  async run({ store, files: port }, { briefId, place, files }) {
    const chosen = files ?? (await port.open(endings));
    if (!chosen || chosen.length === 0) return;
    const { takePhoto } = await import('../../import/photo/take-photo.ts');
    const photos: Photo[] = [];
    const failed: { readonly file: string; readonly trouble: PhotoTrouble }[] = [];
    for (const { name, blob } of chosen) {
      const taken = await takePhoto(blob, port.redrawPhoto);
      if (taken.ok) photos.push({ id: store.newId(), name: bareName(name), ...taken.photo });
      else failed.push({ file: bareName(name), trouble: taken.trouble });
    }
    const { park } = store.getState();
    if (park && photos.length > 0 && !store.actions.edit(addPhotos(park, { briefId, place, photos }))) return;
    const [first, ...more] = failed;
    if (!first) return;
    store.actions.say(
      more.length === 0
        ? { code: `refused.photo.${first.trouble}`, values: { photo: first.file } }
        : {
            code: 'refused.photos',
            values: { count: failed.length, photos: failed.map(({ file }) => file).join(' · ') },
          },
      'refused',
    );
  },
};
