import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parkFiles } from './park-files.ts';

const dataFolder = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Writes the demo park: `npx tsx data/generator/main.ts`. */
async function write(): Promise<void> {
  for (const [path, text] of await parkFiles()) {
    const file = join(dataFolder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`${path}  ${Math.round(Buffer.byteLength(text) / 1024)} kB`);
  }
}

await write();
