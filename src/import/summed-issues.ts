import type { Issue } from '../domain/issue.ts';
import { issueOf } from './issue-codes.ts';

/** More issues of one kind than this in one file are summed up. */
const usuallyTold = 50;

/** Keeps the first issues of each kind and says how many more there are. */
export function summedIssues(file: string, issues: readonly Issue[], told = usuallyTold): readonly Issue[] {
  const counts = new Map<string, number>();
  const kept = issues.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= told;
  });
  for (const [code, count] of counts) {
    if (count > told) kept.push(issueOf('geojson.more', { file }, { count: count - told, kind: code }));
  }
  return kept;
}
