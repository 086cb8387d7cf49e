import { analyse } from 'chardet';
import { encodingScores } from './encoding-scores.ts';
import { type Encoding, type EncodingReading, encodings } from './import-format.ts';

/** A file's text without its byte order mark, and how it was read. */
export interface DecodedText {
  readonly text: string;
  readonly reading: EncodingReading;
  /** A byte order mark stood before the text. */
  readonly bom: boolean;
  /** Characters that could not be read in this encoding and came out as U+FFFD. */
  readonly unreadable: number;
}

export interface DecodeOptions {
  /** By the user: goes before everything. */
  readonly chosen?: Encoding | undefined;
  /** By the file itself (.cpg, header byte, `$DWGCODEPAGE`, XML declaration): goes before guessing. */
  readonly stated?: Encoding | undefined;
}

/** At this share of frequent characters the text is taken as read. */
const sure = 0.8;
/** At this share of letters standing alone among ASCII a text is of an alphabet, not of characters. */
const alphabetic = 0.5;
const shownTexts = 12;
const shownLength = 40;

/**
 * Text from bytes of unknown encoding. In this order: the user's choice, the byte order mark, what the file states, all
 * ASCII, UTF-16 by its zero bytes, strict UTF-8, then the encoding in which most characters are frequent ones; where none
 * is, of the Chinese and Japanese ones in which every byte has its place the likeliest; for letters with marks, and where
 * none of those fits, chardet's guess, and at last GB18030. Never throws.
 */
export function decodeText(bytes: Uint8Array, { chosen, stated }: DecodeOptions = {}): DecodedText {
  const mark = markOf(bytes);
  const { encoding, by } = decide(bytes, mark, chosen, stated);
  const text = decode(bytes, encoding);
  const bom = mark === encoding;
  return { text, reading: { encoding, by, sample: sampleOf(text) }, bom, unreadable: countUnreadable(text) };
}

const labels: Readonly<Record<string, Encoding>> = {
  ...Object.fromEntries(encodings.map((encoding) => [encoding, encoding])),
  utf8: 'utf-8',
  '65001': 'utf-8',
  gbk: 'gb18030',
  gb2312: 'gb18030',
  gb_2312: 'gb18030',
  cp936: 'gb18030',
  ansi_936: 'gb18030',
  '936': 'gb18030',
  windows_936: 'gb18030',
  x_gbk: 'gb18030',
  big_5: 'big5',
  cp950: 'big5',
  ansi_950: 'big5',
  '950': 'big5',
  sjis: 'shift_jis',
  'shift-jis': 'shift_jis',
  cp932: 'shift_jis',
  ansi_932: 'shift_jis',
  '932': 'shift_jis',
  ansi_1252: 'windows-1252',
  cp1252: 'windows-1252',
  '1252': 'windows-1252',
  'iso-8859-1': 'windows-1252',
  iso_8859_1: 'windows-1252',
  'iso8859-1': 'windows-1252',
  latin1: 'windows-1252',
  ansi_1250: 'windows-1250',
  cp1250: 'windows-1250',
  '1250': 'windows-1250',
  iso_8859_2: 'iso-8859-2',
  'iso8859-2': 'iso-8859-2',
  latin2: 'iso-8859-2',
  '28592': 'iso-8859-2',
};

/** The encoding a label means (`.cpg`, `$DWGCODEPAGE`, XML declaration); null when we do not read it. */
export function encodingOfLabel(label: string): Encoding | null {
  const wanted = label.trim().toLowerCase();
  return (
    labels[wanted] ?? labels[wanted.replaceAll('-', '_')] ?? labels[wanted.replace(/^(cp|windows-|ms)/, '')] ?? null
  );
}

function markOf(bytes: Uint8Array): Encoding | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

function decide(
  bytes: Uint8Array,
  mark: Encoding | null,
  chosen: Encoding | undefined,
  stated: Encoding | undefined,
): Pick<EncodingReading, 'encoding' | 'by'> {
  if (chosen) return { encoding: chosen, by: 'chosen' };
  if (mark) return { encoding: mark, by: 'bom' };
  if (stated) return { encoding: stated, by: 'stated' };
  const wide = wideBytes(bytes);
  if (wide) return { encoding: wide, by: 'sniffed' };
  if (isAscii(bytes)) return { encoding: 'utf-8', by: 'ascii' };
  if (fits(bytes, 'utf-8')) return { encoding: 'utf-8', by: 'strict' };
  return { encoding: sniffed(bytes), by: 'sniffed' };
}

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);

/** True when every byte has its place in this encoding. */
function fits(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** UTF-16 without its mark: figures and line ends leave every second byte zero. */
function wideBytes(bytes: Uint8Array): Encoding | null {
  const end = Math.min(bytes.length - (bytes.length % 2), 4096);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < end; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const few = end / 200;
  if (odd > end / 5 && even <= few) return 'utf-16le';
  if (even > end / 5 && odd <= few) return 'utf-16be';
  return null;
}

function sniffed(bytes: Uint8Array): Encoding {
  // In the order in which a tie is settled.
  const order: readonly Encoding[] = ['utf-8', 'gb18030', 'windows-1252', 'big5', 'shift_jis'];
  const scores = encodingScores(bytes);
  const best = order.reduce((a, b) => ((scores[b] ?? 0) > (scores[a] ?? 0) ? b : a));
  if ((scores[best] ?? 0) >= sure) return best;
  // Chardet needs sentences: a few traditional characters in GBK are Western letters to it.
  const whole = (['gb18030', 'big5', 'shift_jis'] as const).filter((encoding) => fits(bytes, encoding));
  if ((scores['windows-1252'] ?? 0) < alphabetic && whole.length > 0)
    return whole.reduce((a, b) => ((scores[b] ?? 0) > (scores[a] ?? 0) ? b : a));
  const guess = analyse(bytes.subarray(0, 100_000))
    .map(({ name }) => encodingOfLabel(name))
    .find((encoding) => encoding !== null && encoding !== 'utf-8');
  return guess ?? 'gb18030';
}

/** What stands in Windows-1252 from 0x80 to 0x9F; a blank stands for what is not assigned. */
const marksOf1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Code point → byte where Windows-1252 is not ISO 8859-1. */
export const bytesOf1252: ReadonlyMap<number, number> = new Map(
  [...marksOf1252].flatMap((mark, at) => (mark === ' ' ? [] : [[mark.codePointAt(0) ?? 0, 0x80 + at] as const])),
);

function decode(bytes: Uint8Array, encoding: Encoding): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== 'windows-1252') return text;
  // Node 20 decodes Windows-1252 as ISO 8859-1, which has controls where the other has quotes and dashes.
  return text.replace(/[\u0080-\u009f]/g, (control) => {
    const mark = marksOf1252[control.charCodeAt(0) - 0x80] ?? ' ';
    return mark === ' ' ? control : mark;
  });
}

const countUnreadable = (text: string): number => text.split('\uFFFD').length - 1;

/** Texts that are not ASCII, each once, cut at what separates fields in any of our formats. */
export function sampleOf(text: string): readonly string[] {
  const texts = new Set<string>();
  for (const [found] of text.matchAll(/[^\r\n\t,;|=<>"]*[^\p{ASCII}\s][^\r\n\t,;|=<>"]*/gu)) {
    const shown = [...found.trim()].slice(0, shownLength).join('');
    if (shown !== '') texts.add(shown);
    if (texts.size >= shownTexts) break;
  }
  return [...texts];
}
