import type { Translate } from '../../../locale/translator.ts';
import type { Language } from '../../../quantities/language.ts';
import { textWidthMm } from '../../plate/plate-labels.ts';
import { leadCells } from '../lead-cells.ts';
import type { DocumentColumn, DocumentRow } from '../office-document.ts';
import { cellText } from './cell-html.ts';

/** Widths in letters: text is folded where it is longer, and a column is never narrower than the shortest word. */
const longestLetters = 22;
const fewestLetters = 4;
/** The mark of a gap stands before the words. */
const gapLetters = 2.5;
/** A head may be folded in two. */
const headShare = 0.6;

/**
 * Share of the width each column gets, adding up to 1. A table as wide as its words would be wider than the paper, and
 * the browser would shrink the page with its plates.
 */
export function columnShares(
  columns: readonly DocumentColumn[],
  rows: readonly DocumentRow[],
  language: Language,
  t: Translate,
): readonly number[] {
  const isGiven = columns.some(({ grow }) => grow !== undefined);
  const weights = columns.map(({ label, unit, grow = 1 }, index) => {
    if (isGiven) return grow;
    const inCells = rows
      .filter(({ tone }) => tone !== 'group')
      .map((row) => {
        const cell = row.cells[index];
        if (cell === undefined || (index === 0 && leadCells(row, columns.length) > 1)) return 0;
        const mark = index === 0 && row.tone === 'gap' ? gapLetters : 0;
        return mark + textWidthMm(cellText(cell, language, t), 1);
      });
    const inHead = headShare * textWidthMm(`${label}${unit ?? ''}`, 1);
    return Math.min(longestLetters, Math.max(fewestLetters, inHead, ...inCells)) + 1;
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
