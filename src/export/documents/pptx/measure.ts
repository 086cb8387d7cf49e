import type { Translate } from '../../../locale/translator.ts';
import type { Language } from '../../../quantities/language.ts';
import { textWidthMm } from '../../plate/plate-labels.ts';
import { cellText } from '../html/cell-html.ts';
import { columnShares } from '../html/column-shares.ts';
import { leadCells } from '../lead-cells.ts';
import type { DocumentBlock, DocumentColumn, DocumentRow } from '../office-document.ts';

type Table = Extract<DocumentBlock, { kind: 'table' }>;

/** A table with the room its rows take, inches: presentation programs do not divide one by themselves. */
export interface MeasuredTable {
  readonly columns: readonly DocumentColumn[];
  readonly hasHead: boolean;
  readonly rows: readonly DocumentRow[];
  readonly widths: readonly number[];
  readonly fontPt: number;
  readonly headHeight: number;
  readonly rowHeights: readonly number[];
}

/** Inches on each side of a cell's words. */
export const cellMargin = { side: 0.06, top: 0.03 } as const;
/** Words beside figures that end at their edge would look like one thing, inches. */
export const afterFiguresInches = 0.18;
export const isAfterFigures = (columns: readonly DocumentColumn[], at: number): boolean =>
  columns[at]?.kind !== 'number' && columns[at - 1]?.kind === 'number';
/** Of the size; Chinese faces need more room than Latin ones, and programs without the face take a taller one. */
const linesOfPt = 1.45;
/** Sizes, the largest first; the least by how many columns there are. */
const sizesPt = [14, 13, 12, 11, 10, 9, 8, 7.5] as const;
const leastPt = (columns: number): number => (columns > 14 ? 7.5 : columns > 10 ? 9 : columns > 7 ? 10 : 12);
/** A table is set larger while it takes no more than this: a short one is read across a room. */
const easyHeight = 3.4;

/** Lines a text takes in so many inches; a little is lost at every fold. */
function linesIn(text: string, widthInches: number, fontPt: number): number {
  const inches = (line: string): number => (textWidthMm(line, fontPt) / 72) * 1.06;
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(inches(line) / widthInches)), 0);
}

const heightOfLines = (lines: number, fontPt: number): number => (lines * fontPt * linesOfPt) / 72 + 2 * cellMargin.top;

/** The table in the largest type in which it stays small and no figure folds; a long one in the least its columns allow. */
export function measureTable(
  table: Pick<Table, 'columns' | 'rows'>,
  width: number,
  language: Language,
  t: Translate,
): MeasuredTable {
  const least = leastPt(table.columns.length);
  const shares = columnShares(table.columns, table.rows, language, t);
  const widths = shares.map((share) => share * width);
  for (const fontPt of sizesPt) {
    if (fontPt <= least) break;
    const measured = measureAt(table, widths, fontPt, language, t);
    const height = measured.headHeight + measured.rowHeights.reduce((sum, each) => sum + each, 0);
    if (height <= easyHeight && !foldsFigures(measured, language, t)) return measured;
  }
  return measureAt(table, widths, least, language, t);
}

const inner = (width: number | undefined): number => Math.max(0.2, (width ?? 0) - 2 * cellMargin.side);

const foldsFigures = ({ rows, widths, fontPt }: MeasuredTable, language: Language, t: Translate): boolean =>
  rows.some(({ cells }) =>
    cells.some(
      (cell, at) =>
        (cell.kind === 'number' || cell.kind === 'date') &&
        linesIn(cellText(cell, language, t), inner(widths[at]), fontPt) > 1,
    ),
  );

function measureAt(
  { columns, rows }: Pick<Table, 'columns' | 'rows'>,
  widths: readonly number[],
  fontPt: number,
  language: Language,
  t: Translate,
): MeasuredTable {
  const hasHead = columns.some(({ label }) => label !== '');
  const headLines = columns.map(({ label, unit }, at) =>
    linesIn(unit === undefined ? label : `${label} (${unit})`, inner(widths[at]), fontPt * 1.05),
  );
  const rowHeights = rows.map((row) => {
    const { cells, tone } = row;
    const lead = leadCells(row, columns.length);
    const widthOf = (at: number): number =>
      at > 0
        ? (widths[at] ?? 0) - (isAfterFigures(columns, at) ? afterFiguresInches - cellMargin.side : 0)
        : widths.slice(0, lead).reduce((sum, each) => sum + each, 0);
    if (tone === 'group') return heightOfLines(1, fontPt);
    const mark = tone === 'gap' ? `${t('exports:document.gap')} ` : '';
    const lines = cells.map((cell, at) =>
      linesIn(`${at === 0 ? mark : ''}${cellText(cell, language, t)}`, inner(widthOf(at)), fontPt),
    );
    return heightOfLines(Math.max(1, ...lines), fontPt);
  });
  const headHeight = hasHead ? heightOfLines(Math.max(1, ...headLines), fontPt) : 0;
  return { columns, hasHead, rows, widths, fontPt, headHeight, rowHeights };
}

export const paragraphPt = (tone: 'answer' | 'note' | 'warning' | undefined): number =>
  tone === 'answer' ? 18 : tone === 'note' ? 10 : 13;

export function paragraphHeight(
  { text, tone }: Pick<Extract<DocumentBlock, { kind: 'paragraph' }>, 'text' | 'tone'>,
  width: number,
): number {
  const fontPt = paragraphPt(tone);
  return (linesIn(text, width, fontPt) * fontPt * linesOfPt) / 72 + 0.06;
}
