import type { Issue } from '../../domain/issue.ts';
import type { RawTable, RejectedFeature } from '../formats/import-format.ts';
import type { InspectedSource, Inspection } from '../inspect/inspection.ts';
import { type ReviewMapping, tableKey } from '../inspect/review-mapping.ts';
import type { TableReading } from '../inspect/table-readings.ts';
import type { PlainLayer } from '../plain/plain-inspection.ts';
import { proposeTableMapping } from '../tables/propose-table-mapping.ts';

/** What one table gives under its mapping. */
export interface TableOutcome {
  readonly key: string;
  readonly records: number;
  readonly rejectedCount: number;
  readonly rejected: readonly RejectedLine[];
  readonly issueCount: number;
  readonly issues: readonly Issue[];
}

/** A layer without its features: what is needed to say what it is. */
export type ReviewLayer = Pick<PlainLayer, 'file' | 'count' | 'kinds' | 'fields'> & {
  /** Sound, and taken if the mapping takes them. */
  readonly sound: number;
  /** Not sound, but their outlines can be mended in the park. */
  readonly mendable: number;
};

/** The head of a sheet: enough to say what its columns are. */
export interface ReviewTable {
  /** What the mapping knows it by. */
  readonly key: string;
  readonly table: RawTable;
  /** Rows of the whole sheet; `table` may hold fewer. */
  readonly rowCount: number;
}

/** One of those that stay out, and why. */
export interface RejectedLine {
  readonly layer: string;
  readonly index: number;
  readonly label: string;
  readonly issue: Issue;
}

export type ReviewSource = Omit<InspectedSource, 'layers' | 'tables' | 'rejected' | 'issues'> & {
  readonly layers: readonly ReviewLayer[];
  readonly tables: readonly ReviewTable[];
  /** All that stay out; `rejected` names the first of them. */
  readonly rejectedCount: number;
  readonly rejected: readonly RejectedLine[];
  readonly issueCount: number;
  readonly issues: readonly Issue[];
};

/** What of an inspection the screen is told: bounded, however large the files are. */
export interface ReviewSummary {
  readonly sources: readonly ReviewSource[];
  readonly issues: readonly Issue[];
  readonly mapping: ReviewMapping;
}

/** More than these are counted, not listed; those that stay out can be saved whole. */
const mostRejected = 200;
const mostIssues = 200;
const mostRows = 2500;
const mostColumns = 200;

const severities: readonly Issue['severity'][] = ['error', 'warning', 'note'];
const worstFirst = (issues: readonly Issue[]): readonly Issue[] =>
  severities.flatMap((severity) => issues.filter((issue) => issue.severity === severity));

/** Records for mending stay where the inspection is. */
const withoutRecord = ({ leftOut: _, ...issue }: Issue): Issue => issue;

const headOf = (source: string, table: RawTable): ReviewTable => ({
  key: tableKey(source, table.name),
  table: { ...table, rows: table.rows.slice(0, mostRows).map((row) => row.slice(0, mostColumns)) },
  rowCount: table.rows.length,
});

const layerOf = ({ file, count, kinds, fields, features, leftOut }: PlainLayer): ReviewLayer => ({
  file,
  count,
  kinds,
  fields,
  sound: features.length,
  mendable: leftOut.length,
});

const lineOf = ({ layer, index, label, issue }: RejectedFeature): RejectedLine => ({
  layer,
  index,
  label,
  issue: withoutRecord(issue),
});

export const tableOutcome = ({ key, records }: TableReading): TableOutcome => ({
  key,
  records: [records.projects, records.units, records.facilities, records.sites].reduce(
    (sum, { length }) => sum + length,
    0,
  ),
  rejectedCount: records.rejected.length,
  rejected: records.rejected.slice(0, mostRejected).map(lineOf),
  issueCount: records.issues.length,
  issues: worstFirst(records.issues).slice(0, mostIssues).map(withoutRecord),
});

function sourceOf(source: InspectedSource): ReviewSource {
  return {
    ...source,
    layers: source.layers.map(layerOf),
    tables: source.tables.map((table) => headOf(source.name, table)),
    rejectedCount: source.rejected.length,
    rejected: source.rejected.slice(0, mostRejected).map(lineOf),
    issueCount: source.issues.length,
    issues: worstFirst(source.issues).slice(0, mostIssues).map(withoutRecord),
  };
}

export const reviewSummary = ({ sources, issues, mapping }: Inspection): ReviewSummary => ({
  sources: sources.map(sourceOf),
  issues: worstFirst(issues).slice(0, mostIssues),
  mapping: {
    ...mapping,
    tables: Object.fromEntries(
      sources.flatMap(({ name, tables }) =>
        tables.map((table) => [tableKey(name, table.name), proposeTableMapping(table, name)]),
      ),
    ),
  },
});
