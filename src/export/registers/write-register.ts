import Papa from 'papaparse';
import type { Issue } from '../../domain/issue.ts';
import type { Park } from '../../domain/park.ts';
import { issueOf } from '../../import/issue-codes.ts';
import { createTranslator } from '../../locale/translator.ts';
import type { Language } from '../../quantities/language.ts';
import { dayCell } from '../day-cell.ts';
import { formulaStart } from '../formula-start.ts';
import type { WrittenFile } from '../layers/layer-format.ts';
import { sheetNames } from '../sheet-names.ts';
import { longestText, type SheetCell } from '../xlsx-sheet.ts';
import { writeWorkbook } from '../xlsx-workbook.ts';
import { type RegisterCell, type RegisterRole, registerColumns } from './register-columns.ts';

export interface RegisterOptions {
  readonly language: Language;
  readonly format: 'csv' | 'xlsx';
}

/** A register of the park's projects, units or facilities that import reads back with the same facts. */
export async function writeRegister(
  park: Park,
  role: RegisterRole,
  { language, format }: RegisterOptions,
): Promise<WrittenFile> {
  const { t } = createTranslator(language);
  const records = park[role];
  const columns = registerColumns(role, records, t);
  const header = columns.map((column) => column.header);
  const rows = records.map((record) => columns.map((column) => column.cell(record)));
  const issues: Issue[] = [];
  if (format === 'csv') {
    const texts = rows.map((cells) => cells.map(({ value }) => value));
    const escaped = texts.flat().filter((value) => typeof value === 'string' && formulaStart.test(value)).length;
    if (escaped > 0) issues.push(issueOf('out.formula', {}, { count: escaped }));
    const text = Papa.unparse([header, ...texts], { newline: '\r\n', escapeFormulae: formulaStart });
    return { bytes: new TextEncoder().encode(`\uFEFF${text}\r\n`), issues };
  }
  const title = t(`panels:table.role.${role}`);
  const [name = role] = sheetNames([title]);
  const sheet = {
    name,
    columnWidths: header.map((each) => Math.min(36, Math.max(10, 2 * each.length))),
    rows: [
      header.map((value): SheetCell => ({ value, style: { header: true } })),
      ...rows.map((cells, at) =>
        cells.map((cell, column) => sheetCell(cell, records[at]?.id ?? '', header[column] ?? '', issues)),
      ),
    ],
    headerRows: 1,
    headerColumns: 2,
    filter: true,
  };
  return { bytes: writeWorkbook([sheet], { title: `${park.name} ${title}`, creator: 'Mutu 亩图' }), issues };
}

function sheetCell({ value, isDate }: RegisterCell, feature: string, field: string, issues: Issue[]): SheetCell {
  if (typeof value !== 'string') return { value };
  if (value.length > longestText) issues.push(issueOf('out.cellCut', { feature, field }, { limit: longestText }));
  return (isDate ? dayCell(value) : null) ?? { value };
}
