/** Bytes of base64 without a head, or null where it is none. Runs in every browser, worker and Node. */
export function bytesOfBase64(text: string): Uint8Array | null {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return null;
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

/** So many at once: a call takes only so many arguments. */
const portion = 0x8000;

export function base64OfBytes(bytes: Uint8Array): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += portion)
    letters += String.fromCharCode(...bytes.subarray(at, at + portion));
  return btoa(letters);
}
