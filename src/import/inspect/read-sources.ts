import type { Issue } from '../../domain/issue.ts';
import { importFormats } from '../formats/formats.ts';
import type { Encoding, Source, SourceReading } from '../formats/import-format.ts';
import type { SourceFile } from '../formats/source-file.ts';
import { unpackArchives } from '../formats/zip/unpack-zip.ts';
import { issueOf } from '../issue-codes.ts';

/** A source with what was read of it, in its own coordinates: asked again under another choice it need not be read again. */
export interface ReadSource {
  readonly source: Source;
  readonly reading: SourceReading;
}

export interface ReadSources {
  readonly sources: readonly ReadSource[];
  /** Of archives, and of files that no format takes. */
  readonly issues: readonly Issue[];
}

export interface SourcesWish {
  /** By the source's name. */
  readonly encodings?: Readonly<Record<string, Encoding>>;
  /** Of every source that is not named among `encodings`. */
  readonly encoding?: Encoding;
  readonly signal?: AbortSignal;
  onProgress?(source: string, done: number, of: number): void;
}

/** Sorts files into sources, archives unpacked: each file belongs to the first format that claims it. */
export async function gatherSources(
  files: readonly SourceFile[],
  signal?: AbortSignal,
): Promise<{ readonly sources: readonly Source[]; readonly issues: readonly Issue[] }> {
  const issues: Issue[] = [];
  const unpacked = await unpackArchives(files, issues, signal);
  for (const { name, bytes } of unpacked) if (bytes.length === 0) issues.push(issueOf('file.empty', { file: name }));
  let left: readonly SourceFile[] = unpacked.filter(({ bytes }) => bytes.length > 0);
  const sources: Source[] = [];
  for (const format of importFormats) {
    const found = format.recognise(left);
    sources.push(...found);
    const taken = new Set(found.flatMap((source) => source.files));
    left = left.filter((file) => !taken.has(file));
  }
  for (const { name } of left) issues.push(issueOf('plain.file.unknown', { file: name }));
  const order = new Map(files.map(({ name }, at) => [name, at]));
  const rank = ({ name }: Source): number => order.get(name) ?? order.get(name.split('/')[0] ?? '') ?? 0;
  return { sources: sources.toSorted((one, other) => rank(one) - rank(other)), issues };
}

/** Reads one source; what goes wrong without a word of its reader is said as an issue, so that the others still come. */
export async function readSource(source: Source, wish: SourcesWish): Promise<SourceReading> {
  const format = importFormats.find(({ id }) => id === source.format);
  const encoding = wish.encodings?.[source.name] ?? wish.encoding;
  try {
    if (!format) throw new Error(source.format);
    return await format.read(source, {
      ...(encoding ? { encoding } : {}),
      ...(wish.signal ? { signal: wish.signal } : {}),
      onProgress: (done, of) => wish.onProgress?.(source.name, done, of),
    });
  } catch (error) {
    wish.signal?.throwIfAborted();
    const message = error instanceof Error ? error.message : String(error);
    const issue = issueOf('file.broken', { file: source.name }, { message });
    const nothing = { encoding: null, crs: { kind: 'unsaid' }, layers: [], tables: [], rejected: [] } as const;
    return { ...nothing, issues: [issue], readable: false };
  }
}

/** Gathers and reads a heap of files. Rejects only when aborted. */
export async function readSources(files: readonly SourceFile[], wish: SourcesWish = {}): Promise<ReadSources> {
  const { sources, issues } = await gatherSources(files, wish.signal);
  const read: ReadSource[] = [];
  for (const source of sources) read.push({ source, reading: await readSource(source, wish) });
  return { sources: read, issues };
}
