import type { HiddenCheck, HiddenTopic, HiddenValue } from '../../domain/hidden-value.ts';
import { byteSearch } from './check/byte-search.ts';
import { fromBase64 } from './check/from-base64.ts';
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

/** Counts how often each text is said by bytes, in every way they can be read. */
function counter(texts: readonly string[]): (bytes: Uint8Array) => Uint32Array {
  const plain = texts.map((text) => encoder.encode(text));
  const wide = texts.map(utf16).map((pattern) => (pattern.length < fewestBytes ? new Uint8Array() : pattern));
  const search = byteSearch([...plain, ...wide]);
  return (bytes) => {
    const counts = new Uint32Array(texts.length);
    const found = (index: number): void => {
      const text = index % texts.length;
      counts[text] = (counts[text] ?? 0) + 1;
    };
    const foundInBytes = (index: number): void => {
      if (index >= texts.length || (plain[index]?.length ?? 0) >= fewestBytes) found(index);
    };
    for (const reading of readings(bytes)) search(reading, found);
    for (const decoded of fromBase64(bytes)) for (const reading of readings(decoded)) search(reading, foundInBytes);
    return counts;
  };
}

/**
 * Looks for every hidden value in finished bytes: as UTF-8 and UTF-16, behind the escapes of JSON, HTML and addresses, and
 * in whatever base64 could say at any of its alignments. `program` is the same file with nothing of the park in it: what
 * the program itself says is alike in every file and tells nothing, so only what is said more often counts.
 *
 * Not looked into: what is compressed or encrypted (a picture's pixels), and pieces of a value. The writer compresses
 * nothing of the park.
 */
export function checkBytes(
  bytes: Uint8Array,
  hidden: readonly HiddenValue[],
  program: Uint8Array | null = null,
): HiddenCheck {
  const texts = hidden.map(({ text }) => text);
  const count = counter(texts);
  const counts = count(bytes);
  const own = program ? count(program) : new Uint32Array(texts.length);
  const present = hidden.filter((_, index) => (counts[index] ?? 0) > (own[index] ?? 0));
  const byTopic: Partial<Record<HiddenTopic, number>> = {};
  for (const { topic } of hidden) byTopic[topic] = (byTopic[topic] ?? 0) + 1;
  return { checked: hidden.length, byTopic, present: present.map((value) => ({ ...value, saidIn: [] })) };
}
