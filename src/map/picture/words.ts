import { createTranslator, type Translate } from '../../locale/translator.ts';
import type { Language } from '../../quantities/language.ts';

/** What the map writes with. */
export interface Words {
  readonly language: Language;
  readonly t: Translate;
}

const made = new Map<Language, Words>();

export function wordsIn(language: Language): Words {
  let words = made.get(language);
  if (!words) {
    words = { language, t: createTranslator(language).t };
    made.set(language, words);
  }
  return words;
}
