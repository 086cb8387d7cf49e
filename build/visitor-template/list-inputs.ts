import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { repository } from '../repository.ts';

/** Which files a build read, and what they looked like then: `path size time`, sorted. */
export type Inputs = readonly string[];

const looksLike = (path: string): string => {
  const stat = statSync(join(repository, path), { throwIfNoEntry: false });
  return `${path} ${stat?.size ?? -1} ${stat?.mtimeMs ?? 0}`;
};

/** True while every file a build read is as it was. */
export const areUnchanged = (inputs: Inputs): boolean =>
  inputs.every((input) => input === looksLike(input.slice(0, input.lastIndexOf(' ', input.lastIndexOf(' ') - 1))));

const always = ['visitor.html', 'package-lock.json', 'public/icon.svg'];

/** Writes the list of the program's own files beside the build, so that the next one knows whether it is needed. */
export function listInputs(): Plugin {
  return {
    name: 'list-inputs',
    writeBundle({ dir = '' }) {
      const own = [...this.getModuleIds()]
        .map((id) => relative(repository, id.replace(/[?#].*$/, '')).replaceAll('\\', '/'))
        .filter((path) => path.startsWith('src/'));
      const builders = readdirSync(join(repository, 'build'), { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.ts'))
        .map((path) => `build/${path.replaceAll('\\', '/')}`);
      const inputs = [...new Set([...own, ...builders, ...always])].sort().map(looksLike);
      writeFileSync(join(dir, 'inputs.json'), JSON.stringify(inputs));
    },
  };
}
