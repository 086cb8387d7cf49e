import type { HiddenCheck, HiddenTopic, HiddenValue, LookedFor } from '../../domain/hidden-value.ts';
import { byteSearch } from './check/byte-search.ts';
import { fromBase64 } from './check/from-base64.ts';
import { withoutLongRuns } from './check/long-runs.ts';
import { unescaped } from './check/unescaped.ts';

/** Shorter bytes are found among any by chance, where bytes are no text (UTF-16, what base64 could say). */
const fewestBytes = 6;

const encoder = new TextEncoder();

/** UTF-16, least byte first. */
function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    bytes[2 * index] = unit & 0xff;
    bytes[2 * index + 1] = unit >> 8;
  }
  return bytes;
}

/** The bytes as they are and as whoever opens the file may read them: escapes resolved, twice where they lie in each other. */
function readings(bytes: Uint8Array): readonly Uint8Array[] {
  const once = unescaped(bytes);
  const twice = once && unescaped(once);
  return [bytes, ...(once ? [once] : []), ...(twice ? [twice] : [])];
}

/** Shorter letters and figures stand by chance in the millions of a picture; other signs stand in no base64. */
const byChance = /^[\w+/-]{1,9}$/;

/** Counts how often each text is said by bytes, in every way they can be read. */
function counter(texts: readonly string[]): (bytes: Uint8Array) => Uint32Array {
  const plain = texts.map((text) => encoder.encode(text));
  const wide = texts.map(utf16).map((pattern) => (pattern.length < fewestBytes ? new Uint8Array() : pattern));
  const isShort = texts.map((text) => byChance.test(text));
  const search = byteSearch([...plain, ...wide]);
  const searchShort = isShort.some(Boolean) ? byteSearch(plain.map((bytes, at) => (isShort[at] ? bytes : none))) : null;
  return (bytes) => {
    const counts = new Uint32Array(texts.length);
    const found = (index: number): void => {
      const text = index % texts.length;
      counts[text] = (counts[text] ?? 0) + 1;
    };
    const foundInText = (index: number): void => {
      if (index >= texts.length || !isShort[index]) found(index);
    };
    const foundInBytes = (index: number): void => {
      if (index >= texts.length || (plain[index]?.length ?? 0) >= fewestBytes) found(index);
    };
    for (const reading of readings(bytes)) {
      search(reading, foundInText);
      searchShort?.(withoutLongRuns(reading), found);
    }
    for (const decoded of fromBase64(bytes)) for (const reading of readings(decoded)) search(reading, foundInBytes);
    return counts;
  };
}

const none = new Uint8Array();
const areBytes: ReadonlySet<LookedFor> = new Set<LookedFor>(['bytes', 'word', 'key']);

/**
 * Looks for every hidden value in finished bytes: as UTF-8 and UTF-16, behind the escapes of JSON, HTML and addresses, and
 * in whatever base64 could say at any of its alignments. `program` is the same file with nothing of the park in it: what
 * the program itself says is alike in every file and tells nothing, so only what is said more often counts.
 *
 * Not looked into: what is compressed or encrypted (a picture's pixels), and pieces of a value. The writer compresses
 * nothing of the park; what an office file compresses is opened before (`check-document.ts`).
 */
export function checkBytes(
  bytes: Uint8Array,
  hidden: readonly HiddenValue[],
  program: Uint8Array | null = null,
): HiddenCheck {
  const wanted = hidden.filter(({ by = 'bytes' }) => areBytes.has(by));
  const count = counter(wanted.map(({ text }) => text));
  const counts = count(bytes);
  const own = program ? count(program) : new Uint32Array(wanted.length);
  const present = wanted.filter((_, index) => (counts[index] ?? 0) > (own[index] ?? 0));
  return checkOf(hidden, new Map(present.map((value) => [value, []])));
}

/** What a check says: how many values were looked for, and which of them were found, with what says them. */
export function checkOf(
  hidden: readonly HiddenValue[],
  present: ReadonlyMap<HiddenValue, readonly string[]>,
): HiddenCheck {
  const values = hidden.filter(({ by }) => by !== 'key' && by !== 'field');
  const byTopic: Partial<Record<HiddenTopic, number>> = {};
  for (const { topic } of values) byTopic[topic] = (byTopic[topic] ?? 0) + 1;
  return {
    checked: values.length,
    byField: hidden.filter(({ by }) => by === 'field').length,
    byTopic,
    present: [...present].map(([value, saidIn]) => ({ ...value, saidIn })),
  };
}
