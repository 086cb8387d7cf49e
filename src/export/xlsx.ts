import type { Assessment } from '../domain/assessment.ts';
import type { Park } from '../domain/park.ts';
import { createTranslator, type Translate } from '../locale/translator.ts';
import type { ExportOptions } from './export-format.ts';
import { columnHeader, type SummaryColumn, summaryColumns } from './summary-columns.ts';
import { summaryNotes } from './summary-notes.ts';
import { type ParcelSummary, summaryRows } from './summary-rows.ts';
import type { Sheet, SheetCell } from './xlsx-sheet.ts';
import { writeWorkbook } from './xlsx-workbook.ts';

/** Real numbers, unrounded, shown with the decimals of the column register; a second sheet says what they are. */
export async function writeXlsx(park: Park, assessment: Assessment, options: ExportOptions): Promise<Uint8Array> {
  const { t } = createTranslator(options.language);
  const rows = summaryRows(park, assessment);
  return writeWorkbook([parcelSheet(rows, t), notesSheet(park, assessment, rows, options, t)], {
    title: t('exports:notes.title', { park: park.name }),
    creator: 'Mutu 亩图',
    ...(options.exportedAt === undefined ? {} : { created: options.exportedAt }),
  });
}

function parcelSheet(rows: readonly ParcelSummary[], t: Translate): Sheet {
  return {
    name: t('exports:sheet.parcels'),
    columnWidths: summaryColumns.map(({ width }) => width),
    headerRows: 1,
    headerColumns: 2,
    filter: true,
    rows: [
      summaryColumns.map((column) => ({ value: columnHeader(column, t), style: { header: true } })),
      ...rows.map((row) => summaryColumns.map((column) => sheetCell(row, column, t))),
    ],
  };
}

function sheetCell(row: ParcelSummary, column: SummaryColumn, t: Translate): SheetCell {
  const cell = column.cell(row, t);
  switch (cell.kind) {
    case 'number':
      return { value: cell.value, style: { decimals: column.decimals } };
    case 'text':
      return { value: cell.text };
    case 'missing':
      return { value: t(`exports:missing.${cell.word}`), style: { quiet: true } };
  }
}

function notesSheet(
  park: Park,
  assessment: Assessment,
  rows: readonly ParcelSummary[],
  options: ExportOptions,
  t: Translate,
): Sheet {
  return {
    name: t('exports:sheet.notes'),
    columnWidths: [28, 100],
    headerRows: 0,
    headerColumns: 0,
    filter: false,
    rows: summaryNotes(park, assessment, rows, options, t).map(({ label, text }) => [
      { value: label, style: { bold: true, wrap: true } },
      { value: text, style: { wrap: true } },
    ]),
  };
}
