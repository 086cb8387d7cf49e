import { encodingScores } from '../encoding-scores.ts';
import type { Encoding, EncodingReading } from '../import-format.ts';
import { encodingOfLabel } from '../text-encoding.ts';
import type { DbfHeader } from './dbf-header.ts';
import { type DbfText, fits, textsBeyondAscii } from './dbf-texts.ts';

/** Language drivers of byte 29 that name an encoding we read (dBASE, FoxPro and Esri's list). */
const languages: Readonly<Record<number, Encoding>> = {
  77: 'gb18030',
  122: 'gb18030',
  79: 'big5',
  120: 'big5',
  19: 'shift_jis',
  123: 'shift_jis',
  3: 'windows-1252',
  87: 'windows-1252',
  88: 'windows-1252',
  89: 'windows-1252',
  200: 'windows-1250',
};
/** “ANSI”: programs write it without looking at the texts (GDAL by default), so that texts that plainly are Chinese go before. */
const isCarelessLanguage = (language: number): boolean => language === 3 || language === 87;

/** At this share of frequent characters texts plainly are in an encoding. */
const plainly = 0.8;
/** At this share of letters standing alone among ASCII texts are of an alphabet, not of characters. */
const alphabetic = 0.5;

/** The encoding a .cpg names: a label, or a code page number with or without words before it (`ANSI 936`, `ISO 88591`). */
export function encodingOfCpg(text: string): Encoding | null {
  const label = text
    .replace(/^\uFEFF/, '')
    .trim()
    .toLowerCase();
  const part = /^(?:iso[\s_-]*)?8859[\s_-]*([12])$/.exec(label)?.[1];
  if (part) return part === '1' ? 'windows-1252' : 'iso-8859-2';
  const number = /^(?:ansi|oem|cp|ms|windows|codepage)?[\s_-]*(\d+)$/.exec(label)?.[1];
  return encodingOfLabel(number ?? label) ?? encodingOfLabel(label.replaceAll(/[\s_-]/g, ''));
}

/** Which encoding the texts of a table are in: the user's choice, .cpg, byte 29, then by what the bytes read as. */
export function dbfEncoding(
  bytes: Uint8Array,
  header: DbfHeader,
  { chosen, cpg }: { readonly chosen?: Encoding | undefined; readonly cpg: Encoding | null },
): Pick<EncodingReading, 'encoding' | 'by'> {
  if (chosen) return { encoding: chosen, by: 'chosen' };
  if (cpg) return { encoding: cpg, by: 'stated' };
  const language = languages[header.language];
  const texts = textsBeyondAscii(bytes, header);
  if (language && !isCarelessLanguage(header.language)) return { encoding: language, by: 'stated' };
  if (texts.length === 0) return language ? { encoding: language, by: 'stated' } : { encoding: 'utf-8', by: 'ascii' };
  if (fits(texts, 'utf-8')) return { encoding: 'utf-8', by: 'strict' };
  const scores = encodingScores(joined(texts));
  const found = sniffed(texts, scores);
  const isOverruled = (scores['windows-1252'] ?? 0) < alphabetic && (scores[found] ?? 0) >= plainly;
  return language && !isOverruled ? { encoding: language, by: 'stated' } : { encoding: found, by: 'sniffed' };
}

/**
 * Of the encodings the texts are whole in, the one in which most characters are frequent ones. Names are short, so that this
 * tells more than a statistical guess, which needs sentences: traditional characters in GBK look like Western letters to it.
 */
function sniffed(texts: readonly DbfText[], scores: ReturnType<typeof encodingScores>): Encoding {
  const isAlphabetic = (scores['windows-1252'] ?? 0) >= alphabetic;
  // In the order in which a tie is settled.
  const whole = (['gb18030', 'big5', 'shift_jis'] as const).filter((encoding) => fits(texts, encoding));
  const [first, ...others] = whole;
  if (first === undefined) return isAlphabetic ? 'windows-1252' : 'gb18030';
  const best = others.reduce<Encoding>((a, b) => ((scores[b] ?? 0) > (scores[a] ?? 0) ? b : a), first);
  return isAlphabetic && (scores[best] ?? 0) < plainly ? 'windows-1252' : best;
}

function joined(texts: readonly DbfText[]): Uint8Array {
  const out = new Uint8Array(texts.reduce((sum, { bytes }) => sum + bytes.length + 1, 0)).fill(10);
  let at = 0;
  for (const { bytes } of texts) {
    out.set(bytes, at);
    at += bytes.length + 1;
  }
  return out;
}
