import type { RedrawPhoto } from '../commands/briefs/photo-port.ts';

const jpegQuality = 0.8;

/** Turned as the camera held it, on a white ground where the picture is transparent. */
export const redrawPhoto: RedrawPhoto = async (picture, mostPx) => {
  const read = await createImageBitmap(picture, { imageOrientation: 'from-image' }).catch(() => null);
  if (!read) return null;
  const scale = Math.min(1, mostPx / Math.max(read.width, read.height));
  const [widthPx, heightPx] = [read.width, read.height].map((side) => Math.max(1, Math.round(side * scale))) as [
    number,
    number,
  ];
  const canvas = document.createElement('canvas');
  canvas.width = widthPx;
  canvas.height = heightPx;
  const drawn = canvas.getContext('2d');
  if (!drawn) throw new Error('this browser draws no pictures');
  drawn.imageSmoothingQuality = 'high';
  drawn.fillStyle = '#FFFFFF';
  drawn.fillRect(0, 0, widthPx, heightPx);
  drawn.drawImage(read, 0, 0, widthPx, heightPx);
  read.close();
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', jpegQuality));
  return blob && { jpeg: new Uint8Array(await blob.arrayBuffer()), widthPx, heightPx };
};
