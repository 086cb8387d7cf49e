import Papa from 'papaparse';
import type { Issue } from '../domain/issue.ts';
import { issueOf } from './issue-codes.ts';

export interface TableRow {
  /** Line of the row among the rows, the header being 1. */
  readonly row: number;
  /** Trimmed cells that are not empty, by column. */
  readonly cells: Readonly<Record<string, string>>;
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/** A CSV table with a header row. UTF-8 with or without mark; separator found by the parser. */
export function readTable(file: string, source: string, issues: Issue[]): Table {
  const text = source.replace(/^\uFEFF/, '');
  if (text.includes('\uFFFD')) issues.push(issueOf('csv.encoding', { file }));
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  if (errors.some(({ type }) => type === 'Quotes')) {
    const row = errors.find(({ type }) => type === 'Quotes')?.row;
    issues.push(issueOf('csv.quote', { file }, { row: (row ?? 0) + 1 }));
  }
  const [header, ...body] = data;
  if (!header) {
    issues.push(issueOf('csv.header', { file }));
    return { columns: [], rows: [] };
  }
  const columns = header.map((name) => name.trim());
  const named = columns.filter((name) => name !== '');
  for (const twice of new Set(named.filter((name, index) => named.indexOf(name) !== index))) {
    issues.push(issueOf('csv.column.twice', { file, field: twice }, { column: twice }));
  }
  const rows = body.map((cells, index): TableRow => {
    const row = index + 2;
    if (cells.length > columns.length) {
      issues.push(
        issueOf('csv.row.cells', { file, feature: `#${row}` }, { row, cells: cells.length, columns: columns.length }),
      );
    }
    const filled = columns.flatMap((column, at) => {
      const cell = cells[at]?.trim() ?? '';
      return column === '' || cell === '' || columns.indexOf(column) !== at ? [] : [[column, cell] as const];
    });
    return { row, cells: Object.fromEntries(filled.filter(([column]) => column !== '__proto__')) };
  });
  return { columns: named, rows };
}
