import type { Shape } from '../geometry/shapes.ts';
import type { FactSources } from './fact.ts';

export const backdropKinds = [
  'river',
  'stream',
  'lake',
  'hill',
  'contour',
  'green',
  'railway',
  'village',
  'label',
  'boundary',
] as const;
export type BackdropKind = (typeof backdropKinds)[number];

/** Scenery that makes the map readable and that no rule looks at. */
export interface BackdropFeature {
  readonly id: string;
  readonly kind: BackdropKind;
  readonly name?: string;
  readonly shape: Shape;
  /** Height above sea level of a contour or hill, metres. */
  readonly elevationM?: number;
  readonly sources?: FactSources;
  /** Attributes of the file that have no word here; kept and exported untouched. */
  readonly extra?: Readonly<Record<string, unknown>>;
}
