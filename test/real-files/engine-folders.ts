import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { realRoot } from './real-sources.ts';

const repository = join(import.meta.dirname, '..', '..');

/** Every test and bench of the repository, with its text. */
const checks = ['src', 'test'].flatMap((folder) =>
  readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /(\.test\.ts|bench\/.*\.ts)$/.test(path.replaceAll('\\', '/')))
    .map((path) => ({
      path: join(folder, path).replaceAll('\\', '/'),
      text: readFileSync(join(repository, folder, path), 'utf8'),
    })),
);

/** Folders of engine cases, how many files each has, and which of our tests read them. */
export function engineTable(folders: readonly string[]): string {
  const below = folders.flatMap((folder) => {
    const entries = readdirSync(join(realRoot, folder), { withFileTypes: true });
    const deeper = entries.filter((entry) => entry.isDirectory()).map((entry) => `${folder}/${entry.name}`);
    const files = entries.filter((entry) => entry.isFile()).map((entry) => `${folder}/${entry.name}`);
    return [...deeper, ...files];
  });
  const rows = below.map((path) => {
    const name = path.split('/').at(-1) ?? path;
    const readers = checks
      .filter(
        ({ path: at, text }) =>
          !at.startsWith('test/real-files') &&
          (text.includes(path) || text.includes(`/${name}`) || text.includes(`'${name}`)),
      )
      .map((each) => each.path);
    const count = path.includes('.')
      ? 1
      : readdirSync(join(realRoot, path), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
          .length;
    return `| ${relative('.', path)} | ${count} | ${readers.map((each) => `\`${each}\``).join(', ') || 'not used yet'} |`;
  });
  return ['| cases | files | read by |', '| --- | --- | --- |', ...rows].join('\n');
}
