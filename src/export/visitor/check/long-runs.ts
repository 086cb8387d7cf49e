/** No text of a park is so long a run of letters; pictures and programs are. */
const longRun = 400;
const blank = 0x20;

const isBase64 = (byte: number): boolean =>
  (byte >= 0x41 && byte <= 0x5a) ||
  (byte >= 0x61 && byte <= 0x7a) ||
  (byte >= 0x30 && byte <= 0x39) ||
  byte === 0x2b ||
  byte === 0x2f;

/** The bytes with what is carried as base64 blanked out: among millions of letters any four stand by chance. */
export function withoutLongRuns(bytes: Uint8Array): Uint8Array {
  let out: Uint8Array | null = null;
  let from = 0;
  for (let at = 0; at <= bytes.length; at += 1) {
    if (at < bytes.length && isBase64(bytes[at] ?? 0)) continue;
    if (at - from >= longRun) {
      out ??= bytes.slice();
      out.fill(blank, from, at);
    }
    from = at + 1;
  }
  return out ?? bytes;
}
