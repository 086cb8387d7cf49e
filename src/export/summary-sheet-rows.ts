import type { Translate } from '../locale/translator.ts';
import type { SummaryColumn } from './summary-columns.ts';
import type { SummaryLayout, SummaryLine } from './summary-layout.ts';
import { groupWords, sumWords } from './summary-line-words.ts';
import type { ParcelSummary } from './summary-rows.ts';
import { columnLetters, type SheetCell } from './xlsx-sheet.ts';

/** The lines of a summary as rows of a sheet that has one row of heads above them. */
export function summarySheetRows({ columns, lines }: SummaryLayout, t: Translate): readonly (readonly SheetCell[])[] {
  // Counted as spreadsheets count: the heads are row 1.
  let groupStart = 2;
  return lines.map((line, index) => {
    const row = index + 2;
    if (line.kind === 'group') groupStart = row + 1;
    const range = { from: line.kind === 'sum' && line.of === null ? 2 : groupStart, to: row - 1 };
    return columns.map((column, at) => lineCell(line, column, at, range, columns, t));
  });
}

function lineCell(
  line: SummaryLine,
  column: SummaryColumn,
  at: number,
  range: { readonly from: number; readonly to: number },
  columns: readonly SummaryColumn[],
  t: Translate,
): SheetCell {
  if (line.kind === 'parcel') return parcelCell(line.row, column, t);
  if (line.kind === 'group') return { value: at === 0 ? groupWords(line, t) : null, style: { bold: true } };
  if (at === 0) return { value: sumWords(line, columns, t), style: { bold: true } };
  const sum = line.sums.get(column.key);
  if (!sum) return { value: null, style: { bold: true } };
  const letter = columnLetters(at);
  return {
    value: sum.value,
    // SUBTOTAL leaves other subtotals and rows that are filtered away out of its sum.
    formula: `SUBTOTAL(9,${letter}${range.from}:${letter}${range.to})`,
    style: { bold: true, decimals: column.decimals },
  };
}

function parcelCell(row: ParcelSummary, column: SummaryColumn, t: Translate): SheetCell {
  const cell = column.cell(row, t);
  switch (cell.kind) {
    case 'number':
      return { value: cell.value, style: { decimals: column.decimals } };
    case 'text':
      return { value: cell.text };
    case 'missing':
      return { value: t(`exports:missing.${cell.word}`), style: { quiet: true } };
  }
}
