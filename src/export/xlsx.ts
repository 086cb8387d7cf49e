import type { Assessment } from '../domain/assessment.ts';
import type { Park } from '../domain/park.ts';
import { createTranslator, type Translate } from '../locale/translator.ts';
import type { ExportOptions } from './export-format.ts';
import { columnHeader } from './summary-columns.ts';
import { layOutSummary, type SummaryLayout } from './summary-layout.ts';
import { summaryNotes } from './summary-notes.ts';
import { summaryRows } from './summary-rows.ts';
import { summarySheetRows } from './summary-sheet-rows.ts';
import type { Sheet } from './xlsx-sheet.ts';
import { writeWorkbook } from './xlsx-workbook.ts';

/** Real numbers, unrounded, shown with the decimals of the column register; a second sheet says what they are. */
export async function writeXlsx(park: Park, assessment: Assessment, options: ExportOptions): Promise<Uint8Array> {
  const { t } = createTranslator(options.language);
  const layout = layOutSummary(summaryRows(park, assessment), options.template, t);
  return writeWorkbook([parcelSheet(layout, t), notesSheet(park, assessment, layout, options, t)], {
    title: t('exports:notes.title', { park: park.name }),
    creator: 'Mutu 亩图',
    ...(options.exportedAt === undefined ? {} : { created: options.exportedAt }),
  });
}

function parcelSheet(layout: SummaryLayout, t: Translate): Sheet {
  const { columns, lines } = layout;
  const isGrouped = lines.some(({ kind }) => kind === 'group');
  return {
    name: t('exports:sheet.parcels'),
    columnWidths: columns.map(({ width }) => width),
    headerRows: 1,
    headerColumns: Math.min(2, columns.length - 1),
    // Headings among the rows would be filtered like parcels.
    filter: !isGrouped,
    footerRows: lines.at(-1)?.kind === 'sum' ? 1 : 0,
    rows: [
      columns.map((column) => ({ value: columnHeader(column, t), style: { header: true } })),
      ...summarySheetRows(layout, t),
    ],
  };
}

function notesSheet(
  park: Park,
  assessment: Assessment,
  { rows, columns }: SummaryLayout,
  options: ExportOptions,
  t: Translate,
): Sheet {
  return {
    name: t('exports:sheet.notes'),
    columnWidths: [28, 100],
    headerRows: 0,
    headerColumns: 0,
    filter: false,
    rows: summaryNotes(park, assessment, { rows, columns }, options, t).map(({ label, text }) => [
      { value: label, style: { bold: true, wrap: true } },
      { value: text, style: { wrap: true } },
    ]),
  };
}
