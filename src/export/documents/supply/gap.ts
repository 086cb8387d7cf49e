import type { DocumentCell } from '../office-document.ts';

/** One thing the list of guarantees cannot say, and who could. */
export interface Gap {
  /** Land, floor, a resource …: in words. */
  readonly factor: string;
  /** What it is missing of. */
  readonly thing: string;
  /** Which figures. */
  readonly what: string;
  readonly state: 'missing' | 'stale' | 'undated' | 'unsourced';
  readonly why: string;
  readonly asOf: DocumentCell;
  readonly source: string;
  readonly asked: string;
  /** How many projects ask for it; null where nobody counts. */
  readonly projects: number | null;
}
