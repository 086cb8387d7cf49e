import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { SourceFile } from '../import/formats/source-file.ts';
import { UsageError } from './usage-error.ts';

/** What belongs to a Shapefile beside its `.shp`. */
const members = ['.shx', '.dbf', '.prj', '.cpg'];

/**
 * The files a path names, as bytes: a folder with all it holds, a `.shp` with its members beside it, as a person would hand it
 * over. Each is named as it was given.
 */
export function readFilesAt(path: string, cwd: string): readonly SourceFile[] {
  const place = resolve(cwd, path);
  if (!existsSync(place)) throw new UsageError('usage.file', { path });
  if (!statSync(place).isDirectory()) return withMembers(place, basename(path));
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => ({ name: join(basename(place), name).replaceAll('\\', '/'), file: join(place, name) }))
    .filter(({ file }) => statSync(file).isFile())
    .map(({ name, file }) => ({ name, bytes: readFileSync(file) }));
}

function withMembers(place: string, name: string): readonly SourceFile[] {
  const main: SourceFile = { name, bytes: readFileSync(place) };
  if (!/\.shp$/i.test(name)) return [main];
  const stem = basename(place, extname(place)).toLowerCase();
  const beside = readdirSync(dirname(place)).filter(
    (each) => basename(each, extname(each)).toLowerCase() === stem && members.includes(extname(each).toLowerCase()),
  );
  return [main, ...beside.map((each) => ({ name: each, bytes: readFileSync(join(dirname(place), each)) }))];
}
