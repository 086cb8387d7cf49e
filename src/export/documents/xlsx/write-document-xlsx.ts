import { createTranslator, type Translate } from '../../../locale/translator.ts';
import { sheetNames } from '../../sheet-names.ts';
import type { Sheet } from '../../xlsx-sheet.ts';
import { writeWorkbook } from '../../xlsx-workbook.ts';
import { textCell } from '../cells.ts';
import type { DocumentBlock, OfficeDocument } from '../office-document.ts';
import { coverSheet } from './cover-sheet.ts';
import { tableSheet } from './table-sheet.ts';

/** A document as a workbook: one sheet a table, behind a first sheet that says what it is. */
export async function writeDocumentXlsx(document: OfficeDocument): Promise<Uint8Array> {
  const { title, language, paper, parkName, printedOn, disclaimer } = document;
  const { t } = createTranslator(language);
  const page = { ...paper, foot: disclaimer };
  const tables = tablesOf(document, t).map((table) => tableSheet(table, language, t, page));
  const cover = (sheets: readonly Sheet[]) =>
    coverSheet(
      document,
      sheets.map(({ name, rows }) => ({ name, rows: rows.length - 1 })),
      t,
      page,
    );
  const names = sheetNames([t('exports:office.cover'), ...tables.map(({ name }) => name)]);
  const named = tables.map((sheet, at) => ({ ...sheet, name: names[at + 1] ?? sheet.name }));
  return writeWorkbook([cover(named), ...named], {
    title: `${title} · ${parkName}`,
    creator: 'Mutu 亩图',
    created: printedOn,
  });
}

type Table = Extract<DocumentBlock, { kind: 'table' }>;

/** The tables, and each list of facts as one: what it is called is the heading before it. */
function tablesOf({ blocks, title }: OfficeDocument, t: Translate): readonly Table[] {
  let heading = title;
  const tables: Table[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') heading = block.text;
    if (block.kind === 'table') tables.push(block.title === '' ? { ...block, title: heading } : block);
    if (block.kind === 'facts') tables.push(factsTable(block, heading, t));
  }
  return tables;
}

function factsTable({ items }: Extract<DocumentBlock, { kind: 'facts' }>, title: string, t: Translate): Table {
  const hasSources = items.some(({ source }) => source !== undefined);
  return {
    kind: 'table',
    title,
    columns: [
      { id: 'item', label: t('exports:office.item'), kind: 'text' },
      { id: 'value', label: t('exports:office.value'), kind: 'number' },
      { id: 'unit', label: t('exports:supply.unit'), kind: 'text' },
      ...(hasSources ? [{ id: 'source', label: t('exports:supply.source'), kind: 'text' as const }] : []),
    ],
    rows: items.map(({ label, value, unit, source }) => ({
      cells: [textCell(label), value, textCell(unit ?? ''), ...(hasSources ? [textCell(source ?? '')] : [])],
    })),
  };
}
