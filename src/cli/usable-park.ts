import type { Park } from '../domain/park.ts';
import type { Translate } from '../locale/translator.ts';
import { countIssues, issueLine } from './issue-line.ts';
import { openPark } from './open-park.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** The park for a command that computes, its errors told on stderr; `exit` is 1 when there are any. */
export function usablePark(
  path: string,
  terminal: Terminal,
  t: Translate,
): { readonly park: Park | null; readonly exit: ExitCode } {
  const { park, issues } = openPark(path, terminal.cwd);
  for (const issue of issues) if (issue.severity === 'error') terminal.err(issueLine(issue, t));
  if (park === null) {
    terminal.err(t('cli:data.refused'));
    return { park, exit: 1 };
  }
  const broken = countIssues(issues).errors > 0;
  if (broken) terminal.err(t('cli:data.partly'));
  return { park, exit: broken ? 1 : 0 };
}
