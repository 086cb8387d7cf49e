import { unzipSync } from 'fflate';
import type { HiddenCheck, HiddenValue } from '../../domain/hidden-value.ts';
import type { OfficeDocument } from '../documents/office-document.ts';
import { checkBytes, checkOf } from './check-bytes.ts';
import { checkTexts, type SaidText, textsIn } from './check-texts.ts';
import { saysWord, standsAlone } from './folded.ts';

/** A sheet as it was written. */
export interface WrittenSheet {
  readonly document: OfficeDocument;
  /** Of the file, without its extension. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Writes a document the same way; asked where bytes say what the document does not. */
  readonly write: (document: OfficeDocument) => Promise<Uint8Array>;
}

const encoder = new TextEncoder();

/**
 * Looks for every hidden value in a sheet for visitors: in its texts, and in the bytes of the finished file, of an office
 * file in every part of the package with its name, unpacked. What the program says by itself tells nothing: the fixed
 * parts of its sentences (`phrases`), and what a writer writes round any text.
 */
export async function checkDocument(
  { document, name, bytes, write }: WrittenSheet,
  hidden: readonly HiddenValue[],
  phrases: readonly string[],
): Promise<HiddenCheck> {
  const texts = textsOf(document, name);
  const found = new Map<HiddenValue, readonly string[]>();
  for (const [value, places] of checkTexts(texts, hidden)) {
    const beside = texts.filter(
      ({ place, text }) => places.includes(place) && says(without(text, value, phrases), value),
    );
    if (beside.length > 0)
      found.set(
        value,
        beside.map(({ place }) => place),
      );
  }
  // A label is a whole text; in the middle of a sentence it is a word.
  const alone = new Set(texts.flatMap(({ place, text }) => (/\/(?:label|text)$/.test(place) ? [text] : [])));
  for (const value of hidden) if (value.by === 'key' && alone.has(value.text)) found.set(value, []);
  const values = hidden.filter(({ by }) => by !== 'key');
  const { present } = checkBytes(opened(bytes), values);
  const suspects = present.filter((each) => !hidden.some((value) => value.text === each.text && found.has(value)));
  const words = suspects.filter(({ by }) => by === 'word');
  const unsaid = words.filter(({ text }) => !texts.some((each) => each.text.includes(text)));
  const ownWords = unsaid.length === 0 ? [] : checkBytes(opened(await write(silent(document))), unsaid).present;
  const leaked = new Set(
    [...suspects.filter(({ by }) => by !== 'word'), ...unsaid]
      .map(({ text }) => text)
      .filter((text) => !ownWords.some((own) => own.text === text)),
  );
  for (const value of hidden) if (leaked.has(value.text) && !found.has(value)) found.set(value, []);
  return checkOf(hidden, found);
}

const says = (text: string, { text: word, by }: HiddenValue): boolean => {
  if (by === 'place') return true;
  return by === 'word' ? saysWord(text, word) : standsAlone(text, word);
};

/** A text without the sentences of the program that say the value anyhow. */
function without(text: string, { text: word }: HiddenValue, phrases: readonly string[]): string {
  const own = phrases
    .map((phrase) => phrase.toLowerCase())
    .filter((phrase) => phrase.includes(word.toLowerCase()))
    .sort((a, b) => b.length - a.length);
  return own.reduce((rest, phrase) => rest.replaceAll(phrase, '\n'), text.toLowerCase());
}

/** What of a drawing is read: its texts and what it is called. */
const textsOfDrawing = (svg: string): string =>
  [
    svg.replaceAll(/<[^>]*>/g, '\n'),
    ...[...svg.matchAll(/(?:aria-label|title|id|class|data-[a-z-]+)="([^"]*)"/g)].map(([, text = '']) => text),
  ].join('\n');

function textsOf({ blocks, ...head }: OfficeDocument, name: string): readonly SaidText[] {
  const drawn = blocks.map((block) => (block.kind === 'plate' ? { ...block, svg: textsOfDrawing(block.svg) } : block));
  // Words of the program, and pictures.
  const ofProgram = /\/(?:kind|tone|verdict|base64|mime|id)$/;
  return [{ place: 'name', text: name }, ...textsIn({ ...head, blocks: drawn })].filter(
    ({ place }) => !ofProgram.test(`/${place}`),
  );
}

/** The same document with nothing said in it: what is written of it are the writer's own words. */
function silent(document: OfficeDocument): OfficeDocument {
  let titles = 0;
  const quiet = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') {
      if (
        ['kind', 'tone', 'verdict', 'id', 'language', 'size', 'iso', 'base64', 'mime', 'printedOn', 'asOf'].includes(
          key,
        )
      )
        return value;
      if (key === 'svg') return value.replaceAll(/>[^<]+</g, '><').replaceAll(/ aria-label="[^"]*"/g, '');
      titles += 1;
      return key === 'title' ? `T${titles}` : '';
    }
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((item) => quiet(item, key));
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, quiet(inner, name)]));
  };
  return quiet(document, '') as OfficeDocument;
}

/** The parts of a package with their names, one behind the other; other files as they are. */
function opened(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return bytes;
  const parts = [bytes, ...Object.entries(unzipSync(bytes)).flatMap(([name, part]) => [encoder.encode(name), part])];
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length + 1, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length + 1;
    whole[at - 1] = 0x0a;
  }
  return whole;
}
