import Papa from 'papaparse';
import { factOf } from '../domain/fields/fact-value.ts';
import type { Park } from '../domain/park.ts';
import { cellOfValue } from '../import/attributes/cell-value.ts';
import { createTranslator, type Translate } from '../locale/translator.ts';
import type { Language } from '../quantities/language.ts';
import { type AskListInput, askGroups, sayWhy } from './ask-list-text.ts';
import { cellWords } from './cell-words.ts';
import { emptyCell, numberOr, textCell } from './documents/cells.ts';
import { documentHead } from './documents/document-head.ts';
import { documentHtml } from './documents/document-html.ts';
import { formulaStart } from './formula-start.ts';
import { writeWorkbook } from './xlsx-workbook.ts';

const columns = [
  ['owner', 18],
  ['ownerDefault', 10],
  ['layer', 10],
  ['id', 14],
  ['thing', 24],
  ['field', 22],
  ['state', 34],
  ['value', 16],
  ['unit', 10],
  ['source', 28],
  ['projects', 12],
  ['unknown', 12],
  ['answer', 24],
] as const;

/** One row a question, with an empty cell for the answer. */
function askRows({ park, lines }: AskListInput, t: Translate): readonly (readonly (string | number)[])[] {
  const records = new Map<string, Park['parcels'][number]>();
  for (const layer of new Set(lines.map((line) => line.layer)))
    for (const record of park[layer]) records.set(`${layer}/${record.id}`, record as never);
  const words = cellWords(t);
  return askGroups(lines, t).flatMap(({ asked, lines: own }) =>
    own.map((line) => {
      const { field, source } = line.check;
      const record = records.get(`${line.layer}/${line.id}`);
      const value = record ? cellOfValue(field, factOf(record, field.key), words) : '';
      return [
        asked,
        t(line.owner === null ? 'facts:export.yes' : 'facts:export.no'),
        t(`fields:layer.${line.layer}`),
        line.id,
        line.name,
        t(field.labelKey),
        sayWhy(line, t),
        value,
        field.value.type === 'number' ? t(`fields:unit.${field.value.unit}`) : '',
        source?.source ?? '',
        line.projects,
        line.unknown,
        '',
      ];
    }),
  );
}

const heads = (t: Translate): readonly string[] => columns.map(([name]) => t(`facts:export.${name}`));

export const askListName = (language: Language): string => createTranslator(language).t('facts:export.file');

/** UTF-8 with byte order mark and CRLF, as every table of ours. */
export function askListCsv(input: AskListInput): Uint8Array {
  const { t } = createTranslator(input.language);
  const text = Papa.unparse([[...heads(t)], ...askRows(input, t).map((row) => [...row])], {
    newline: '\r\n',
    escapeFormulae: formulaStart,
  });
  return new TextEncoder().encode(`\uFEFF${text}\r\n`);
}

export function askListXlsx(input: AskListInput): Uint8Array {
  const { t } = createTranslator(input.language);
  const sheet = {
    name: t('facts:export.file'),
    columnWidths: columns.map(([, width]) => width),
    headerRows: 1,
    headerColumns: 0,
    filter: true,
    rows: [
      heads(t).map((value) => ({ value, style: { header: true } })),
      ...askRows(input, t).map((row) => row.map((value) => ({ value }))),
    ],
  };
  return writeWorkbook([sheet], { title: t('facts:export.title', { park: input.park.name }), creator: 'Mutu 亩图' });
}

/** A page to print: a table for each who is asked, with room for the answer. */
export function askListPage({
  park,
  lines,
  today,
  language,
  printedOn,
}: AskListInput & { readonly printedOn: string }) {
  const { t } = createTranslator(language);
  const grow = { thing: 2, field: 1.8, state: 2.6, projects: 1, answer: 3 } as const;
  return documentHtml({
    id: 'askList',
    title: t('facts:export.title', { park: park.name }),
    subtitle: t('facts:ask.asOf', { asOf: today }),
    paper: { size: 'A4', isLandscape: false },
    ...documentHead(park, language, printedOn, t),
    blocks: askGroups(lines, t).map(({ asked, lines: own }) => ({
      kind: 'table',
      title: `${asked} (${own.length})`,
      columns: (['thing', 'field', 'state', 'projects', 'answer'] as const).map((id) => ({
        id,
        label: t(`facts:export.${id}`),
        kind: id === 'projects' ? 'number' : 'text',
        grow: grow[id],
      })),
      rows: own.map((line) => ({
        cells: [
          textCell(line.name),
          textCell(t(line.check.field.labelKey)),
          textCell(sayWhy(line, t)),
          numberOr(line.projects, 0, t),
          emptyCell,
        ],
      })),
    })),
  });
}
