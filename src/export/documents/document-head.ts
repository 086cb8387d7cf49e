import type { Park } from '../../domain/park.ts';
import type { Translate } from '../../locale/translator.ts';
import type { Language } from '../../quantities/language.ts';
import type { OfficeDocument } from './office-document.ts';

/** What every document of a park says of itself: whose it is, how far it can be trusted and under which number it may be shown. */
export function documentHead(
  park: Park,
  language: Language,
  printedOn: string,
  t: Translate,
): Pick<
  OfficeDocument,
  'language' | 'parkName' | 'illustrative' | 'asOf' | 'printedOn' | 'disclaimer' | 'mapApproval' | 'publisher'
> {
  const { publication } = park;
  const own = language === 'en' ? (publication?.disclaimerEn ?? publication?.disclaimer) : publication?.disclaimer;
  return {
    language,
    parkName: language === 'en' ? (park.nameEn ?? park.name) : park.name,
    illustrative: park.illustrative ?? null,
    asOf: park.asOf ?? null,
    printedOn,
    disclaimer: own ?? t('exports:disclaimer'),
    mapApproval: publication?.mapApproval ?? null,
    publisher: publication?.publisher ?? null,
  };
}
