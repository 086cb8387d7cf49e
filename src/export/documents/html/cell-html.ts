import type { Translate } from '../../../locale/translator.ts';
import { formatNumber } from '../../../quantities/format.ts';
import type { Language } from '../../../quantities/language.ts';
import { escapeXml } from '../../escape-xml.ts';
import type { DocumentCell, DocumentColumn } from '../office-document.ts';

/** Between a verdict and its reason in one cell. */
export const verdictBreak = ' · ';

/** The words of a cell, as one reads them. */
export function cellText(cell: DocumentCell, language: Language, t: Translate): string {
  switch (cell.kind) {
    case 'text':
    case 'verdict':
      return cell.text;
    case 'number':
      return cell.isPlain ? cell.value.toFixed(cell.decimals) : formatNumber(cell.value, language, cell.decimals, true);
    case 'date':
      return cell.iso;
    case 'unknown':
      return cell.reason === '' ? t('domain:unknown') : cell.reason;
    case 'empty':
      return '';
  }
}

/** Lines stay lines; what is unknown and what is judged has its sign beside its words. */
export function cellHtml(cell: DocumentCell, language: Language, t: Translate): string {
  const said = escapeXml(cellText(cell, language, t)).replaceAll('\n', '<br>');
  if (cell.kind === 'unknown') return `<span class="missing">${said}</span>`;
  if (cell.kind !== 'verdict') return said;
  // The word is the verdict; what follows is its reason.
  const [word = '', ...reason] = said.split(verdictBreak);
  return `<span class="verdict ${cell.verdict}">${[`<b>${word}</b>`, ...reason].join(verdictBreak)}</span>`;
}

/** Figures stand under figures; words in a column of figures stand with them. */
export const isAtRight = (cell: DocumentCell, { kind }: DocumentColumn): boolean =>
  kind === 'number' && cell.kind !== 'verdict';
