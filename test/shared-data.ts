import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'vitest';

const repository = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const sharedRoot = process.env.MUTU_SHARED ?? resolve(repository, '..', 'shared');

/** Absolute path of a file of the shared real data, or null where this machine does not have it. */
export function sharedFile(path: string): string | null {
  const file = join(sharedRoot, path);
  return existsSync(file) ? file : null;
}

/** True where the real data lie beside the repository. */
export const hasSharedData = sharedFile('data/real/README.md') !== null;

/**
 * A group of tests that read real data kept outside the repository. Where they are absent the group is skipped and
 * says so; under CI their absence is a failure, since a skip there would hide it.
 */
export function describeShared(name: string, tests: () => void): void {
  if (hasSharedData) {
    describe(name, () => tests());
    return;
  }
  if (process.env.CI === 'true') {
    describe(name, () => {
      it('has its real data', () => {
        throw new Error(`CI needs the shared real data at ${sharedRoot}`);
      });
    });
    return;
  }
  console.log(`skipped, no shared real data on this machine: ${name}`);
  describe.skip(name, () => tests());
}
