import { describe, it } from 'vitest';
import { hasSharedData, sharedRoot } from './shared-path.ts';

export { sharedFile } from './shared-path.ts';

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
