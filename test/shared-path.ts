import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Real data are kept beside the repository, never in it. */
export const sharedRoot = process.env.MUTU_SHARED ?? resolve(repository, '..', 'shared');

/** Absolute path of a file of the shared real data, or null where this machine does not have it. */
export function sharedFile(path: string): string | null {
  const file = join(sharedRoot, path);
  return existsSync(file) ? file : null;
}

/** True where the real data lie beside the repository. */
export const hasSharedData = sharedFile('data/real/README.md') !== null;
