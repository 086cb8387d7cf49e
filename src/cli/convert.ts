import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Issue } from '../domain/issue.ts';
import { inspectedLayers } from '../export/layers/inspected-layers.ts';
import type { LayerFormat, OutLayer } from '../export/layers/layer-format.ts';
import { layerFormats } from '../export/layers/layer-formats.ts';
import { tableLayer } from '../export/layers/table-layer.ts';
import { type Crs, cgcs2000 } from '../geometry/crs/crs.ts';
import type { Inspection } from '../import/inspect/inspection.ts';
import type { Translate } from '../locale/translator.ts';
import type { Language } from '../quantities/language.ts';
import { crsOption, encodingOption, exitOf, inspectWith } from './inspect.ts';
import { issueLine } from './issue-line.ts';
import { readFilesAt } from './read-files.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** What people call the formats. */
const otherNames: Readonly<Record<string, string>> = {
  shp: 'shapefile',
  txt: 'boundaryTxt',
  'boundary-txt': 'boundaryTxt',
  ndjson: 'geojsonSeq',
  json: 'geojson',
};

/** `convert IN --to FORMAT`: a file in another form, its features and attributes kept. */
export async function convert(
  args: readonly string[],
  terminal: Terminal,
  t: Translate,
  _language: Language,
): Promise<ExitCode> {
  const { values, positionals } = readArguments(args);
  const [input, ...more] = positionals;
  if (input === undefined || more.length > 0) throw new UsageError('usage.oneFile');
  const format = formatNamed(values.to);
  if (values.out === undefined) throw new UsageError('usage.missing', { option: 'out' });
  const target = crsOption(values.crs, 'crs');
  const source = crsOption(values['in-crs'], 'in-crs');
  const choice = { ...(source ? { crs: source } : {}), ...encodingOption(values['in-encoding']) };
  const inspection = await inspectWith(readFilesAt(input, terminal.cwd), choice);
  const issues = [...inspection.issues, ...inspection.sources.flatMap((each) => each.issues)];
  for (const issue of issues) terminal.err(issueLine(issue, t));
  const tableIssues: Issue[] = [];
  const layers = layersOf(inspection, source, tableIssues);
  for (const issue of tableIssues) terminal.err(issueLine(issue, t));
  if (layers.every(({ features }) => features.length === 0)) {
    terminal.err(t('cli:convert.nothing'));
    return 2;
  }
  const written = await format.write(layers, {
    crs: target ?? usualCrs(inspection, format),
    encoding: encodingOption(values.encoding).encoding === 'gb18030' ? 'gb18030' : 'utf-8',
    ...(values.dialect === undefined ? {} : { dialect: values.dialect }),
  });
  for (const issue of written.issues) terminal.err(issueLine(issue, t));
  if (written.bytes.length === 0) return 2;
  write(resolve(terminal.cwd, values.out), written.bytes, values.out);
  terminal.err(t('cli:written', { path: values.out }));
  const exit = exitOf(inspection);
  const later = [...tableIssues, ...written.issues];
  return exit === 0 && later.some(({ severity }) => severity === 'error') ? 1 : exit;
}

const layersOf = ({ sources, mapping }: Inspection, crs: Crs | null, issues: Issue[]): readonly OutLayer[] =>
  sources.flatMap((source) => [
    ...inspectedLayers(source, mapping),
    ...source.tables.map((table) => tableLayer(table, source.name, crs, issues)),
  ]);

/** Where nothing is asked: the plane the file came in; degrees for formats that know nothing else. */
function usualCrs({ sources }: Inspection, { id }: LayerFormat): Crs {
  if (id === 'kml' || id === 'geojson' || id === 'geojsonSeq') return cgcs2000;
  const found = sources.flatMap(({ crs }) => ('crs' in crs ? [crs.crs] : []));
  return found.find(({ kind }) => kind === 'plane' || kind === 'proj') ?? cgcs2000;
}

function formatNamed(name: string | undefined): LayerFormat {
  if (name === undefined) throw new UsageError('usage.missing', { option: 'to' });
  const wanted = otherNames[name.toLowerCase()] ?? name;
  const found = layerFormats.find(({ id, extension }) => id === wanted || extension === wanted.toLowerCase());
  if (found) return found;
  throw new UsageError('usage.format', { value: name, known: layerFormats.map(({ id }) => id).join(', ') });
}

function write(file: string, bytes: Uint8Array, path: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  } catch (fault) {
    throw new UsageError('usage.out', { path, message: fault instanceof Error ? fault.message : String(fault) });
  }
}

function readArguments(args: readonly string[]) {
  try {
    const option = { type: 'string' } as const;
    return parseArgs({
      args: [...args],
      options: {
        to: option,
        out: option,
        crs: option,
        'in-crs': option,
        encoding: option,
        'in-encoding': option,
        dialect: option,
        lang: option,
      },
      strict: true,
      allowPositionals: true,
    });
  } catch (fault) {
    throw new UsageError('usage.options', { message: fault instanceof Error ? fault.message : String(fault) });
  }
}
