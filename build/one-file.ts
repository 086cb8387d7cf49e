import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { InlineConfig, Plugin, Rolldown } from 'vite';
import { assemblePage } from './one-file/assemble-page.ts';
import { bootScript, carriedAddress } from './one-file/boot-script.ts';
import { carriedFile, isScript } from './one-file/carried-file.ts';
import { repository } from './repository.ts';

/** Which page becomes one file, and what the file is called. */
export interface OneFile {
  /** The HTML beside package.json; it names its entry itself. */
  readonly page: string;
  readonly name: string;
}

function entryOf(page: string): string {
  const entry = /<script type="module" src="\.\/([^"]+)"/.exec(page)?.[1];
  if (entry === undefined) throw new Error('the page names no entry');
  return join(repository, entry);
}

/** Takes a bundle apart: the one script, the one style sheet, and the files the script asks for by address. */
function partsOf(bundle: Rolldown.OutputBundle) {
  const files = Object.values(bundle);
  const scripts = files.filter((file) => file.type === 'chunk');
  const assets = files.filter((file) => file.type === 'asset');
  const [script, ...more] = scripts;
  if (!script || more.length > 0) throw new Error(`one script was expected, not ${scripts.length}`);
  if (script.imports.length > 0) throw new Error(`the script imports ${script.imports.join(', ')}`);
  const isStyle = ({ fileName }: Rolldown.OutputAsset): boolean => fileName.endsWith('.css');
  return {
    script: script.code,
    style: assets
      .filter(isStyle)
      .map(({ source }) => Buffer.from(source).toString('utf8'))
      .join('\n'),
    carried: assets.filter((asset) => !isStyle(asset)),
  };
}

/**
 * Turns a build into one HTML file that needs no server: script and style stand in the page, workers, WebAssembly and
 * data are carried in it. Every address the program is built with becomes a question to the boot script, so that no
 * place in `src` knows of it.
 */
function oneFile({ page, name }: OneFile): Plugin {
  const html = readFileSync(join(repository, page), 'utf8');
  return {
    name: 'one-file',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const { script, style, carried } = partsOf(bundle);
        const files = new Map(carried.map(({ fileName, source }) => [fileName, carriedFile(fileName, source)]));
        const names = [...files.keys()];
        const source = assemblePage({
          page: html,
          script: bootScript(files) + script,
          style,
          icon: readFileSync(join(repository, 'public', 'icon.svg'), 'utf8'),
          needs: {
            wasm: names.some((file) => file.endsWith('.wasm')),
            workers: names.some(isScript),
            fetching: names.some((file) => !isScript(file)),
          },
        });
        for (const file of Object.keys(bundle)) delete bundle[file];
        this.emitFile({ type: 'asset', fileName: name, source });
      },
    },
  };
}

/** A whole configuration: `vite build` with it writes the one file, and nothing else, into `outDir`. */
export function oneFileConfig(file: OneFile, outDir: string, plugins: readonly Plugin[] = []): InlineConfig {
  return {
    root: repository,
    configFile: false,
    publicDir: false,
    base: './',
    plugins: [react(), ...plugins, oneFile(file)],
    experimental: { renderBuiltUrl: (name) => ({ runtime: carriedAddress(name) }) },
    build: {
      target: 'es2023',
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 20_000,
      rolldownOptions: {
        input: entryOf(readFileSync(join(repository, file.page), 'utf8')),
        output: { codeSplitting: false },
      },
    },
    worker: { format: 'iife', rolldownOptions: { output: { codeSplitting: false } } },
  };
}
