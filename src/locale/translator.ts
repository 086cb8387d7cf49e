import {
  formatHa,
  formatLand,
  formatLength,
  formatM2,
  formatMinutes,
  formatNumber,
  formatShare,
  formatWan,
  formatWanPerMu,
} from '../quantities/format.ts';
import type { Language } from '../quantities/language.ts';
import { type Sentences, sentencesOf, whenMore } from './languages-loaded.ts';

/** What a sentence is filled with; `defaultValue` is said where there is no such sentence. */
export interface SentenceValues {
  readonly defaultValue?: string;
  readonly [name: string]: unknown;
}

/**
 * Says a sentence, the first there is of several. Without any and without a default it says the key, so that whoever
 * sees it can find it.
 */
export type Translate = (key: string | readonly string[], values?: SentenceValues) => string;

/** Formats that a sentence may name: `{{short, mu}}` takes m², `{{far, length}}` metres, `{{cost, wan}}` 万元. */
const formats: Readonly<Record<string, (value: number, language: Language) => string>> = {
  mu: formatLand,
  m2: formatM2,
  ha: formatHa,
  length: formatLength,
  minutes: formatMinutes,
  share: formatShare,
  wan: formatWan,
  wanPerMu: formatWanPerMu,
  integer: (value, language) => formatNumber(value, language, 0),
  decimal: (value, language) => formatNumber(value, language, 2),
};

const spoken = new Map<Language, Translate>();
whenMore((language) => spoken.delete(language));

/** The voice of a language for what stays on a screen: another function once more sentences are there. */
export function voiceOf(language: Language): Translate {
  const known = spoken.get(language);
  if (known) return known;
  const { t } = createTranslator(language);
  spoken.set(language, t);
  return t;
}

const defaultNamespace = 'app';
const apart = (key: string): readonly [namespace: string, name: string] => {
  const at = key.indexOf(':');
  return at < 0 ? [defaultNamespace, key] : [key.slice(0, at), key.slice(at + 1)];
};

const sentenceIn = (sentences: Sentences, key: string): string | undefined => {
  const [namespace, name] = apart(key);
  const said = sentences[namespace];
  // A part of a key may be a user's word: no word is to meet what every object inherits.
  return said && Object.hasOwn(said, name) ? said[name] : undefined;
};

/** `{{value}}` or `{{value, format}}`. */
const place = /\{\{\s*([^\s,}]+)\s*(?:,\s*([^\s}]+)\s*)?\}\}/g;
/** `$t(namespace:key)`: another sentence, with the same values; its key may have values in it. */
const quoted = /\$t\(([^)]+)\)/;

function filled(text: string, values: SentenceValues, language: Language): string {
  return text.replace(place, (_, name: string, format: string | undefined) => {
    const value = values[name];
    const write = format === undefined ? undefined : formats[format];
    if (write && typeof value === 'number') return write(value, language);
    return value === undefined || value === null ? '' : String(value);
  });
}

/**
 * Speaks one language, which `loadLanguage` has loaded before. Keys are flat and may hold dots:
 * `t('panels:areas.count', { count: 3 })`. What is quoted is looked for in the sentence as it was written, so that
 * nothing in a value, which is a user's, is ever taken for a part of a sentence.
 */
export function createTranslator(language: Language): { readonly t: Translate } {
  // A bug is told here, not at the first sentence.
  sentencesOf(language);
  const t: Translate = (key, values = {}) => {
    const sentences = sentencesOf(language);
    const keys = typeof key === 'string' ? [key] : key;
    const sentence = keys.map((each) => sentenceIn(sentences, each)).find((each) => each !== undefined);
    if (sentence === undefined) return values.defaultValue ?? apart(keys.at(-1) ?? '')[1];
    const { defaultValue: _, ...within } = values;
    const say = (part: string) => filled(part, within, language);
    return sentence
      .split(quoted)
      .map((part, at) => (at % 2 === 1 ? t(say(part), within) : say(part)))
      .join('');
  };
  return { t };
}
