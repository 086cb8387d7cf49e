/** Bytes a call of `fromCharCode` takes at most. */
const chunk = 0x8000;

/** Bytes as base64, in the browser as in Node. */
export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += chunk) text += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return btoa(text);
}
