import type { Issue } from './issue.ts';
import type { Park } from './park.ts';

/**
 * The issues that still stand: what a file had wrong is settled while the park holds the mended record, and stands again
 * when that is undone.
 */
export const openIssues = (issues: readonly Issue[], park: Park | null): readonly Issue[] =>
  issues.filter(({ leftOut }) => !(leftOut && park?.[leftOut.layer].some(({ id }) => id === leftOut.record.id)));
