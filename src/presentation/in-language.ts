import type { VisitorShow } from '../export/visitor/visitor-show.ts';
import type { Language } from '../quantities/language.ts';

/** The show told in another language. What somebody wrote (notes, welcome, disclaimer) stays as it was written. */
export function inLanguage(show: VisitorShow, language: Language): VisitorShow {
  if (show.language === language) return show;
  const { name, nameEn } = show.park;
  return { ...show, language, parkName: language === 'en' ? (nameEn ?? name) : name };
}
