import { type RemovePhoto, removePhoto as remove } from '../../domain/operations/remove-photo.ts';
import { setPhotoCaption as caption } from '../../domain/operations/set-photo-caption.ts';
import { setPublication as publish } from '../../domain/operations/set-publication.ts';
import type { Publication } from '../../domain/publication.ts';
import { editCommand } from '../edit-command.ts';

export const removePhoto = editCommand<RemovePhoto>('remove-photo', remove);

export const setPhotoCaption = editCommand<{ readonly photoId: string; readonly caption: string }>(
  'set-photo-caption',
  caption,
);

export const setPublication = editCommand<{ readonly publication: Publication }>('set-publication', publish);
