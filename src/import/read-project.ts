import type { Issue } from '../domain/issue.ts';
import type { Project } from '../domain/project.ts';
import { type IssuePlace, issueOf, shown } from './issue-codes.ts';
import { isRecord, type RawRecord, readRecord, recordId, withExtra } from './read-record.ts';
import { demandFields, projectFields, promiseFields } from './schemas/project-fields.ts';

/** A project from a table row or a project file; null when it cannot stand. */
export function readProject(raw: RawRecord, place: IssuePlace, issues: Issue[]): Project | null {
  const id = recordId(raw, place, issues);
  const { id: _, demand: rawDemand, promise: rawPromise, ...facts } = raw;
  const reading = readRecord(projectFields, ['name', 'industry', 'origin'], facts, place);
  const demand = readRecord(demandFields, ['carrier'], part(rawDemand, 'demand', place, issues), place, 'demand.');
  const promise = readRecord(promiseFields, [], part(rawPromise, 'promise', place, issues), place, 'promise.');
  issues.push(...reading.issues, ...demand.issues, ...promise.issues);
  if (id === null || reading.fields === null || demand.fields === null) return null;
  const extra = { ...reading.extra, ...prefixed('demand.', demand.extra), ...prefixed('promise.', promise.extra) };
  const project = { id, ...reading.fields, demand: demand.fields, promise: promise.fields ?? {}, ...withExtra(extra) };
  return project as unknown as Project;
}

function part(value: unknown, field: string, place: IssuePlace, issues: Issue[]): RawRecord {
  if (value === undefined || value === null) return {};
  if (isRecord(value)) return value;
  issues.push(issueOf('field.type', { ...place, field }, { value: shown(value), expected: 'object' }));
  return {};
}

const prefixed = (prefix: string, record: RawRecord): RawRecord =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [prefix + name, value]));
