import type * as z from 'zod/mini';
import type { Issue } from '../domain/issue.ts';
import { fieldIssue } from './field-issue.ts';
import { type IssuePlace, issueOf, shown } from './issue-codes.ts';

export type RawRecord = Readonly<Record<string, unknown>>;

export interface RecordReading {
  /** The fields that hold what they should; null when a required one does not. */
  readonly fields: RawRecord | null;
  /** What no field of ours is called, and what could not be taken as stated. */
  readonly extra: RawRecord;
  readonly issues: readonly Issue[];
}

export const isRecord = (value: unknown): value is RawRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads one record field by field. A wrong optional field is left unknown, said, and kept as it stood in `extra`; a wrong
 * or missing required one leaves the record out. JSON null is "not stated".
 */
export function readRecord(
  schemas: Readonly<Record<string, z.ZodMiniType>>,
  required: readonly string[],
  raw: RawRecord,
  place: IssuePlace,
  prefix = '',
): RecordReading {
  const fields: Record<string, unknown> = {};
  const extra: Record<string, unknown> = {};
  const issues: Issue[] = [];
  let whole = true;
  for (const [name, value] of Object.entries(raw)) {
    if (name === 'extra' && isRecord(value)) {
      Object.assign(extra, value);
      continue;
    }
    const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
    if (!schema) {
      extra[name] = value;
      continue;
    }
    if (value === null || value === undefined) continue;
    const result = schema.safeParse(value);
    if (result.success) {
      fields[name] = result.data;
      continue;
    }
    // One sentence a field is enough to act on; a list of ten wrong items would bury the rest.
    const [fault] = result.error.issues;
    if (fault) issues.push(fieldIssue(place, prefix + name, value, fault));
    if (required.includes(name)) whole = false;
    else extra[name] = value;
  }
  for (const name of required) {
    const missing = raw[name] === undefined || raw[name] === null;
    if (!missing) continue;
    whole = false;
    issues.push(issueOf('field.missing', { ...place, field: prefix + name }));
  }
  return { fields: whole ? fields : null, extra, issues };
}

/** `extra` only where there is something in it. */
export const withExtra = (extra: RawRecord): { extra?: RawRecord } => (Object.keys(extra).length > 0 ? { extra } : {});

/** The id of a record as text, or null with the issue pushed. */
export function recordId(raw: RawRecord, place: IssuePlace, issues: Issue[]): string | null {
  const { id } = raw;
  if (typeof id === 'string' && id !== '') return id;
  if (typeof id === 'number') return String(id);
  issues.push(issueOf('id.missing', { ...place, field: 'id' }, { value: shown(id) }));
  return null;
}
