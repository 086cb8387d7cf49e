import { columnHeader, type SummaryColumn, summaryColumns } from '../../export/summary-columns.ts';
import type { Translate } from '../../locale/translator.ts';
import type { Choice } from '../../ui/select.tsx';

/** Columns by key, with their heads in the reader's language. */
export interface ColumnChoice extends Choice {
  readonly column: SummaryColumn;
}

export const columnChoices = (t: Translate): readonly ColumnChoice[] =>
  summaryColumns.map((column) => ({ id: column.key, text: columnHeader(column, t), column }));

export const columnOf = (key: string): SummaryColumn | undefined => summaryColumns.find((column) => column.key === key);

/** The list with what stands at `from` moved to `to`. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const one = list[from];
  if (one === undefined || to < 0 || to >= list.length) return list;
  const rest = list.toSpliced(from, 1);
  return rest.toSpliced(to, 0, one);
}
