import Papa from 'papaparse';
import type { Assessment } from '../domain/assessment.ts';
import type { Park } from '../domain/park.ts';
import { createTranslator } from '../locale/translator.ts';
import type { ExportOptions } from './export-format.ts';
import { formulaStart } from './formula-start.ts';
import { type CellValue, columnHeader, shownNumber } from './summary-columns.ts';
import { layOutSummary, type SummaryLine } from './summary-layout.ts';
import { groupWords, sumWords } from './summary-line-words.ts';
import { summaryRows } from './summary-rows.ts';

/** UTF-8 with byte order mark, so that Excel does not take it for GBK; lines end in CRLF (RFC 4180). */
export async function writeCsv(
  park: Park,
  assessment: Assessment,
  { language, template }: ExportOptions,
): Promise<Uint8Array> {
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
  const { columns, lines } = layOutSummary(summaryRows(park, assessment), template, t);
  const cellsOf = (line: SummaryLine): readonly (string | number)[] => {
    switch (line.kind) {
      case 'parcel':
        return columns.map((column) => written(column.cell(line.row, t), column.decimals));
      case 'group':
        return columns.map((_, index) => (index === 0 ? groupWords(line, t) : ''));
      case 'sum':
        return columns.map((column, index) => {
          if (index === 0) return sumWords(line, columns, t);
          const sum = line.sums.get(column.key);
          return sum ? shownNumber(sum.value, column.decimals) : '';
        });
    }
  };
  const text = Papa.unparse([columns.map((column) => columnHeader(column, t)), ...lines.map(cellsOf)], {
    newline: '\r\n',
    escapeFormulae: formulaStart,
  });
  return new TextEncoder().encode(`\uFEFF${text}\r\n`);
}
