import { factOf, type LayerRecord } from '../../domain/fields/fact-value.ts';
import { type CellWords, cellOfValue } from '../../import/attributes/cell-value.ts';
import type { AttributeColumn } from './attribute-columns.ts';

/** A cell as it is edited and copied; empty where nothing is known. */
export function cellText(record: LayerRecord, { id, source }: AttributeColumn, words: CellWords): string {
  if (source.kind === 'derived') return String(source.figure(record) ?? '');
  return cellOfValue(source.kind === 'field' ? source.field : null, factOf(record, id), words);
}

/** What a spreadsheet would run as a formula gets an apostrophe, which a paste here takes off again. */
export const guarded = (text: string): string =>
  /^[=+\-@]/.test(text) && !Number.isFinite(Number(text)) ? `'${text}` : text;
