import type { Issue } from '../domain/issue.ts';

const order = { error: 0, warning: 1, note: 2 } as const;

/** Worst first; otherwise as they were found. */
export const bySeverity = (issues: readonly Issue[]): readonly Issue[] =>
  [...issues].sort((a, b) => order[a.severity] - order[b.severity]);

export function countSeverities(issues: readonly Issue[]): { errors: number; warnings: number; notes: number } {
  const count = (severity: Issue['severity']) => issues.filter((issue) => issue.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), notes: count('note') };
}
