import { emptyCell } from './cells.ts';
import type { DocumentBlock, DocumentCell, DocumentColumn, DocumentRow } from './office-document.ts';

/** A text, or nothing where there is none to say. */
export const saidCell = (text: string): DocumentCell => (text === '' ? emptyCell : { kind: 'text', text });

export const unknownCell = (reason: string): DocumentCell => ({ kind: 'unknown', reason });

/** A number, or why there is none; never 0 instead. */
export const numberCell = (value: number | null | undefined, decimals: number, reason: string): DocumentCell =>
  value === null || value === undefined ? unknownCell(reason) : { kind: 'number', value, decimals };

export const dateCell = (iso: string | null | undefined, reason: string): DocumentCell =>
  iso === null || iso === undefined || iso === '' ? unknownCell(reason) : { kind: 'date', iso };

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
