import type { Translate } from '../../locale/translator.ts';

/** Fields of a presentation that somebody wrote, by what they are called. */
const written = ['audience', 'welcome', 'contact', 'link', 'disclaimer'];

/** Where a presentation says a hidden value (`options/1/note`), in words. */
export function saidInWords(place: string, t: Translate): string {
  const [first = '', index = '', part] = place.split('/');
  if (written.includes(first)) return t(`panels:visitorFile.in.${first}`);
  if (first === 'options' && part === 'note')
    return t('panels:visitorFile.in.note', { letter: String.fromCodePoint(65 + Number(index)) });
  if (first === 'photos' && part === 'caption') return t('panels:visitorFile.in.caption');
  return t(`panels:visitorFile.in.${first === 'park' ? 'map' : 'elsewhere'}`);
}
