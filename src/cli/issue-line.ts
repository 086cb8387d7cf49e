import type { Issue } from '../domain/issue.ts';
import type { Translate } from '../locale/translator.ts';

/** The sentence of an issue. */
export const issueSentence = (issue: Issue, t: Translate): string =>
  String(t(`issues:${issue.code}`, { ...issue.values }));

/** `错误 parcels.geojson › P-012 › status: …` */
export function issueLine(issue: Issue, t: Translate): string {
  // A number alone says nothing in a file of many lists.
  const list = issue.feature?.startsWith('#') ? issue.layer : undefined;
  const place = [issue.file, list, issue.feature, issue.field].filter((part) => part !== undefined).join(' › ');
  const line = issue.values?.line;
  const where = line === undefined || issue.code.startsWith('json.') ? '' : ` (${t('issues:where.line', { line })})`;
  return `${t(`issues:severity.${issue.severity}`)} ${place}${where}: ${issueSentence(issue, t)}`;
}

/** How many issues of each severity. */
export function countIssues(issues: readonly Issue[]): { errors: number; warnings: number; notes: number } {
  const count = (severity: Issue['severity']): number => issues.filter((issue) => issue.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), notes: count('note') };
}
