const strict = (bytes: Uint8Array, label: string): string | null => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/**
 * A member's name as text. Windows writes names in the code page of the machine and says nothing of it: what is not UTF-8 in
 * a Chinese archive is GBK. Backslashes of old archivers become slashes.
 */
export function memberName(bytes: Uint8Array, saysUtf8: boolean): string {
  const text =
    (saysUtf8 ? new TextDecoder('utf-8').decode(bytes) : null) ??
    strict(bytes, 'utf-8') ??
    new TextDecoder('gb18030').decode(bytes);
  return text.replaceAll('\\', '/');
}

/** False for a name that points out of the archive's own folder: absolute, with a drive, with `..`, or with a zero byte. */
export const isSafeName = (name: string): boolean =>
  !name.startsWith('/') && !/^[a-z]:/i.test(name) && !name.includes('\0') && !name.split('/').includes('..');

/** Folders, and what macOS puts beside every file; no data of anybody's. */
export const isByTheWay = (name: string): boolean =>
  name.endsWith('/') || /(^|\/)(__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$)/i.test(name);
