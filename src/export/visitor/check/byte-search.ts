/** How many bytes of a pattern are looked up at once. */
const keyLength = 4;
/** Bits of the table that says at a glance which keys no pattern has. */
const glanceBits = 20;

const keyAt = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
const glanceOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> (32 - glanceBits);

interface Candidate {
  readonly pattern: Uint8Array;
  readonly index: number;
  /** Where in the pattern the key stands. */
  readonly offset: number;
}

/** Tells of every place where one of the patterns stands, by the pattern's index. */
export type ByteSearch = (haystack: Uint8Array, found: (index: number) => void) => void;

/**
 * Looks for thousands of patterns in one pass. Of each the four bytes fewest others have are looked up (of coordinates of
 * one park the last ones, not the first), and what has them is compared in full. A pattern of fewer than four bytes is
 * never found: nothing that short is looked for.
 */
export function byteSearch(patterns: readonly Uint8Array[]): ByteSearch {
  const times = new Map<number, number>();
  for (const pattern of patterns)
    for (let at = 0; at + keyLength <= pattern.length; at += 1) {
      const key = keyAt(pattern, at);
      times.set(key, (times.get(key) ?? 0) + 1);
    }
  const candidates = new Map<number, Candidate[]>();
  const glance = new Uint8Array(1 << glanceBits);
  for (const [index, pattern] of patterns.entries()) {
    let [offset, fewest] = [-1, Number.POSITIVE_INFINITY];
    for (let at = 0; at + keyLength <= pattern.length; at += 1) {
      const count = times.get(keyAt(pattern, at)) ?? 0;
      if (count < fewest) [offset, fewest] = [at, count];
    }
    if (offset < 0) continue;
    const key = keyAt(pattern, offset);
    glance[glanceOf(key)] = 1;
    const known = candidates.get(key);
    if (known) known.push({ pattern, index, offset });
    else candidates.set(key, [{ pattern, index, offset }]);
  }
  return (haystack, found) => {
    const last = haystack.length - keyLength;
    for (let at = 0; at <= last; at += 1) {
      const key = keyAt(haystack, at);
      if (glance[glanceOf(key)] === 0) continue;
      for (const candidate of candidates.get(key) ?? []) if (stands(haystack, at, candidate)) found(candidate.index);
    }
  };
}

function stands(haystack: Uint8Array, at: number, { pattern, offset }: Candidate): boolean {
  const from = at - offset;
  if (from < 0 || from + pattern.length > haystack.length) return false;
  for (let i = 0; i < pattern.length; i += 1) if (haystack[from + i] !== pattern[i]) return false;
  return true;
}
