import type { Language } from '../quantities/language.ts';
import { sentencesOf } from './languages-loaded.ts';

/** What stands for a value or another sentence. */
const place = /\{\{[^}]*\}\}|\$t\([^)]*\)/;

/** The fixed parts of every sentence the program has in a language. */
export const programPhrases = (language: Language): readonly string[] => [
  ...new Set(
    Object.values(sentencesOf(language)).flatMap((sentences) =>
      Object.values(sentences).flatMap((sentence) => sentence.split(place).map((part) => part.trim())),
    ),
  ),
];
