import type { DocumentRow } from './office-document.ts';

/** How many columns the first cell of a row takes: what a sum adds up is said over the empty cells before its figures. */
export function leadCells({ cells, tone }: DocumentRow, columns: number): number {
  if (tone !== 'sum') return 1;
  const next = Array.from({ length: columns }, (_, at) => cells[at]?.kind ?? 'empty').findIndex(
    (kind, at) => at > 0 && kind !== 'empty',
  );
  return next < 0 ? columns : next;
}
