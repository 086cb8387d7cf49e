/** Fewer signs hold no text that is looked for. */
const shortestRun = 8;
const none = 255;

/** Both alphabets of base64 (RFC 4648): `+/` and the one of addresses, `-_`. */
const valueOfSign = new Uint8Array(256).fill(none);
for (const [value, sign] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries())
  valueOfSign[sign.charCodeAt(0)] = value;
valueOfSign['-'.charCodeAt(0)] = 62;
valueOfSign['_'.charCodeAt(0)] = 63;

/** Runs of base64 signs, by where they begin and end. */
function runsOf(bytes: Uint8Array): readonly (readonly [from: number, to: number])[] {
  const runs: (readonly [number, number])[] = [];
  let from = -1;
  for (let at = 0; at <= bytes.length; at += 1) {
    const isSign = at < bytes.length && valueOfSign[bytes[at] ?? 0] !== none;
    if (isSign && from < 0) from = at;
    if (!isSign && from >= 0) {
      if (at - from >= shortestRun) runs.push([from, at]);
      from = -1;
    }
  }
  return runs;
}

/**
 * All that base64 in the bytes could say: every run of its signs read from each of its first four places, since nobody
 * knows where among other letters it begins. One buffer a place; runs stand apart by a byte that no text has.
 */
export function fromBase64(bytes: Uint8Array): readonly Uint8Array[] {
  const runs = runsOf(bytes);
  const size = runs.reduce((sum, [from, to]) => sum + Math.ceil(((to - from) * 3) / 4) + 1, 0);
  if (size === 0) return [];
  return [0, 1, 2, 3].map((skipped) => {
    const out = new Uint8Array(size);
    let length = 0;
    for (const [from, to] of runs) {
      let [bits, held] = [0, 0];
      for (let at = from + skipped; at < to; at += 1) {
        held = ((held << 6) | (valueOfSign[bytes[at] ?? 0] ?? 0)) & 0xffffff;
        bits += 6;
        if (bits < 8) continue;
        bits -= 8;
        out[length] = (held >> bits) & 0xff;
        length += 1;
      }
      out[length] = 0xff;
      length += 1;
    }
    return out.subarray(0, length);
  });
}
