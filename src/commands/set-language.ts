import { loadLanguage, loadRest } from '../locale/languages-loaded.ts';
import type { Language } from '../quantities/language.ts';
import type { AppStore } from '../store/app-store.ts';
import { always } from './availability.ts';
import type { Command } from './command.ts';

/** The screen changes when the sentences are there, so that nothing is ever shown half translated. */
async function speak({ actions }: AppStore, language: Language): Promise<void> {
  await loadLanguage(language);
  await loadRest();
  actions.setView({ language });
}

export const setLanguage: Command<Language> = {
  id: 'set-language',
  labelKey: 'commands:set-language',
  unavailable: always,
  run: ({ store }, language) => speak(store, language),
};

/** The other language. */
export const switchLanguage: Command = {
  id: 'switch-language',
  labelKey: 'commands:switch-language',
  unavailable: always,
  run: ({ store }) => speak(store, store.getState().view.language === 'en' ? 'zh-CN' : 'en'),
};
