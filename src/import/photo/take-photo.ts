import { mostPhotoBytes, type Photo } from '../../domain/photo.ts';
import { barePhoto } from './bare-photo.ts';
import { base64OfBytes } from './base64.ts';
import { photoHead } from './photo-head.ts';

/** A screen of 1920 px shows a photo beside text; more would only make files heavy. */
export const mostPhotoPx = 1600;
/** Of a file that is opened: the largest phones write is below it. */
export const mostFileBytes = 60_000_000;
/** Decoded it is four bytes a pixel: 400 MB. */
const mostPixels = 100_000_000;

export type PhotoTrouble = 'heic' | 'unknown' | 'broken' | 'huge' | 'large';

export type TakenPhoto =
  | { readonly ok: true; readonly photo: Omit<Photo, 'id' | 'name' | 'caption' | 'takenOn'> }
  | { readonly ok: false; readonly trouble: PhotoTrouble };

type Redraw = (
  picture: Blob,
  mostPx: number,
) => Promise<{ readonly jpeg: Uint8Array; readonly widthPx: number; readonly heightPx: number } | null>;

const refused = (trouble: PhotoTrouble): TakenPhoto => ({ ok: false, trouble });

/** Behind so many bytes of Exif and profiles every camera has begun the picture. */
const headBytes = 1_000_000;

/**
 * A picture for the park from a file somebody chose: its declared size is looked at before a pixel is, it is drawn
 * anew, and what comes out is held against the same marks. Nothing of where or with what it was taken is left.
 */
export async function takePhoto(file: Blob, redraw: Redraw): Promise<TakenPhoto> {
  if (file.size > mostFileBytes) return refused('huge');
  const head = photoHead(new Uint8Array(await file.slice(0, headBytes).arrayBuffer()));
  if (!head.ok) return refused(head.reason);
  if (head.widthPx * head.heightPx > mostPixels) return refused('huge');
  const drawn = await redraw(file.type === head.mime ? file : file.slice(0, file.size, head.mime), mostPhotoPx);
  const bare = drawn && barePhoto(drawn.jpeg, 'image/jpeg');
  if (!drawn || !bare) return refused('broken');
  if (bare.length > mostPhotoBytes) return refused('large');
  const { widthPx, heightPx } = drawn;
  return { ok: true, photo: { mime: 'image/jpeg', widthPx, heightPx, base64: base64OfBytes(bare) } };
}
