import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { readParkFolder } from '../src/import/read-park-folder.ts';

const data = resolve(dirname(fileURLToPath(import.meta.url)), '..', 'data');
const virtualId = 'virtual:demo-park';
const servedAt = '/demo-park.json';

function filesOf(folder: string, prefix: string): [string, string][] {
  return readdirSync(join(data, folder))
    .filter((name) => /\.(json|geojson|csv)$/.test(name))
    .map((name) => [prefix + name, readFileSync(join(data, folder, name), 'utf8')]);
}

/** The demo park through the same reading and checks as any park folder, with its issues. */
const readDemoPark = (): string =>
  JSON.stringify(readParkFolder(new Map([...filesOf('demo-park', ''), ...filesOf('rules', '../rules/')])));

/**
 * Reads and checks the demo park when the program is built, so that the first page does not need the readers: what they
 * found, issues included, is served as one file.
 */
export function demoPark(): Plugin {
  let isBuild = false;
  return {
    name: 'demo-park',
    configResolved: ({ command }) => {
      isBuild = command === 'build';
    },
    resolveId: (id) => (id === virtualId ? `\0${virtualId}` : undefined),
    load(id) {
      if (id !== `\0${virtualId}`) return;
      if (!isBuild) return `export default '${servedAt}'`;
      const file = this.emitFile({ type: 'asset', name: 'demo-park.json', source: readDemoPark() });
      return `export default import.meta.ROLLUP_FILE_URL_${file}`;
    },
    configureServer({ middlewares }) {
      middlewares.use(servedAt, (_, answer) => {
        answer.setHeader('Content-Type', 'application/json');
        answer.end(readDemoPark());
      });
    },
  };
}
