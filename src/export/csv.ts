import Papa from 'papaparse';
import type { Assessment } from '../domain/assessment.ts';
import type { Park } from '../domain/park.ts';
import { createTranslator } from '../locale/translator.ts';
import type { ExportOptions } from './export-format.ts';
import { formulaStart } from './formula-start.ts';
import { type CellValue, columnHeader, shownNumber, summaryColumns } from './summary-columns.ts';
import { summaryRows } from './summary-rows.ts';

/** UTF-8 with byte order mark, so that Excel does not take it for GBK; lines end in CRLF (RFC 4180). */
export async function writeCsv(park: Park, assessment: Assessment, { language }: ExportOptions): Promise<Uint8Array> {
  const { t } = createTranslator(language);
  const written = (cell: CellValue, decimals: number): string | number => {
    switch (cell.kind) {
      case 'number':
        return shownNumber(cell.value, decimals);
      case 'text':
        return cell.text;
      case 'missing':
        return t(`exports:missing.${cell.word}`);
    }
  };
  const rows = summaryRows(park, assessment).map((row) =>
    summaryColumns.map((column) => written(column.cell(row, t), column.decimals)),
  );
  const text = Papa.unparse([summaryColumns.map((column) => columnHeader(column, t)), ...rows], {
    newline: '\r\n',
    escapeFormulae: formulaStart,
  });
  return new TextEncoder().encode(`\uFEFF${text}\r\n`);
}
