import { memberName } from './member-name.ts';
import { zipLimits } from './zip-limits.ts';

/** One member as the central directory states it. Nothing of this is true before it has been checked. */
export interface ZipMember {
  readonly name: string;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly crc: number;
  /** 0 = stored, 8 = deflate. */
  readonly method: number;
  readonly isEncrypted: boolean;
  /** Where its packed bytes begin in the archive. */
  readonly start: number;
}

export type ZipDirectory =
  | { readonly ok: true; readonly members: readonly ZipMember[] }
  | { readonly ok: false; readonly fault: 'truncated' | 'tooMany' };

const endMark = 0x06054b50;
const memberMark = 0x02014b50;
const localMark = 0x04034b50;
const endLength = 22;
const memberLength = 46;
const localLength = 30;

/** True for the bytes of a zip archive, an empty one too. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 &&
  bytes[1] === 0x4b &&
  ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6) || (bytes[2] === 7 && bytes[3] === 8));

/**
 * The central directory of an archive (APPNOTE 6.3.10 §4.3), every offset held against the real length. Members whose local
 * header does not stand where the directory says, and archives cut short, are `truncated`.
 */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return { ok: false, fault: 'truncated' };
  const count = view.getUint16(end + 10, true);
  if (count > zipLimits.members) return { ok: false, fault: 'tooMany' };
  const length = view.getUint32(end + 12, true);
  const first = end - length;
  // What stands before the archive (a self-extracting program) moves every stated offset.
  const moved = first - view.getUint32(end + 16, true);
  if (first < 0 || moved < 0) return { ok: false, fault: 'truncated' };
  const members: ZipMember[] = [];
  let at = first;
  for (let index = 0; index < count; index += 1) {
    if (at + memberLength > end || view.getUint32(at, true) !== memberMark) return { ok: false, fault: 'truncated' };
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + memberLength + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > end) return { ok: false, fault: 'truncated' };
    const flags = view.getUint16(at + 8, true);
    const nameStart = at + memberLength;
    const sizes = sizesOf(view, at, nameStart + nameLength, extraLength);
    const start = startOf(view, sizes.offset + moved);
    if (start === null || start + sizes.packedBytes > first) return { ok: false, fault: 'truncated' };
    members.push({
      name: memberName(bytes.subarray(nameStart, nameStart + nameLength), (flags & 0x800) !== 0),
      packedBytes: sizes.packedBytes,
      bytes: sizes.bytes,
      crc: view.getUint32(at + 16, true),
      method: view.getUint16(at + 10, true),
      isEncrypted: (flags & 0x2041) !== 0,
      start,
    });
    at = next;
  }
  return { ok: true, members };
}

/** Where the end record stands: the last one whose comment reaches the end of the file. */
function endOf(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - endLength - 0xffff);
  for (let at = view.byteLength - endLength; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== endMark) continue;
    if (at + endLength + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  return null;
}

/** Sizes and offset; those written as all ones stand in the ZIP64 extra field, in this order. */
function sizesOf(view: DataView, at: number, extraStart: number, extraLength: number) {
  const stated = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const end = extraStart + extraLength;
  for (let field = extraStart; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let value = field + 4;
    const last = Math.min(end, value + view.getUint16(field + 2, true));
    for (const [index, size] of stated.entries()) {
      if (size !== 0xffffffff || value + 8 > last) continue;
      stated[index] = Number(view.getBigUint64(value, true));
      value += 8;
    }
  }
  const [bytes = 0, packedBytes = 0, offset = 0] = stated;
  return { bytes, packedBytes, offset };
}

function startOf(view: DataView, local: number): number | null {
  if (local < 0 || local + localLength > view.byteLength || view.getUint32(local, true) !== localMark) return null;
  return local + localLength + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
}
