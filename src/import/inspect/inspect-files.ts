import { baseName } from '../formats/base-name.ts';
import type { Encoding } from '../formats/import-format.ts';
import type { SourceFile } from '../formats/source-file.ts';
import { proposeMapping } from '../plain/propose-mapping.ts';
import type { Surroundings } from './find-crs.ts';
import { inspectSource } from './inspect-source.ts';
import type { Inspection, SourceChoice } from './inspection.ts';
import { type ReadSources, readSources, type SourcesWish } from './read-sources.ts';

export interface InspectionWish extends Omit<SourcesWish, 'encodings'> {
  /** By the source's name. */
  readonly choices?: Readonly<Record<string, SourceChoice>>;
  /** The open park, if there is one. */
  readonly near?: Surroundings | null;
}

/** Reads a heap of files and says what they hold, before anything is changed. Rejects only when aborted. */
export async function inspectFiles(files: readonly SourceFile[], wish: InspectionWish = {}): Promise<Inspection> {
  const { choices = {}, near = null, ...rest } = wish;
  return inspectSources(await readSources(files, { ...rest, encodings: encodingsOf(choices) }), choices, near);
}

/** What was read, under the choices made so far. */
export function inspectSources(
  { sources, issues }: ReadSources,
  choices: Readonly<Record<string, SourceChoice>>,
  near: Surroundings | null,
): Inspection {
  const inspected = sources.map((read) => inspectSource(read, choices[read.source.name] ?? {}, near));
  const drawn = inspected.filter((source) => source.layers.length > 0);
  const layers = drawn.flatMap((source) => source.layers);
  return {
    sources: inspected,
    issues,
    mapping: {
      // A drawing's layers say less than its file; registers name a park only where nothing is drawn.
      parkName: parkNameOf((drawn.length > 0 ? drawn : inspected).map(({ name }) => baseName(name))),
      layers: Object.fromEntries(
        layers.map((layer) => [
          layer.file,
          proposeMapping({ ...layer, features: [...layer.features, ...layer.leftOut] }),
        ]),
      ),
    },
  };
}

export const encodingsOf = (choices: Readonly<Record<string, SourceChoice>>): Record<string, Encoding> =>
  Object.fromEntries(
    Object.entries(choices).flatMap(([name, { encoding }]) => (encoding ? [[name, encoding] as const] : [])),
  );

/** What the files' names have in common (`baltimore_…`), else the first one's name. */
export function parkNameOf(names: readonly string[]): string {
  const [first = 'park', ...rest] = names;
  let common = first;
  for (const name of rest) {
    while (!name.startsWith(common)) common = common.slice(0, -1);
  }
  const trimmed = common.replace(/[\s_.-]+$/, '');
  return trimmed.length >= 2 ? trimmed : first;
}
