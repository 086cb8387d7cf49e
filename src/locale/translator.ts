import i18next, { type i18n, type TFunction } from 'i18next';
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
import { sentencesOf, whenMore } from './languages-loaded.ts';

export type Translate = TFunction;

/** Formats that a sentence may name: `{{short, mu}}` takes m², `{{far, length}}` metres, `{{cost, wan}}` 万元. */
const formats: Record<string, (value: number, language: Language) => string> = {
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
/** The voice of a language for what stays on a screen: another function once more sentences are there. */
export function voiceOf(language: Language): Translate {
  const known = spoken.get(language);
  if (known) return known;
  const voice = createTranslator(language).getFixedT(language);
  spoken.set(language, voice);
  return voice;
}

/** One voice a language; what is loaded later is added to it. */
const voices = new Map<Language, i18n>();
whenMore((language, more) => {
  const voice = voices.get(language);
  for (const [name, sentences] of Object.entries(more)) voice?.addResourceBundle(language, name, sentences, true, true);
  spoken.delete(language);
});

/**
 * Speaks one language, which `loadLanguage` has loaded before. Keys are flat and may hold dots:
 * `t('panels:areas.count', { count: 3 })`.
 */
export function createTranslator(language: Language): i18n {
  const made = voices.get(language);
  if (made) return made;
  const sentences = sentencesOf(language);
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    // Both languages have every key (a test holds them to it), so there is nothing to fall back to.
    fallbackLng: false,
    resources: { [language]: sentences },
    ns: Object.keys(sentences),
    defaultNS: 'app',
    keySeparator: false,
    nsSeparator: ':',
    initAsync: false,
    interpolation: {
      escapeValue: false,
      alwaysFormat: false,
    },
  });
  for (const [name, format] of Object.entries(formats)) {
    instance.services.formatter?.add(name, (value: unknown, lng: string | undefined) =>
      typeof value === 'number' ? format(value, lng === 'en' ? 'en' : 'zh-CN') : String(value),
    );
  }
  voices.set(language, instance);
  return instance;
}
