import type { PathShape } from '../geometry/shapes.ts';
import type { FactSources } from './fact.ts';

/** From the widest to the narrowest; `ramp` joins an expressway to the rest. */
export const roadClasses = ['expressway', 'link', 'arterial', 'collector', 'street', 'ramp'] as const;
export type RoadClass = (typeof roadClasses)[number];

export interface Road {
  readonly id: string;
  readonly name?: string;
  readonly class: RoadClass;
  readonly shape: PathShape;
  readonly speedKmh?: number;
  /** Traffic runs only in the direction of drawing. */
  readonly oneWay?: boolean;
  /** Passes over or under others without meeting them. */
  readonly bridge?: boolean;
  readonly widthM?: number;
  readonly state?: 'built' | 'underConstruction' | 'planned';
  readonly sources?: FactSources;
  /** Attributes of the file that have no word here; kept and exported untouched. */
  readonly extra?: Readonly<Record<string, unknown>>;
}
