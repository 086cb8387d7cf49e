import type { Shape } from '../geometry/shapes.ts';
import type { FactSources } from './fact.ts';

export const zoneKinds = ['redLine', 'corridor', 'flood', 'setback', 'protective', 'other'] as const;
export type ZoneKind = (typeof zoneKinds)[number];

/**
 * Where a zone's buffer is counted from. `edge`, `unit`: what is drawn (a zone's edge; a production unit); `plot`: the
 * boundary of the parcel the drawn unit stands on; `conductor`: the outermost conductor, `referenceOffsetM` beside the
 * drawn centre line; `centreLine`: the drawn line itself.
 */
export const bufferReferences = ['edge', 'unit', 'plot', 'conductor', 'centreLine'] as const;
export type BufferReference = (typeof bufferReferences)[number];

/** A polygon, line or point that limits use. `forbid`: nothing may be built there; `condition`: with the stated condition. */
export interface Zone {
  readonly id: string;
  readonly name: string;
  readonly kind: ZoneKind;
  readonly shape: Shape;
  readonly effect: 'forbid' | 'condition';
  /** Extra metres around it that the rule also covers. */
  readonly bufferM?: number;
  /** Absent = from what is drawn. */
  readonly bufferFrom?: BufferReference;
  /** Of a power line: from the drawn centre line to the outermost conductor, metres. */
  readonly referenceOffsetM?: number;
  readonly condition?: string;
  readonly basis?: string;
  readonly sources?: FactSources;
  /** Attributes of the file that have no word here; kept and exported untouched. */
  readonly extra?: Readonly<Record<string, unknown>>;
}
