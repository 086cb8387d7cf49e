import type { Issue } from '../../domain/issue.ts';
import type { RawTable } from '../formats/import-format.ts';
import type { InspectedSource, Inspection } from '../inspect/inspection.ts';
import type { PlainLayer } from '../plain/plain-inspection.ts';
import type { PlainMapping } from '../plain/plain-mapping.ts';

/** A layer without its features: what is needed to say what it is. */
export type ReviewLayer = Pick<PlainLayer, 'file' | 'count' | 'kinds' | 'fields'> & {
  /** Sound, and taken if the mapping takes them. */
  readonly sound: number;
  /** Not sound, but their outlines can be mended in the park. */
  readonly mendable: number;
};

/** The head of a sheet: enough to say what its columns are. */
export interface ReviewTable {
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
  readonly mapping: PlainMapping;
}

/** More than these are counted, not listed; those that stay out can be saved whole. */
const mostRejected = 200;
const mostIssues = 200;
const mostRows = 300;
const mostColumns = 200;

const severities: readonly Issue['severity'][] = ['error', 'warning', 'note'];
const worstFirst = (issues: readonly Issue[]): readonly Issue[] =>
  severities.flatMap((severity) => issues.filter((issue) => issue.severity === severity));

/** Records for mending stay where the inspection is. */
const withoutRecord = ({ leftOut: _, ...issue }: Issue): Issue => issue;

const headOf = (table: RawTable): ReviewTable => ({
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

function sourceOf(source: InspectedSource): ReviewSource {
  return {
    ...source,
    layers: source.layers.map(layerOf),
    tables: source.tables.map(headOf),
    rejectedCount: source.rejected.length,
    rejected: source.rejected
      .slice(0, mostRejected)
      .map(({ layer, index, label, issue }) => ({ layer, index, label, issue: withoutRecord(issue) })),
    issueCount: source.issues.length,
    issues: worstFirst(source.issues).slice(0, mostIssues).map(withoutRecord),
  };
}

export const reviewSummary = ({ sources, issues, mapping }: Inspection): ReviewSummary => ({
  sources: sources.map(sourceOf),
  issues: worstFirst(issues).slice(0, mostIssues),
  mapping,
});
