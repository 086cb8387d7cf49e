import type { Language } from '../quantities/language.ts';
import { viewCommand } from './view-command.ts';

export const setLanguage = viewCommand<Language>('set-language', (_, language) => ({ language }));

/** The other language. */
export const switchLanguage = viewCommand<void>('switch-language', ({ language }) => ({
  language: language === 'en' ? 'zh-CN' : 'en',
}));
