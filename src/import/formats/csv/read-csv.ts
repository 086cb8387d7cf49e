import Papa from 'papaparse';
import type { Issue } from '../../../domain/issue.ts';
import { issueOf } from '../../issue-codes.ts';
import { layersOfTable } from '../../tables/table-as-layer.ts';
import { isEmptyCell } from '../../tables/table-cell.ts';
import { baseName } from '../base-name.ts';
import type { Cell, RawTable, ReadingOptions, Source, SourceReading } from '../import-format.ts';
import { decodeText } from '../text-encoding.ts';

/** As many as Excel has; a wider file is no register. */
const mostColumns = 16_384;
const mostRows = 1_048_576;
/** Characters between two looks at the clock of others: a cancel is heard, progress is told. */
const chunk = 1 << 20;

/** The rows of a text table as they are, in the encoding found or chosen. A table with a WKT column is a layer. */
export async function readCsv(source: Source, options: ReadingOptions): Promise<SourceReading> {
  const [file] = source.files;
  const issues: Issue[] = [];
  const place = { file: source.name };
  const none = { crs: { kind: 'unsaid' }, layers: [], tables: [], rejected: [] } as const;
  if (!file) return { ...none, encoding: null, issues: [issueOf('csv.empty', place)], readable: false };
  const { text, reading, unreadable } = decodeText(file.bytes, { chosen: options.encoding });
  if (unreadable > 0) {
    issues.push(issueOf('csv.undecoded', place, { count: unreadable, encoding: reading.encoding }));
  }
  const { body, separator } = separatorLine(text);
  const rows = parseRows(body, separator, options, place, issues);
  options.signal?.throwIfAborted();
  if (rows === null) return { ...none, encoding: reading, issues, readable: false };
  if (rows.length === 0) {
    return { ...none, encoding: reading, issues: [...issues, issueOf('csv.empty', place)], readable: false };
  }
  const table: RawTable = { name: baseName(source.name), rows };
  const layers = layersOfTable(table, false);
  return { ...none, encoding: reading, issues, readable: true, ...(layers ? { layers } : { tables: [table] }) };
}

/** `sep=;` in the first line is for Excel, no row of the table. */
function separatorLine(text: string): { readonly body: string; readonly separator: string | undefined } {
  const [line, separator] = /^"?sep=([^\r\n"])"?[;,\t]*(?:\r\n|\r|\n)/i.exec(text) ?? [];
  return line === undefined ? { body: text, separator: undefined } : { body: text.slice(line.length), separator };
}

/** Texts that begin as formulas do go out behind an apostrophe, from us and others; it is no part of them. */
const escapedFormula = /^'(?=\s*[=+\-@＝＋－＠])/;

const cellOf = (cell: string): Cell => (cell === '' ? null : cell.replace(escapedFormula, ''));

/** Null: not taken, and `issues` says why. */
function parseRows(
  text: string,
  separator: string | undefined,
  { signal, onProgress }: ReadingOptions,
  place: { readonly file: string },
  issues: Issue[],
): Cell[][] | null {
  const rows: Cell[][] = [];
  let isRefused = false;
  let isQuoteTold = false;
  Papa.parse<string[]>(text, {
    download: false,
    complete: () => undefined,
    ...(separator === undefined ? {} : { delimiter: separator }),
    chunkSize: chunk,
    chunk({ data, errors, meta }: Papa.ParseResult<string[]>, parser: Papa.Parser) {
      const quote = errors.find(({ type }) => type === 'Quotes');
      if (quote && !isQuoteTold) {
        isQuoteTold = true;
        issues.push(issueOf('csv.quote', place, { row: rows.length + (quote.row ?? 0) + 1 }));
      }
      for (const cells of data) {
        if (cells.length > mostColumns) {
          const values = { row: rows.length + 1, columns: cells.length, limit: mostColumns };
          issues.push(issueOf('csv.tooWide', place, values));
          isRefused = true;
        } else if (rows.length === mostRows) issues.push(issueOf('csv.tooLong', place, { limit: mostRows }));
        else {
          rows.push(cells.map(cellOf));
          continue;
        }
        parser.abort();
        return;
      }
      onProgress?.(Math.min(meta.cursor, text.length), text.length);
      if (signal?.aborted) parser.abort();
    },
  });
  if (isRefused) return null;
  while (rows.length > 0 && rows.at(-1)?.every(isEmptyCell)) rows.pop();
  return rows;
}
