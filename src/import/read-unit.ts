import type { Unit } from '../domain/building.ts';
import type { Issue } from '../domain/issue.ts';
import type { IssuePlace } from './issue-codes.ts';
import { type RawRecord, readRecord, recordId, withExtra } from './read-record.ts';
import { unitFields } from './schemas/land-fields.ts';

/** A unit from a table row or a project file; null when it cannot stand. */
export function readUnit(raw: RawRecord, place: IssuePlace, issues: Issue[]): Unit | null {
  const id = recordId(raw, place, issues);
  const { id: _, ...facts } = raw;
  const reading = readRecord(unitFields, ['name', 'buildingId', 'areaM2'], facts, place);
  issues.push(...reading.issues);
  if (id === null || reading.fields === null) return null;
  return { id, ...reading.fields, ...withExtra(reading.extra) } as Unit;
}
