import type { MergedCells } from '../import-format.ts';

/** What a sheet's XML says of itself before it is read. */
export interface SheetScan {
  readonly rows: number;
  readonly columns: number;
  /** The last cell, as `C12`. */
  readonly last: string;
  readonly merged: readonly MergedCells[];
  /** Cells whose formula failed: `#REF!` and its kin. */
  readonly errors: readonly string[];
  /** Cells with a formula and no stored result. */
  readonly withoutResult: readonly string[];
  /** The sheet with every row and cell named, where the writer left that out (they then follow each other). */
  readonly xml: string;
}

const rowTag = /<(?:\w+:)?row\b[^>]*>/;
const cellTag = /<(?:\w+:)?c\b[^>]*>/;
const tags = new RegExp(`${rowTag.source}|${cellTag.source}`, 'g');
const named = /\sr\s*=\s*["']([A-Z]{1,3})?(\d{1,7})["']/;

/** Column letters to a number from 1. */
const columnOf = (letters: string): number => [...letters].reduce((sum, sign) => sum * 26 + sign.charCodeAt(0) - 64, 0);

function lettersOf(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? lettersOf(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/**
 * Goes over a sheet's XML once: how far it reaches, what is merged, which cells hold errors. Cells without a name get one.
 * The reader that follows makes an array for every row and cell up to the last, so its extent must be known before.
 */
export function scanSheet(source: string): SheetScan {
  let row = 0;
  let column = 0;
  let rows = 0;
  let columns = 0;
  let lastCell = 'A1';
  const errors: string[] = [];
  const withoutResult: string[] = [];
  const pieces: string[] = [];
  let copied = 0;
  tags.lastIndex = 0;
  for (let match = tags.exec(source); match; match = tags.exec(source)) {
    const [tag] = match;
    const isRow = rowTag.test(tag);
    const [, letters, number] = named.exec(tag) ?? [];
    if (isRow) {
      row = number === undefined ? row + 1 : Number(number);
      column = 0;
    } else {
      row = number === undefined ? Math.max(1, row) : Number(number);
      column = letters === undefined ? column + 1 : columnOf(letters);
      const isBare = tag.endsWith('/>');
      // A cell that is only formatted reaches nowhere: the reader leaves it out.
      if (!isBare) {
        if (row * column > rows * columns) lastCell = `${lettersOf(column)}${row}`;
        rows = Math.max(rows, row);
        columns = Math.max(columns, column);
        remark(source, tags.lastIndex, tag, `${lettersOf(column)}${row}`, errors, withoutResult);
      }
    }
    if (number !== undefined) continue;
    const name = isRow ? String(row) : `${lettersOf(column)}${row}`;
    const at = match.index + (/^<[\w:]+/.exec(tag)?.[0].length ?? 0);
    pieces.push(source.slice(copied, at), ` r="${name}"`);
    copied = at;
  }
  // Rows alone are arrays too.
  rows = Math.max(rows, row);
  const xml = copied === 0 ? source : pieces.join('') + source.slice(copied);
  return { rows, columns, last: lastCell, merged: mergedOf(source), errors, withoutResult, xml };
}

function remark(
  source: string,
  from: number,
  tag: string,
  name: string,
  errors: string[],
  withoutResult: string[],
): void {
  if (/\st\s*=\s*["']e["']/.test(tag)) {
    errors.push(name);
    return;
  }
  // A formula stands right behind its cell's tag; what closes the cell comes soon after.
  if (!/^\s*<(?:\w+:)?f\b/.test(source.slice(from, from + 80))) return;
  const end = source.indexOf('c>', from);
  const body = source.slice(from, end < 0 ? from : end);
  if (!/<(?:\w+:)?v\b/.test(body) && !/<(?:\w+:)?is\b/.test(body)) withoutResult.push(name);
}

/** More merged areas than this are decoration. */
const mostMerged = 100_000;

function mergedOf(source: string): readonly MergedCells[] {
  const merged: MergedCells[] = [];
  for (const [, from = '', fromRow = '', to = '', toRow = ''] of source.matchAll(
    /<(?:\w+:)?mergeCell\b[^>]*?\sref\s*=\s*["']\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})["']/g,
  )) {
    if (merged.length >= mostMerged) break;
    merged.push({
      fromRow: Number(fromRow) - 1,
      toRow: Number(toRow) - 1,
      fromColumn: columnOf(from) - 1,
      toColumn: columnOf(to) - 1,
    });
  }
  return merged;
}
