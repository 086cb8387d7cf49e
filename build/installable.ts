import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import type { BuiltFile } from '../src/app/offline/kept-files.ts';
import { repository } from './repository.ts';

const fileName = 'service-worker.js';

const sha256 = (source: string | Uint8Array): string => createHash('sha256').update(source).digest('base64');

/** Names below `assets/` carry a hash of their content. */
const builtFile = (name: string, source: string | Uint8Array): BuiltFile => ({
  name,
  integrity: name.startsWith('assets/') ? null : `sha256-${sha256(source)}`,
});

/** The script without its list of files. */
async function script(): Promise<string> {
  const built = await build({
    root: repository,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      reportCompressedSize: false,
      lib: { entry: join(repository, 'src', 'service-worker.ts'), formats: ['iife'], name: 'mutuServiceWorker' },
    },
  });
  const [only] = [built].flat();
  if (!only || !('output' in only)) throw new Error('the service worker was not built');
  return only.output[0].code;
}

/**
 * The service worker by which the served app can be installed and opens without network: it is told every file that was
 * built, so that none is left out. Only the served build has it; elsewhere its address is unknown and nobody asks for it.
 */
export function installable(): Plugin {
  return {
    name: 'installable',
    apply: 'build',
    enforce: 'post',
    config: () => ({ define: { 'import.meta.env.SERVICE_WORKER': JSON.stringify(`./${fileName}`) } }),
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const built = Object.values(bundle).map((file) =>
          builtFile(file.fileName, file.type === 'chunk' ? file.code : file.source),
        );
        const served = join(repository, 'public');
        const untouched = readdirSync(served).map((name) => builtFile(name, readFileSync(join(served, name))));
        const files = [...built, ...untouched].sort((a, b) => (a.name < b.name ? -1 : 1));
        const code = await script();
        const version = sha256(JSON.stringify(files) + code);
        const source = `const builtFiles = ${JSON.stringify({ version, files })};\n${code}`;
        this.emitFile({ type: 'asset', fileName, source });
      },
    },
  };
}
