import type { Ranking } from '../domain/assessment.ts';
import type { Park } from '../domain/park.ts';
import { prepareEngine } from '../engine/prepare-engine.ts';
import { rankSites } from '../engine/rank-sites.ts';
import { fitJson } from '../export/fit-json.ts';
import type { Translate } from '../locale/translator.ts';
import type { Language } from '../quantities/language.ts';
import { readOptions, requiredText } from './options.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { textTable } from './text-table.ts';
import { usablePark } from './usable-park.ts';
import { UsageError } from './usage-error.ts';

/** `fit`: all sites for one project, best first. */
export async function fit(
  args: readonly string[],
  terminal: Terminal,
  t: Translate,
  language: Language,
): Promise<ExitCode> {
  const options = readOptions(args, { park: 'string', project: 'string', top: 'string', json: 'boolean' });
  const path = requiredText(options, 'park');
  const projectId = requiredText(options, 'project');
  const top = options.top === undefined ? undefined : wholeNumber(String(options.top));
  const { park, exit } = usablePark(path, terminal, t);
  if (park === null) return exit;
  if (!park.projects.some(({ id }) => id === projectId)) {
    throw new UsageError('usage.project', { id: projectId, known: park.projects.map(({ id }) => id).join(', ') });
  }
  await prepareEngine();
  const ranking = rankSites(park, projectId);
  if (options.json) terminal.out(`${JSON.stringify(fitJson(park, ranking, language, top), null, 2)}\n`);
  else terminal.out(fitText(park, ranking, t, language, top));
  return exit;
}

function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new UsageError('usage.top', { value: text });
}

/** A table for the eye; what decides each site in words. */
function fitText(park: Park, ranking: Ranking, t: Translate, language: Language, top?: number): string {
  const { sites, projectName } = fitJson(park, ranking, language, top);
  const scenario = park.scenarios.find(({ id }) => id === ranking.scenarioId)?.name ?? ranking.scenarioId;
  const heading = t('cli:fit.heading', { project: projectName, id: ranking.projectId, park: park.name, scenario });
  const head = ['rank', 'verdict', 'score', 'site', 'reason'].map((column) => String(t(`cli:fit.${column}`)));
  const rows = sites.map(({ rank, verdict, score, name, site, findings }) => [
    String(rank),
    String(t(`findings:verdict.${verdict}`)),
    score === null ? '–' : score.toFixed(0),
    name === site ? name : `${name} (${site})`,
    findings[0]?.reason ?? '',
  ]);
  const lines = [...(park.illustrative ? [park.illustrative] : []), heading, ''];
  return `${lines.join('\n')}\n${rows.length === 0 ? t('cli:fit.none') : textTable([head, ...rows])}\n`;
}
