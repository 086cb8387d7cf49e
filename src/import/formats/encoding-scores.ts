import type { Encoding } from './import-format.ts';

/** More than this many bytes say no more about an encoding. */
const scoredBytes = 1_000_000;

const isBetween = (byte: number, first: number, last: number): boolean => byte >= first && byte <= last;

/**
 * How well bytes read as text of people in one encoding: the share of what is not ASCII that gives a frequent character.
 * `lead` is a byte beyond ASCII; the answer says how many bytes it takes and whether it is a frequent character.
 */
type Reader = (
  lead: number,
  next: number,
  afterNext: number,
) => { readonly length: number; readonly frequent: boolean };

let traditionalInGbk: ReadonlySet<number> | null = null;

/** The double bytes of GBK for Big5's everyday characters, by the platform's own tables. */
function traditional(): ReadonlySet<number> {
  if (traditionalInGbk) return traditionalInGbk;
  const everyday = new Set(everyDouble(0xa4, 0xc6).map(({ text }) => text));
  const found = everyDouble(0x81, 0xfe, 'gb18030').filter(({ text }) => everyday.has(text));
  traditionalInGbk = new Set(found.map(({ code }) => code));
  return traditionalInGbk;
}

/** What every double byte from one lead to another reads as; those that are none are left away. */
function everyDouble(first: number, last: number, encoding = 'big5'): readonly { code: number; text: string }[] {
  const decoder = new TextDecoder(encoding);
  const doubles: { code: number; text: string }[] = [];
  for (let lead = first; lead <= last; lead += 1) {
    for (let next = 0x40; next <= 0xfe; next += 1) {
      const text = decoder.decode(Uint8Array.of(lead, next));
      if (text.length === 1 && text !== '\uFFFD') doubles.push({ code: (lead << 8) | next, text });
    }
  }
  return doubles;
}

const trail = (byte: number): boolean => isBetween(byte, 0x80, 0xbf);

const readers: Readonly<Partial<Record<Encoding, Reader>>> = {
  'utf-8': (lead, next, afterNext) => {
    if (isBetween(lead, 0xc2, 0xdf) && trail(next)) return { length: 2, frequent: true };
    if (isBetween(lead, 0xe0, 0xef) && trail(next) && trail(afterNext)) return { length: 3, frequent: true };
    if (isBetween(lead, 0xf0, 0xf4) && trail(next) && trail(afterNext)) return { length: 4, frequent: true };
    return { length: 1, frequent: false };
  },
  // GB2312: signs and full-width letters in rows 1–3, the 3,755 everyday characters in rows 16–55 (ordered by sound). Of what
  // GBK has beyond, the everyday traditional characters: sheets from Taiwan saved on a mainland machine are full of them.
  gb18030: (lead, next) => {
    if (!isBetween(next, 0x40, 0xfe)) return { length: 1, frequent: false };
    const row = isBetween(lead, 0xa1, 0xa3) || isBetween(lead, 0xb0, 0xd7);
    return { length: 2, frequent: (row && isBetween(next, 0xa1, 0xfe)) || traditional().has((lead << 8) | next) };
  },
  // Big5: signs in A1–A3, the 5,401 everyday characters in A4–C6 (ordered by strokes).
  big5: (lead, next) => {
    if (!isBetween(next, 0x40, 0x7e) && !isBetween(next, 0xa1, 0xfe)) return { length: 1, frequent: false };
    return { length: 2, frequent: isBetween(lead, 0xa1, 0xc6) };
  },
  // Shift JIS: kana in 82–83, the everyday characters in 88–97; half-width kana are one byte.
  shift_jis: (lead, next) => {
    if (isBetween(lead, 0xa1, 0xdf)) return { length: 1, frequent: false };
    if (!isBetween(next, 0x40, 0xfc)) return { length: 1, frequent: false };
    return { length: 2, frequent: isBetween(lead, 0x81, 0x83) || isBetween(lead, 0x88, 0x97) };
  },
};

/** The quotes, dashes and dots that Windows-1252 has where ISO 8859-1 has controls. */
const isMarkOf1252 = (byte: number): boolean =>
  byte === 0x80 || byte === 0x85 || byte === 0x99 || isBetween(byte, 0x91, 0x97);

/** Letters with marks stand alone between plain letters; in Chinese text bytes beyond ASCII come in runs. */
function latinScore(bytes: Uint8Array): number {
  let all = 0;
  let alone = 0;
  const end = Math.min(bytes.length, scoredBytes);
  for (let at = 0; at < end; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    all += 1;
    const byte = bytes[at] ?? 0;
    const isLone = (bytes[at - 1] ?? 0) < 0x80 && (bytes[at + 1] ?? 0) < 0x80;
    if (isLone && (byte >= 0xa0 || isMarkOf1252(byte))) alone += 1;
  }
  return all === 0 ? 0 : alone / all;
}

function scoreOf(bytes: Uint8Array, read: Reader): number {
  let all = 0;
  let frequent = 0;
  const end = Math.min(bytes.length, scoredBytes);
  for (let at = 0; at < end; ) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    const found = read(lead, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0);
    all += 1;
    if (found.frequent) frequent += 1;
    at += found.length;
  }
  return all === 0 ? 0 : frequent / all;
}

/** The share (0–1) of what is not ASCII that is a frequent character, by encoding. */
export function encodingScores(bytes: Uint8Array): Readonly<Partial<Record<Encoding, number>>> {
  const scores: Partial<Record<Encoding, number>> = { 'windows-1252': latinScore(bytes) };
  for (const [encoding, read] of Object.entries(readers) as [Encoding, Reader][]) {
    scores[encoding] = scoreOf(bytes, read);
  }
  return scores;
}
