import type { Translate } from '../../locale/translator.ts';
import type { OfficeDocument } from './office-document.ts';

/** What of a document its foot says. */
type FootOf = Pick<OfficeDocument, 'disclaimer' | 'illustrative' | 'mapApproval' | 'asOf' | 'printedOn' | 'publisher'>;

/**
 * What stands at the foot of every page, whoever writes it: a sheet is copied page by page. Without an approval number
 * there is a line to write it on: a map that is published must carry one.
 */
export function footLines(document: FootOf, t: Translate): readonly string[] {
  const { disclaimer, illustrative, mapApproval, asOf, printedOn, publisher } = document;
  const facts = [
    mapApproval === null ? t('exports:foot.approvalBlank') : t('exports:foot.approval', { number: mapApproval }),
    t('exports:foot.asOf', { asOf: asOf ?? t('domain:unknown') }),
    t('exports:foot.printedOn', { day: printedOn }),
    ...(publisher === null ? [] : [publisher]),
  ];
  return [disclaimer, ...(illustrative === null ? [] : [illustrative]), facts.join(' · ')];
}
