import type { Assessment, CapacityLine } from '../domain/assessment.ts';

/** The lines of the whole park, land first; those of single facilities belong to their inspectors. */
export const parkLines = (assessment: Assessment | null): readonly CapacityLine[] =>
  assessment?.capacity.filter((line) => line.facilityId === undefined) ?? [];

export interface CapacityShares {
  /** Parts of the bar's width, 0–1; together at most 1. */
  readonly committed: number;
  readonly taken: number;
  /** How much more than there is, share of the capacity; 0 when it holds. */
  readonly over: number;
}

/** How a bar is filled. With more than there is, the whole bar is what is asked, so that all of it can be seen. */
export function capacityShares(line: CapacityLine): CapacityShares | null {
  const { capacity, committed, taken } = line;
  if (capacity === null) return null;
  const asked = committed + taken;
  const whole = Math.max(capacity, asked);
  if (whole <= 0) return { committed: 0, taken: 0, over: 0 };
  return {
    committed: committed / whole,
    taken: taken / whole,
    over: asked > capacity ? (capacity > 0 ? (asked - capacity) / capacity : 1) : 0,
  };
}

/** What was left before this scenario, and what is left with it; null = unknown. */
export function beforeAndAfter(line: CapacityLine): { readonly before: number | null; readonly after: number | null } {
  return { before: line.capacity === null ? null : line.capacity - line.committed, after: line.left };
}
