import type { Assessment } from '../../domain/assessment.ts';
import type { Park } from '../../domain/park.ts';
import type { SummaryTemplate } from '../../domain/summary-template.ts';
import { createTranslator, type Translate } from '../../locale/translator.ts';
import type { Language } from '../../quantities/language.ts';
import { columnHeader, type SummaryColumn } from '../summary-columns.ts';
import { layOutSummary, type SummaryLine } from '../summary-layout.ts';
import { groupWords, sumWords } from '../summary-line-words.ts';
import { summaryRows } from '../summary-rows.ts';
import { emptyCell, missingCell, textCell } from './cells.ts';
import { documentHead } from './document-head.ts';
import type { DocumentCell, DocumentRow, OfficeDocument } from './office-document.ts';

export interface SummaryDocumentInput {
  readonly park: Park;
  readonly assessment: Assessment;
  readonly template: SummaryTemplate;
  readonly language: Language;
  readonly printedOn: string;
}

/** More columns than this need the wider paper. */
const mostColumnsOnA4 = 12;

/** The parcel summary, laid out by a template, as a sheet. */
export function summaryDocument(input: SummaryDocumentInput): OfficeDocument {
  const { park, assessment, template, language, printedOn } = input;
  const { t } = createTranslator(language);
  const { columns, lines } = layOutSummary(summaryRows(park, assessment), template, t);
  const scenario = park.scenarios.find(({ id }) => id === assessment.scenarioId)?.name ?? assessment.scenarioId;
  return {
    id: 'summary',
    title: template.name,
    subtitle: t('exports:summary.subtitle', { scenario }),
    paper: { size: columns.length > mostColumnsOnA4 ? 'A3' : 'A4', isLandscape: true },
    ...documentHead(park, language, printedOn, t),
    blocks: [
      {
        kind: 'table',
        title: template.name,
        columns: columns.map((column) => ({
          id: column.key,
          label: columnHeader({ ...column, unit: null }, t),
          ...(column.unit === null ? {} : { unit: t(`exports:unit.${column.unit}`) }),
          kind: isNumber(column) ? 'number' : isDate(column) ? 'date' : 'text',
        })),
        rows: lines.map((line) => rowOf(line, columns, t)),
      },
    ],
  };
}

const isDate = ({ key, unit }: SummaryColumn): boolean => unit === 'month' || key === 'asOf';
const isNumber = ({ unit }: SummaryColumn): boolean => unit !== null && unit !== 'month';

/** Areas on paper: more decimals than a person reads serve nobody. */
const paperDecimals = ({ unit, decimals }: SummaryColumn): number =>
  unit === 'mu' || unit === 'ha' ? 2 : unit === 'share' ? 4 : Math.min(decimals, 2);

function rowOf(line: SummaryLine, columns: readonly SummaryColumn[], t: Translate): DocumentRow {
  switch (line.kind) {
    case 'parcel':
      return { cells: columns.map((column) => cellOf(column, column.cell(line.row, t), t)) };
    case 'group':
      return {
        tone: 'group',
        cells: columns.map((_, at) => (at === 0 ? textCell(groupWords(line, t)) : emptyCell)),
      };
    case 'sum':
      return {
        tone: 'sum',
        cells: columns.map((column, at): DocumentCell => {
          if (at === 0) return textCell(sumWords(line, columns, t));
          const sum = line.sums.get(column.key);
          return sum ? { kind: 'number', value: sum.value, decimals: paperDecimals(column) } : emptyCell;
        }),
      };
  }
}

function cellOf(column: SummaryColumn, cell: ReturnType<SummaryColumn['cell']>, t: Translate): DocumentCell {
  switch (cell.kind) {
    case 'number':
      return { kind: 'number', value: cell.value, decimals: paperDecimals(column) };
    case 'text':
      return isDate(column) ? { kind: 'date', iso: cell.text } : textCell(cell.text);
    case 'missing':
      return missingCell(t, cell.word);
  }
}
