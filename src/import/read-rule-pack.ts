import type { Issue } from '../domain/issue.ts';
import type { RulePack } from '../domain/rule-pack.ts';
import { type IssuePlace, issueOf, shown } from './issue-codes.ts';
import { isRecord, readRecord } from './read-record.ts';
import { rulePackFields } from './schemas/rule-pack-fields.ts';

const required = ['id', 'name', 'speedsKmh', 'joinToleranceM', 'handoverStep', 'weights', 'weightsSource'];

/** A rule pack, or null with the reasons pushed. A wrong optional threshold is a threshold the pack does not ask for. */
export function readRulePack(raw: unknown, place: IssuePlace, issues: Issue[]): RulePack | null {
  if (!isRecord(raw)) {
    issues.push(issueOf('record.notObject', place, { value: shown(raw) }));
    return null;
  }
  const reading = readRecord(rulePackFields, required, raw, place);
  issues.push(...reading.issues);
  if (reading.fields === null) return null;
  // A note the pack carries for its readers stays with it; what failed above does not come back this way.
  const notes = Object.entries(reading.extra).filter(([name]) => !Object.hasOwn(rulePackFields, name));
  return { ...Object.fromEntries(notes), ...reading.fields } as unknown as RulePack;
}
