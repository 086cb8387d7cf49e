import type { Encoding } from '../import-format.ts';
import { encodingOfLabel } from '../text-encoding.ts';

/** What the first lines of a drawing say of its bytes. */
export interface DxfHead {
  /** `AC1009` is R12, `AC1021` and later write UTF-8 whatever the code page says. */
  readonly version: string | null;
  readonly encoding: Encoding | undefined;
}

const lookedAt = 65_536;
const binaryMark = 'AutoCAD Binary DXF';

export const startOf = (bytes: Uint8Array, length = lookedAt): string =>
  String.fromCharCode(...bytes.subarray(0, Math.min(length, 4096))) +
  (length > 4096 ? new TextDecoder('windows-1252').decode(bytes.subarray(4096, length)) : '');

export const isBinaryDxf = (bytes: Uint8Array): boolean => startOf(bytes, 32).startsWith(binaryMark);

/** A drawing begins with a section (after remarks, code 999). */
export const isTextDxf = (bytes: Uint8Array): boolean =>
  /^(\u00ef\u00bb\u00bf)?\s*(999\r?\n[^\n]*\n\s*)*0\s*\r?\n\s*SECTION\s*\r?\n\s*2\s*\r?\n/.test(startOf(bytes, 4096));

/** The encoding of the texts: UTF-8 from R2007 on, else the code page of `$DWGCODEPAGE`. */
export function readDxfHead(bytes: Uint8Array): DxfHead {
  const start = startOf(bytes);
  const version = /\$ACADVER\s*\r?\n\s*1\s*\r?\n\s*(AC\d+)/.exec(start)?.[1] ?? null;
  const page = /\$DWGCODEPAGE\s*\r?\n\s*3\s*\r?\n\s*(\S+)/.exec(start)?.[1];
  if (version !== null && Number(version.slice(2)) >= 1021) return { version, encoding: 'utf-8' };
  return { version, encoding: page === undefined ? undefined : (encodingOfLabel(page) ?? undefined) };
}
