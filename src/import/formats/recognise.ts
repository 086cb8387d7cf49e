import type { FormatId, Source } from './import-format.ts';
import type { SourceFile } from './source-file.ts';

/** The first characters of a file, as far as they are ASCII: enough to tell a format by. */
export const startOfText = (bytes: Uint8Array): string => {
  const head = bytes.subarray(0, 4096);
  const isWide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  return new TextDecoder(isWide ? (head[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(head);
};

/** No zero byte among the first: no text of one byte a letter has any. */
export const isText = (bytes: Uint8Array): boolean => !bytes.subarray(0, 4096).includes(0);

/** Each file that is of the format is a source by itself. */
export const oneByOne = (
  format: FormatId,
  files: readonly SourceFile[],
  isOfFormat: (file: SourceFile) => boolean,
): readonly Source[] => files.filter(isOfFormat).map((file) => ({ format, name: file.name, files: [file] }));
