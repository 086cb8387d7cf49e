import { parseArgs } from 'node:util';
import type { Crs } from '../geometry/crs/crs.ts';
import { crsOfCode } from '../geometry/crs/crs-code.ts';
import type { Encoding } from '../import/formats/import-format.ts';
import { encodingOfLabel } from '../import/formats/text-encoding.ts';
import { inspectSources } from '../import/inspect/inspect-files.ts';
import type { Inspection, SourceChoice } from '../import/inspect/inspection.ts';
import { readSources } from '../import/inspect/read-sources.ts';
import type { Translate } from '../locale/translator.ts';
import type { Language } from '../quantities/language.ts';
import { inspectedJson } from './inspected-json.ts';
import { countIssues, issueLine } from './issue-line.ts';
import { readFilesAt } from './read-files.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { textTable } from './text-table.ts';
import { UsageError } from './usage-error.ts';

/** `inspect FILE…`: what import understands of files, before anything is made of them. */
export async function inspect(
  args: readonly string[],
  terminal: Terminal,
  t: Translate,
  _language: Language,
): Promise<ExitCode> {
  const { values, positionals } = readArguments(args);
  if (positionals.length === 0) throw new UsageError('usage.files');
  const crs = crsOption(values.crs, 'crs');
  const choice: SourceChoice = { ...(crs ? { crs } : {}), ...encodingOption(values.encoding) };
  const files = positionals.flatMap((path) => readFilesAt(path, terminal.cwd));
  const inspection = await inspectWith(files, choice);
  const exit = exitOf(inspection);
  if (values.json) {
    const told = inspection.sources.map((source) => inspectedJson(source, t));
    // One file is answered by one object; several, or an archive of several, by a list.
    const answer = told.length === 1 && inspection.issues.length === 0 ? told[0] : listed(inspection, told, t);
    terminal.out(`${JSON.stringify(answer, null, 2)}\n`);
    return exit;
  }
  tell(inspection, terminal, t);
  return exit;
}

/** The same choice for every source. */
export async function inspectWith(files: Parameters<typeof readSources>[0], choice: SourceChoice): Promise<Inspection> {
  const { encoding } = choice;
  const read = await readSources(files, encoding ? { encoding } : {});
  const names = read.sources.map(({ source }) => source.name);
  return inspectSources(read, Object.fromEntries(names.map((name) => [name, choice])), null);
}

/** 0: sound. 1: opened with errors. 2: nothing could be read. */
export function exitOf({ sources, issues }: Inspection): ExitCode {
  if (!sources.some(({ readable }) => readable)) return 2;
  const all = [...issues, ...sources.flatMap((source) => source.issues)];
  return countIssues(all).errors > 0 || sources.some(({ rejected }) => rejected.length > 0) ? 1 : 0;
}

function readArguments(args: readonly string[]) {
  try {
    const option = { type: 'string' } as const;
    return parseArgs({
      args: [...args],
      options: { crs: option, encoding: option, lang: option, json: { type: 'boolean' } },
      strict: true,
      allowPositionals: true,
    });
  } catch (fault) {
    throw new UsageError('usage.options', { message: fault instanceof Error ? fault.message : String(fault) });
  }
}

/** A coordinate system named on the command line. */
export function crsOption(text: string | undefined, option: string): Crs | null {
  if (text === undefined) return null;
  const reading = crsOfCode(text);
  if (reading.ok) return reading.crs;
  throw new UsageError(reading.refusal.kind === 'needsParameters' ? 'usage.crsParameters' : 'usage.crs', {
    option,
    value: text,
  });
}

export function encodingOption(text: string | undefined): { encoding?: Encoding } {
  if (text === undefined) return {};
  const encoding = encodingOfLabel(text);
  if (encoding === null) throw new UsageError('usage.encoding', { value: text });
  return { encoding };
}

type Told = ReturnType<typeof inspectedJson>;

/** Files that no format takes are answered too, each by itself. */
function listed({ issues }: Inspection, told: readonly Told[], t: Translate): readonly unknown[] | object {
  const unread = issues.map((issue) => ({
    file: issue.file ?? null,
    format: null,
    readable: false,
    encoding: null,
    crs: null,
    layers: [],
    tables: [],
    issues: [
      {
        code: issue.code,
        severity: issue.severity,
        feature: null,
        message: String(t(`issues:${issue.code}`, { ...issue.values })),
      },
    ],
  }));
  const all = [...told, ...unread];
  const [only] = all;
  return all.length === 1 && only ? only : all;
}

function tell(inspection: Inspection, terminal: Terminal, t: Translate): void {
  for (const source of inspection.sources) {
    const json = inspectedJson(source, t);
    const facts = [json.format, json.encoding, json.crs ?? t('cli:inspect.noCrs')].filter((fact) => fact !== null);
    terminal.out(`${json.file}  ${facts.join(' · ')}\n`);
    const head = ['layer', 'features', 'rejected', 'types', 'area'].map((key) => t(`cli:inspect.${key}`));
    const rows = json.layers.map((layer) => [
      layer.name,
      String(layer.features),
      String(layer.rejected),
      layer.geometryTypes.join(', '),
      layer.areaM2 === null ? '—' : `${layer.areaM2.toFixed(2)} m²`,
    ]);
    if (rows.length > 0) terminal.out(`${textTable([head, ...rows])}\n`);
    for (const { name, rows: count } of json.tables) terminal.out(`${t('cli:inspect.table', { name, count })}\n`);
    for (const issue of source.issues) sayIssue(issueLine(issue, t), issue.severity === 'error', terminal);
  }
  for (const issue of inspection.issues) sayIssue(issueLine(issue, t), issue.severity === 'error', terminal);
  const all = [...inspection.issues, ...inspection.sources.flatMap(({ issues }) => issues)];
  terminal.out(`${all.length === 0 ? t('cli:check.sound') : t('cli:data.counts', countIssues(all))}\n`);
}

const sayIssue = (line: string, isError: boolean, terminal: Terminal): void =>
  isError ? terminal.err(line) : terminal.out(`${line}\n`);
