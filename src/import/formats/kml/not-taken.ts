import type { Issue } from '../../../domain/issue.ts';
import { issueOf } from '../../issue-codes.ts';

/** Says of each kind of thing that was left, how many there are. */
export function sayNotTaken(kinds: readonly string[], file: string, issues: Issue[]): void {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  for (const [element, count] of counts) issues.push(issueOf('kml.notTaken', { file }, { element, count }));
}
