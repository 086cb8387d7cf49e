import type { Translate } from '../locale/translator.ts';
import { countIssues, issueLine, issueSentence } from './issue-line.ts';
import { openPark } from './open-park.ts';
import { readOptions, requiredText } from './options.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** `check`: every issue of the park's data. Errors go to stderr; with --json all of them are the answer. */
export async function check(args: readonly string[], terminal: Terminal, t: Translate): Promise<ExitCode> {
  const options = readOptions(args, { park: 'string', json: 'boolean' });
  const { park, issues } = openPark(requiredText(options, 'park'), terminal.cwd);
  const counts = countIssues(issues);
  const exit: ExitCode = counts.errors > 0 || park === null ? 1 : 0;
  if (options.json) {
    const told = issues.map(({ leftOut: _, ...issue }) => ({ ...issue, message: issueSentence(issue, t) }));
    terminal.out(`${JSON.stringify({ ok: exit === 0, opens: park !== null, ...counts, issues: told }, null, 2)}\n`);
    return exit;
  }
  for (const issue of issues) {
    const line = issueLine(issue, t);
    if (issue.severity === 'error') terminal.err(line);
    else terminal.out(`${line}\n`);
  }
  if (park === null) {
    terminal.err(t('cli:data.refused'));
    return exit;
  }
  const { name, parcels, buildings, units, facilities, roads, projects } = park;
  const sizes = Object.fromEntries(
    Object.entries({ parcels, buildings, units, facilities, roads, projects }).map(([key, list]) => [key, list.length]),
  );
  terminal.out(`${t('cli:check.park', { name, ...sizes })}\n`);
  terminal.out(`${issues.length === 0 ? t('cli:check.sound') : t('cli:data.counts', counts)}\n`);
  return exit;
}
