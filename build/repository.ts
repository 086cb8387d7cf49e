import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder everything is built from. */
export const repository = resolve(dirname(fileURLToPath(import.meta.url)), '..');
