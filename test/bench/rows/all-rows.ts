import type { BenchRow } from '../bench-row.ts';
import { ellipsoidalArea } from './ellipsoidal-area.ts';

/** All rows, in the order of the table. */
export const allRows: readonly BenchRow[] = [ellipsoidalArea];
