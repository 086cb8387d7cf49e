import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import type { ZipMember } from './zip-directory.ts';

export type MemberReading =
  | { readonly ok: true; readonly bytes: Uint8Array }
  /** damaged: cannot be inflated or the checksum differs; size: it is not as long as the archive says. */
  | { readonly ok: false; readonly fault: 'damaged' | 'size' };

/** Packed bytes given to the inflater at once; they become 16 MiB at most (deflate's ratio is below 1,032). */
const slice = 16 * 1024;

/**
 * The bytes of a stored or deflated member whose stated size has been found plausible. Inflates piece by piece into a buffer of
 * that size and stops at once where more comes out, so that memory stays at what was stated plus one piece.
 */
export function inflateMember(archive: Uint8Array, member: ZipMember): MemberReading {
  const packed = archive.subarray(member.start, member.start + member.packedBytes);
  if (member.method === 0) {
    if (member.packedBytes !== member.bytes) return { ok: false, fault: 'size' };
    // A copy: a view would keep the whole archive alive, and could not be handed to another thread alone.
    return checked(packed.slice(), member);
  }
  const out = new Uint8Array(member.bytes);
  let filled = 0;
  let isDone = false;
  const inflater = new Inflate((piece, final) => {
    if (filled + piece.length <= out.length) out.set(piece, filled);
    filled += piece.length;
    isDone = final;
  });
  try {
    for (let at = 0; at < packed.length && filled <= out.length; at += slice) {
      inflater.push(packed.subarray(at, at + slice), at + slice >= packed.length);
    }
  } catch {
    return { ok: false, fault: 'damaged' };
  }
  if (filled !== out.length) return { ok: false, fault: 'size' };
  return isDone || packed.length === 0 ? checked(out, member) : { ok: false, fault: 'damaged' };
}

const checked = (bytes: Uint8Array, { crc }: ZipMember): MemberReading =>
  crc32(bytes) === crc ? { ok: true, bytes } : { ok: false, fault: 'damaged' };
