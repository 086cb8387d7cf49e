import type { Issue } from '../domain/issue.ts';
import type { SummaryTemplate } from '../domain/summary-template.ts';
import type { IssuePlace } from './issue-codes.ts';
import { type RawRecord, readRecord, recordId } from './read-record.ts';
import { summaryTemplateFields } from './schemas/summary-template-fields.ts';

/** A layout of the parcel summary; one that cannot be read is left out and said. */
export function readSummaryTemplate(raw: RawRecord, place: IssuePlace, issues: Issue[]): SummaryTemplate | null {
  const { id: _, ...rest } = raw;
  const reading = readRecord(summaryTemplateFields, ['name', 'columns', 'order', 'conditions', 'totals'], rest, place);
  issues.push(...reading.issues);
  const id = recordId(raw, place, issues);
  return id === null || reading.fields === null
    ? null
    : { id, ...(reading.fields as unknown as Omit<SummaryTemplate, 'id'>) };
}
