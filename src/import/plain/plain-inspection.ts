import type { LayerFeature, LeftOutFeature } from '../layer-feature.ts';
import type { PlainField } from './field-summary.ts';

/** One GeoJSON file as it was found. */
export interface PlainLayer {
  /** The file's name; the mapping speaks of the layer by it. */
  readonly file: string;
  /** What records name as their source where the file's name does not say it all. */
  readonly origin?: string;
  /** The layer's own name, else the file's without its ending. */
  readonly name: string;
  /** Features in the file; the sound ones are in `features`. */
  readonly count: number;
  readonly kinds: { readonly points: number; readonly lines: number; readonly areas: number };
  readonly fields: readonly PlainField[];
  readonly features: readonly LayerFeature[];
  /** Left out for their outlines alone; they can be mended and taken in. */
  readonly leftOut: readonly LeftOutFeature[];
}
