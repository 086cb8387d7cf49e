import type { Language } from '../quantities/language.ts';

/** Sentences by namespace, then by key. */
export type Sentences = Readonly<Record<string, Readonly<Record<string, string>>>>;

const first: Readonly<Record<Language, () => Promise<Sentences>>> = {
  'zh-CN': async () => (await import('./zh-CN/index.ts')).zhCN,
  en: async () => (await import('./en/index.ts')).en,
};
/** What only dialogs, the inspector of a thing, files and the visitor view say. */
const rest: Readonly<Record<Language, () => Promise<Sentences>>> = {
  'zh-CN': async () => (await import('./zh-CN/rest.ts')).restZhCN,
  en: async () => (await import('./en/rest.ts')).restEn,
};

interface Loaded {
  sentences: Sentences;
  rest: Promise<void> | null;
}
const loaded = new Map<Language, Loaded>();
type Listener = (language: Language, more: Sentences) => void;
const listeners = new Set<Listener>();

/** Whoever keeps sentences that were loaded is told of those that come later. Returns its undoing. */
export const whenMore = (listener: Listener): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The sentences of a language that was loaded before. */
export function sentencesOf(language: Language): Sentences {
  const known = loaded.get(language);
  // A bug, not trouble: whoever speaks a language loads it first.
  if (!known) throw new Error(`the language ${language} was not loaded`);
  return known.sentences;
}

/** Sentences of the first page; the other language's when somebody switches. Loading again costs nothing. */
export async function loadLanguage(language: Language): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, { sentences: await first[language](), rest: null });
}

/** One namespace may come in two parts. */
const joined = (a: Sentences, b: Sentences): Sentences => {
  const both: Record<string, Readonly<Record<string, string>>> = { ...a };
  for (const [name, sentences] of Object.entries(b)) both[name] = { ...both[name], ...sentences };
  return both;
};

/** The rest of the sentences of every language that is spoken. What is loaded late waits for it. */
export async function loadRest(): Promise<void> {
  await Promise.all(
    [...loaded].map(([language, known]) => {
      known.rest ??= rest[language]().then((more) => {
        known.sentences = joined(known.sentences, more);
        for (const listener of listeners) listener(language, more);
      });
      return known.rest;
    }),
  );
}
