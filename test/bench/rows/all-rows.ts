import type { BenchRow } from '../bench-row.ts';
import { ellipsoidalArea } from './ellipsoidal-area.ts';
import { nearestKinds } from './nearest-of-kinds.ts';
import { roadNetwork } from './road-network.ts';
import { setbackArea } from './setback-area.ts';
import { topology } from './topology.ts';

/** All rows, in the order of the table. */
export const allRows: readonly BenchRow[] = [ellipsoidalArea, nearestKinds, setbackArea, roadNetwork, topology];
