import type { Translate } from '../../../locale/translator.ts';
import type { Language } from '../../../quantities/language.ts';
import { dayCell } from '../../day-cell.ts';
import { textWidthMm } from '../../plate/plate-labels.ts';
import type { Sheet, SheetCell } from '../../xlsx-sheet.ts';
import type { CellStyle } from '../../xlsx-styles.ts';
import { cellText } from '../html/cell-html.ts';
import { leadCells } from '../lead-cells.ts';
import type { DocumentBlock, DocumentCell, DocumentColumn, DocumentRow } from '../office-document.ts';
import { sumFormula } from './sum-formula.ts';

type Table = Extract<DocumentBlock, { kind: 'table' }>;

const headOf = ({ label, unit }: DocumentColumn): string => (unit === undefined ? label : `${label} (${unit})`);

/** In characters: wide enough for most of what is in it, and what is longer is folded. */
const [narrowest, widest] = [7, 40];
/** A head no longer than this stays on one line. */
const shortHead = 14;

/** A table as a sheet: heads that stay in view and carry the units, filter buttons, real numbers and days, sums that reckon. */
export function tableSheet(
  { title, columns, rows }: Table,
  language: Language,
  t: Translate,
  page: NonNullable<Sheet['page']>,
): Sheet {
  const sums = rows.filter(({ tone }) => tone === 'sum').length;
  const footerRows = rows.at(-1)?.tone === 'sum' ? 1 : 0;
  const isFlat = sums === footerRows && rows.every(({ tone }) => tone !== 'group');
  return {
    name: title,
    columnWidths: columns.map((column, at) => widthOf(column, rows, at, language, t)),
    headerRows: 1,
    headerHeight: 32,
    headerColumns: columns.length > 5 ? 1 : 0,
    // Headings and sums among the rows would be filtered like the rest.
    filter: isFlat && rows.length > footerRows,
    footerRows,
    page,
    rows: [
      columns.map((column, at) => ({
        value: headOf(column),
        style: {
          header: true,
          ...(column.kind === 'number' ? { align: 'right' as const } : {}),
          ...(isBesideFigures(columns, at) ? { indent: true } : {}),
        },
      })),
      ...rows.map(({ cells, tone }, row) =>
        columns.map((column, at) => {
          const cell = cells[at] ?? { kind: 'empty' as const };
          const plain = sheetCell(cell, column, tone, language, t);
          const written = isBesideFigures(columns, at) ? { ...plain, style: { ...plain.style, indent: true } } : plain;
          const formula = tone === 'sum' ? sumFormula(rows, row, at) : null;
          return formula === null ? written : { ...written, formula };
        }),
      ),
    ],
  };
}

const isBesideFigures = (columns: readonly DocumentColumn[], at: number): boolean =>
  columns[at]?.kind !== 'number' && columns[at - 1]?.kind === 'number';

/** A value as a cell of a sheet: what is unknown is said in words, grey and slanted. */
export function sheetCell(
  cell: DocumentCell,
  { kind }: Pick<DocumentColumn, 'kind'>,
  tone: DocumentRow['tone'],
  language: Language,
  t: Translate,
): SheetCell {
  const style: CellStyle = tone === undefined ? {} : { tone };
  switch (cell.kind) {
    case 'number':
      return {
        value: cell.value,
        style: { ...style, decimals: cell.decimals, ...(cell.isPlain ? { plain: true } : {}) },
      };
    case 'date':
      return dateOf(cell.iso, style);
    case 'unknown':
      return {
        value: cellText(cell, language, t),
        style: { ...style, quiet: true, wrap: true, ...(kind === 'number' ? {} : { align: 'left' as const }) },
      };
    case 'empty':
      return { value: null, style };
    case 'text':
    case 'verdict':
      // What a sum adds up is said over the empty cells beside it.
      return {
        value: cell.text,
        style: kind === 'text' && tone !== 'sum' && tone !== 'group' ? { ...style, wrap: true } : style,
      };
  }
}

/** A month is kept as its first day and shown as a month; a year alone stays what it says. */
function dateOf(iso: string, style: CellStyle): SheetCell {
  const isMonth = /^\d{4}-\d{2}$/.test(iso);
  const day = dayCell(isMonth ? `${iso}-01` : iso);
  if (!day) return { value: iso, style };
  // A day reads like a word: on the left, under its head.
  return { value: day.value, style: { ...style, align: 'left', ...(isMonth ? { month: true } : { date: true }) } };
}

function widthOf(
  column: DocumentColumn,
  rows: readonly DocumentRow[],
  at: number,
  language: Language,
  t: Translate,
): number {
  const letters = (text: string): number => textWidthMm(text, 1) / 0.56;
  // Long heads fold in two, and the filter button takes room.
  const whole = letters(headOf(column));
  const head = whole <= shortHead ? whole + 2 : whole / 2 + 4;
  const cells = rows.flatMap((row) => {
    const cell = row.cells[at];
    const isSpread = row.tone === 'group' || (at === 0 && leadCells(row, row.cells.length) > 1);
    return cell === undefined || isSpread ? [] : [letters(cellText(cell, language, t)) + 2];
  });
  return Math.round(Math.min(widest, Math.max(narrowest, head, ...cells)));
}
