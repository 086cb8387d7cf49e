import type { RawRecord } from './read-record.ts';

/** The version written today. A change that an older reader would misread raises it and adds a step below. */
export const projectFileVersion = 1;

/** Step n takes a file of version n + 1 to version n + 2: the first, once there is a version 2, takes 1 to 2. */
const migrations: readonly ((file: RawRecord) => RawRecord)[] = [];

/** Brings a file of an older version to today's, one step a version. */
export const migrateProjectFile = (file: RawRecord, version: number): RawRecord =>
  migrations.slice(version - 1).reduce((older, step) => step(older), file);
