import { emptyCell, saidCell } from './cells.ts';
import type { DocumentBlock, DocumentColumn, DocumentRow } from './office-document.ts';

/** A column that a reader may not see is left out with its cells. */
export interface PlannedColumn extends DocumentColumn {
  readonly isHidden?: boolean;
}

/** A table without the columns that are hidden; a row shorter than the head is filled up with nothing. */
export function plannedTable(
  title: string,
  columns: readonly PlannedColumn[],
  rows: readonly DocumentRow[],
): Extract<DocumentBlock, { kind: 'table' }> {
  const isShown = columns.map(({ isHidden = false }) => !isHidden);
  return {
    kind: 'table',
    title,
    columns: columns.filter((_, at) => isShown[at]).map(({ isHidden: _, ...column }) => column),
    rows: rows.map(({ cells, ...row }) => ({
      ...row,
      cells: columns.map((_, at) => cells[at] ?? emptyCell).filter((_, at) => isShown[at]),
    })),
  };
}

/** A heading over the rows that follow. */
export const groupRow = (text: string): DocumentRow => ({ tone: 'group', cells: [saidCell(text)] });
