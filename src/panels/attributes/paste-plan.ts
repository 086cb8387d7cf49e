import type { Reason } from '../../domain/assessment.ts';
import { factOf, type LayerRecord } from '../../domain/fields/fact-value.ts';
import type { AttributeLayer } from '../../domain/fields/field.ts';
import { type FactChange, factRefusal } from '../../domain/operations/set-facts.ts';
import type { Park } from '../../domain/park.ts';
import { type CellWords, valueOfCell } from '../../import/attributes/cell-value.ts';
import type { AttributeColumn } from './attribute-columns.ts';

/** More cells than this are a file, not a paste. */
export const mostPasted = 200_000;

export interface BadCell {
  readonly id: string;
  readonly column: string;
  readonly text: string;
  readonly refused: Reason;
}

/** What a paste would do: nothing is changed by it yet. */
export interface PastePlan {
  readonly good: readonly (FactChange & { readonly text: string })[];
  readonly bad: readonly BadCell[];
  /** Cells whose value stays as it is. */
  readonly same: number;
  /** Cells of the block that lie below the last row or beyond the last column. */
  readonly outside: number;
}

/** The value a text states for a column of a record, checked; a reason where it cannot be. */
export function readCell(
  park: Park,
  layer: AttributeLayer,
  record: LayerRecord,
  column: AttributeColumn,
  text: string,
  words: CellWords,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly refused: Reason } {
  const { source } = column;
  if (source.kind === 'derived') return { ok: false, refused: { code: 'attributes.readOnly' } };
  const reading = valueOfCell(source.kind === 'field' ? source.field.value : null, unguarded(text), words);
  if (!reading.ok) return reading;
  const refused = factRefusal(park, layer, { id: record.id, field: column.id, value: reading.value });
  return refused ? { ok: false, refused } : reading;
}

/** Our own copy guards what a spreadsheet would take for a formula with an apostrophe. */
const unguarded = (text: string): string => (/^'[=+\-@]/.test(text) ? text.slice(1) : text);

const sameValue = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));

/**
 * Lays a block of texts over the rows from the cell one stands on. One text alone goes into every selected cell. Cells that
 * cannot be taken are told with their reasons; what would lie outside the table is counted.
 */
export function planPaste(
  park: Park,
  layer: AttributeLayer,
  block: readonly (readonly string[])[],
  target: {
    readonly rows: readonly LayerRecord[];
    readonly columns: readonly AttributeColumn[];
    readonly at: readonly [row: number, column: number];
    /** How many rows and columns are selected from there on. */
    readonly size: readonly [rows: number, columns: number];
  },
  words: CellWords,
): PastePlan {
  const good: (FactChange & { readonly text: string })[] = [];
  const bad: BadCell[] = [];
  let same = 0;
  let outside = 0;
  const one = block.length === 1 && block[0]?.length === 1 ? (block[0][0] ?? '') : null;
  const lines =
    one === null
      ? block
      : Array.from({ length: target.size[0] }, () => Array.from({ length: target.size[1] }, () => one));
  for (const [down, line] of lines.entries()) {
    const record = target.rows[target.at[0] + down];
    for (const [across, text] of line.entries()) {
      const column = target.columns[target.at[1] + across];
      if (!record || !column) {
        outside += 1;
        continue;
      }
      const reading = readCell(park, layer, record, column, text, words);
      if (reading.ok) {
        if (sameValue(factOf(record, column.id), reading.value ?? undefined)) same += 1;
        else good.push({ id: record.id, field: column.id, value: reading.value, text });
      } else if (column.source.kind === 'derived' && text.trim() === shownDerived(column, record)) same += 1;
      else bad.push({ id: record.id, column: column.id, text, refused: reading.refused });
    }
  }
  return { good, bad, same, outside };
}

const shownDerived = ({ source }: AttributeColumn, record: LayerRecord): string =>
  source.kind === 'derived' ? String(source.figure(record) ?? '') : '';
