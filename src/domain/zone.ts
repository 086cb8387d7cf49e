import type { AreaShape } from '../geometry/shapes.ts';
import type { FactSources } from './fact.ts';

export const zoneKinds = ['redLine', 'corridor', 'flood', 'setback', 'protective', 'other'] as const;
export type ZoneKind = (typeof zoneKinds)[number];

/** A polygon that limits use. `forbid`: nothing may be built there; `condition`: with the stated condition. */
export interface Zone {
  readonly id: string;
  readonly name: string;
  readonly kind: ZoneKind;
  readonly shape: AreaShape;
  readonly effect: 'forbid' | 'condition';
  /** Extra metres around the polygon that the rule also covers. */
  readonly bufferM?: number;
  readonly condition?: string;
  readonly basis?: string;
  readonly sources?: FactSources;
  /** Attributes of the file that have no word here; kept and exported untouched. */
  readonly extra?: Readonly<Record<string, unknown>>;
}
