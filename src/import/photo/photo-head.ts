import type { Photo } from '../../domain/photo.ts';

/** What the first bytes of a file say of the picture in it. */
export type PhotoHead =
  | { readonly ok: true; readonly mime: Photo['mime']; readonly widthPx: number; readonly heightPx: number }
  /** heic: the camera format of phones that few browsers read. */
  | { readonly ok: false; readonly reason: 'heic' | 'unknown' | 'broken' };

const ascii = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length));
const u16 = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
const u16le = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
const u24le = (bytes: Uint8Array, at: number): number => u16le(bytes, at) | ((bytes[at + 2] ?? 0) << 16);

const heicBrands = ['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1'];

/** Format and declared size by the file's own marks, whatever it is called. Reads no pixels. Sources: ITU-T T.81, PNG 1.2, WebP container (RFC 9649). */
export function photoHead(bytes: Uint8Array): PhotoHead {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return jpegHead(bytes);
  if (ascii(bytes, 1, 3) === 'PNG' && bytes[0] === 0x89) {
    const [widthPx, heightPx] = [u16(bytes, 16) * 65_536 + u16(bytes, 18), u16(bytes, 20) * 65_536 + u16(bytes, 22)];
    return ascii(bytes, 12, 4) === 'IHDR' ? sized('image/png', widthPx, heightPx) : broken;
  }
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP') return webpHead(bytes);
  if (ascii(bytes, 4, 4) === 'ftyp' && heicBrands.includes(ascii(bytes, 8, 4))) return { ok: false, reason: 'heic' };
  return { ok: false, reason: 'unknown' };
}

const broken: PhotoHead = { ok: false, reason: 'broken' };

const sized = (mime: Photo['mime'], widthPx: number, heightPx: number): PhotoHead =>
  widthPx > 0 && heightPx > 0 ? { ok: true, mime, widthPx, heightPx } : broken;

/** The frame header says the size; it stands behind segments of any kind, e.g. Exif. */
function jpegHead(bytes: Uint8Array): PhotoHead {
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return broken;
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return sized('image/jpeg', u16(bytes, at + 7), u16(bytes, at + 5));
    // Fill bytes, and marks that stand alone.
    if (marker === 0xff) at += 1;
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) at += 2;
    else at += 2 + Math.max(2, u16(bytes, at + 2));
  }
  return broken;
}

function webpHead(bytes: Uint8Array): PhotoHead {
  switch (ascii(bytes, 12, 4)) {
    case 'VP8 ':
      return sized('image/webp', u16le(bytes, 26) & 0x3fff, u16le(bytes, 28) & 0x3fff);
    case 'VP8L': {
      const bits = u16le(bytes, 21) + u16le(bytes, 23) * 65_536;
      return sized('image/webp', (bits & 0x3fff) + 1, (Math.floor(bits / 16_384) & 0x3fff) + 1);
    }
    case 'VP8X':
      return sized('image/webp', u24le(bytes, 24) + 1, u24le(bytes, 27) + 1);
    default:
      return broken;
  }
}
