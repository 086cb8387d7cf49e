import type { Land } from './data/land.ts';
import type { PostgisPeer } from './peers/postgis-peer.ts';
import type { PythonPeer } from './peers/python-peer.ts';
import type { Report } from './report.ts';

/** What every row is given. */
export interface Bench {
  readonly land: Land;
  readonly rounds: number;
  readonly report: Report;
  /** A peer, or why it is not there. */
  readonly python: PythonPeer | { readonly missing: string };
  readonly postgis: PostgisPeer | { readonly missing: string };
}

/** One kind of work, in a file of its own. */
export interface BenchRow {
  readonly name: string;
  run(bench: Bench): Promise<void>;
}

/** A bar that is set for the largest land: at less, what is done once weighs too much to compare. */
export const at100k = ({ size }: Land, atLeast: number): number | undefined => (size === '100k' ? atLeast : undefined);
