import type { Translate } from '../../locale/translator.ts';
import type { Language } from '../../quantities/language.ts';
import { textWidthMm } from '../plate/plate-labels.ts';
import { cellText } from './html/cell-html.ts';
import type { DocumentBlock, DocumentCell, DocumentColumn, OfficeDocument } from './office-document.ts';

type Table = Extract<DocumentBlock, { kind: 'table' }>;

/** In letters: words fold and heads fold in three; figures and days never fold. */
const fewestLetters = 3;
const wordLetters = 8;
const headShare = 0.4;
/** Between a column and the next. */
const gapLetters = 1;
/** What fewer columns need is given them by folding more. */
const alwaysTogether = 14;

/**
 * A document for pages: a table of more columns than a page shows legibly is divided into several, each with the first
 * column again. In a workbook it stays one. `roomLetters` is the width of the page in letters of the smallest type.
 */
export function dividedTables(document: OfficeDocument, roomLetters: number, t: Translate): OfficeDocument {
  const blocks = document.blocks.flatMap((block): readonly DocumentBlock[] =>
    block.kind === 'table' ? dividedTable(block, roomLetters, document.language, t) : [block],
  );
  return { ...document, blocks };
}

function dividedTable(table: Table, roomLetters: number, language: Language, t: Translate): readonly Table[] {
  const { columns, rows, title } = table;
  const [first = 0, ...others] = columns.map((column, at) =>
    needed(
      column,
      rows.flatMap(({ cells, tone }) => (tone === undefined || tone === 'gap' ? (cells[at] ?? []) : [])),
      language,
      t,
    ),
  );
  const all = others.reduce((sum, letters) => sum + letters, first);
  if (columns.length <= alwaysTogether || all <= roomLetters) return [table];
  // As many columns on each part as make the parts alike.
  const count = Math.ceil((all - first) / Math.max(1, roomLetters - first));
  const share = (all - first) / count;
  const parts: number[][] = [];
  let taken = 0;
  let used = 0;
  others.forEach((letters, at) => {
    const part = parts.at(-1);
    const isFull = part === undefined || used + letters > roomLetters - first || taken >= share * parts.length;
    if (isFull) {
      parts.push([at + 1]);
      used = letters;
    } else {
      part.push(at + 1);
      used += letters;
    }
    taken += letters;
  });
  return parts.map((part, index) => {
    const kept = [0, ...part];
    return {
      ...table,
      title: t('exports:document.part', { title, part: index + 1, parts: parts.length }),
      columns: kept.flatMap((at) => columns[at] ?? []),
      rows: rows.map((row) => ({
        ...row,
        cells: kept.map((at): DocumentCell => row.cells[at] ?? { kind: 'empty' }),
      })),
    };
  });
}

/** Letters a column needs to be read. */
function needed(
  { label, unit }: DocumentColumn,
  cells: readonly DocumentCell[],
  language: Language,
  t: Translate,
): number {
  const inCells = cells.map((cell) => {
    const letters = textWidthMm(cellText(cell, language, t), 1);
    return cell.kind === 'number' || cell.kind === 'date' ? letters : Math.min(wordLetters, letters);
  });
  const inHead = headShare * textWidthMm(`${label}${unit ?? ''}`, 1);
  return inCells.reduce((most, letters) => Math.max(most, letters), Math.max(fewestLetters, inHead)) + gapLetters;
}
