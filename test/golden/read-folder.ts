import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Park } from '../../src/domain/park.ts';
import { readParkFolder } from '../../src/import/read-park-folder.ts';

const root = new URL('../../', import.meta.url).pathname;

/** The demo park as the import room reads it, with the rule pack beside it. Fails when there is an error in the data. */
export function readDemoPark(): Park {
  const folder = join(root, 'data/demo-park');
  const files = new Map<string, string>();
  for (const directory of [folder, join(root, 'data/rules')]) {
    for (const name of readdirSync(directory)) {
      const path = join(directory, name);
      if (statSync(path).isFile()) files.set(relative(folder, path), readFileSync(path, 'utf8'));
    }
  }
  const { park, issues } = readParkFolder(files);
  const errors = issues.filter((each) => each.severity === 'error');
  if (!park || errors.length > 0) throw new Error(`The demo park has errors: ${JSON.stringify(errors.slice(0, 5))}`);
  return park;
}
