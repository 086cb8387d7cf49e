import type { Placement } from './placement.ts';

/** A named set of placements. A project stands at most once in a scenario. */
export interface Scenario {
  readonly id: string;
  readonly name: string;
  readonly forkedFrom?: string;
  readonly placements: readonly Placement[];
}
