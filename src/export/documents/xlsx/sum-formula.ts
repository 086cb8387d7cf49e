import { columnLetters } from '../../xlsx-sheet.ts';
import type { DocumentRow } from '../office-document.ts';

/** Above the rows stands one row of heads; a spreadsheet counts from 1. */
const firstRow = 2;

/**
 * What a sum is reckoned by: the rows since the last heading or sum, else all rows above. Only where that comes to the very
 * value: a sum of something else stays a number. SUBTOTAL leaves other sums, and rows that are filtered away, out of its own.
 */
export function sumFormula(rows: readonly DocumentRow[], row: number, column: number): string | null {
  const cell = rows[row]?.cells[column];
  if (cell?.kind !== 'number') return null;
  const isBreak = ({ tone }: DocumentRow): boolean => tone === 'group' || tone === 'sum';
  const since = rows.slice(0, row).findLastIndex(isBreak) + 1;
  for (const from of since === 0 ? [0] : [since, 0]) {
    const own = rows.slice(from, row).filter(({ tone }) => tone !== 'sum');
    const values = own.flatMap(({ cells }) => {
      const each = cells[column];
      return each?.kind === 'number' ? [each.value] : [];
    });
    const sum = values.reduce((total, value) => total + value, 0);
    if (values.length === 0 || Math.abs(sum - cell.value) > 1e-9 * Math.max(1, Math.abs(sum))) continue;
    const letter = columnLetters(column);
    return `SUBTOTAL(9,${letter}${from + firstRow}:${letter}${row + firstRow - 1})`;
  }
  return null;
}
