import type { Photo } from '../../domain/photo.ts';

/**
 * The same picture without what cameras and programs write beside it: Exif with the place it was taken at, XMP, texts,
 * comments. Nothing is decoded. Null: the file ends before it should.
 */
export function barePhoto(bytes: Uint8Array, mime: Photo['mime']): Uint8Array | null {
  switch (mime) {
    case 'image/jpeg':
      return bareJpeg(bytes);
    case 'image/png':
      return barePng(bytes);
    case 'image/webp':
      return bareWebp(bytes);
  }
}

/** `bytes` itself when all of it stays. */
function joined(bytes: Uint8Array, parts: readonly Uint8Array[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  if (length === bytes.length) return bytes;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Of the application segments only those that say how to read the colours stay: JFIF, ICC profile, Adobe. */
function isJpegNote(marker: number, name: string): boolean {
  if (marker === 0xfe) return true;
  if (marker < 0xe0 || marker > 0xef || marker === 0xee) return false;
  // A JFXX holds a thumbnail, an APP2 that is no profile further pictures (MPF).
  return !(marker === 0xe0 && name.startsWith('JFIF')) && !(marker === 0xe2 && name.startsWith('ICC_PROFILE'));
}

function bareJpeg(bytes: Uint8Array): Uint8Array | null {
  const parts: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    let end = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
    if (end > bytes.length || end < at + 4) return null;
    if (marker === 0xda) end = endOfScan(bytes, end);
    if (!isJpegNote(marker, String.fromCharCode(...bytes.subarray(at + 4, Math.min(at + 16, end)))))
      parts.push(bytes.subarray(at, end));
    at = end;
    // What is appended behind the end of the picture (a second one, a video) goes.
    if (marker === 0xda && bytes[at + 1] === 0xd9) return joined(bytes, [...parts, bytes.subarray(at, at + 2)]);
  }
  return null;
}

/** Where the next mark stands; within a scan 0xff is followed by 0, a restart or itself. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}

const pngNotes = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME']);

function barePng(bytes: Uint8Array): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [bytes.subarray(0, 8)];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return null;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (!pngNotes.has(type)) parts.push(bytes.subarray(at, end));
    if (type === 'IEND') return joined(bytes, parts);
    at = end;
  }
  return null;
}

function bareWebp(bytes: Uint8Array): Uint8Array | null {
  if (bytes.length < 12) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [bytes.slice(0, 12)];
  const stated = 8 + view.getUint32(4, true);
  if (stated > bytes.length) return null;
  let at = 12;
  while (at + 8 <= stated) {
    const length = view.getUint32(at + 4, true);
    const end = at + 8 + length + (length % 2);
    if (end > stated) return null;
    const type = String.fromCharCode(...bytes.subarray(at, at + 4));
    if (type === 'VP8X') {
      const flags = bytes.slice(at, end);
      // Exif (8) and XMP (4) are no longer said to be there.
      flags[8] = (flags[8] ?? 0) & ~0x0c;
      parts.push(flags);
    } else if (type !== 'EXIF' && type !== 'XMP ') parts.push(bytes.subarray(at, end));
    at = end;
  }
  const bare = joined(bytes, parts);
  if (bare !== bytes) new DataView(bare.buffer, bare.byteOffset).setUint32(4, bare.length - 8, true);
  return bare;
}
