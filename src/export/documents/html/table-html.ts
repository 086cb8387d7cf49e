import type { Translate } from '../../../locale/translator.ts';
import type { Language } from '../../../quantities/language.ts';
import { escapeXml } from '../../escape-xml.ts';
import { leadCells } from '../lead-cells.ts';
import type { DocumentBlock, DocumentCell, DocumentColumn, DocumentRow } from '../office-document.ts';
import { cellHtml, isAtRight } from './cell-html.ts';
import { columnShares } from './column-shares.ts';

type Table = Extract<DocumentBlock, { kind: 'table' }>;

/** Tables of many columns are set smaller. */
const manyColumns = 9;
const veryManyColumns = 14;

const density = (columns: number): string =>
  columns > veryManyColumns ? ' class="tight"' : columns > manyColumns ? ' class="dense"' : '';

/** The head stands again on every page; a row is never torn over two. */
export function tableHtml({ columns, rows }: Table, language: Language, t: Translate): string {
  const shares = columnShares(columns, rows, language, t);
  const widths = shares.map((share) => `<col width="${(share * 100).toFixed(2)}%">`).join('');
  const hasHead = columns.some(({ label }) => label !== '');
  const head = hasHead ? `<thead><tr>${columns.map(headHtml).join('')}</tr></thead>` : '';
  const body = rows.map((row) => rowHtml(row, columns, language, t)).join('');
  return `<table${density(columns.length)}><colgroup>${widths}</colgroup>${head}<tbody>${body}</tbody></table>`;
}

function headHtml({ label, unit, kind }: DocumentColumn): string {
  const small = unit === undefined ? '' : ` <small>(${escapeXml(unit)})</small>`;
  return `<th scope="col"${kind === 'number' ? ' class="n"' : ''}>${escapeXml(label)}${small}</th>`;
}

function rowHtml(
  { cells, tone }: DocumentRow,
  columns: readonly DocumentColumn[],
  language: Language,
  t: Translate,
): string {
  const [first, ...others] = cells;
  if (tone === 'group' && first && others.every(({ kind }) => kind === 'empty'))
    return `<tr class="group"><th scope="rowgroup" colspan="${columns.length}">${cellHtml(first, language, t)}</th></tr>`;
  const lead = leadCells({ cells, ...(tone && { tone }) }, columns.length);
  const all = columns.map((column, index) => {
    if (index > 0 && index < lead) return '';
    const cell: DocumentCell = cells[index] ?? { kind: 'empty' };
    const content = cellHtml(cell, language, t);
    // What is missing is marked in words: colour is lost on a copier.
    if (index === 0)
      return `<th scope="row"${lead > 1 ? ` colspan="${lead}"` : ''}>${tone === 'gap' ? `<b class="gap-mark">${escapeXml(t('exports:document.gap'))}</b>` : ''}${content}</th>`;
    return `<td${isAtRight(cell, column) ? ' class="n"' : ''}>${content}</td>`;
  });
  return `<tr${tone === undefined ? '' : ` class="${tone}"`}>${all.join('')}</tr>`;
}
