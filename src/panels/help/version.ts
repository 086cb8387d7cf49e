import { releases } from './whats-new.ts';

/** What this build calls itself: the newest release, which a test holds to the version of the package. */
export const appVersion: string = releases[0].version;
