import type { Language } from '../quantities/language.ts';

/** Sentences by namespace, then by key. */
export type Sentences = Readonly<Record<string, Readonly<Record<string, string>>>>;

const loaders: Readonly<Record<Language, () => Promise<Sentences>>> = {
  'zh-CN': async () => (await import('./zh-CN/index.ts')).zhCN,
  en: async () => (await import('./en/index.ts')).en,
};

const loaded = new Map<Language, Sentences>();

/** The sentences of a language that was loaded before. */
export function sentencesOf(language: Language): Sentences {
  const sentences = loaded.get(language);
  // A bug, not trouble: whoever speaks a language loads it first.
  if (!sentences) throw new Error(`the language ${language} was not loaded`);
  return sentences;
}

/** A page loads the language it speaks; the other one when somebody switches. Loading again costs nothing. */
export async function loadLanguage(language: Language): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, await loaders[language]());
}
