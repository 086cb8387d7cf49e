import type { LonLat } from '../geometry/shapes.ts';
import type { LeftOut } from './left-out.ts';

/** A thing of the park that an issue speaks of. */
export interface IssueThing {
  readonly kind: 'parcel' | 'building' | 'zone' | 'road' | 'facility';
  readonly id: string;
}

/** Something wrong with data. The text is made by the locale from `code` and `values`. */
export interface Issue {
  /** Dotted and stable, e.g. `geojson.ring.selfCrossing`. */
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'note';
  readonly file?: string;
  readonly layer?: string;
  /** Id of the feature, or its index in the file as `#12`. */
  readonly feature?: string;
  readonly field?: string;
  /** What the sentence needs: the offending value, the limit, the expected kinds … */
  readonly values?: Readonly<Record<string, string | number>>;
  /** Where on the map to look. */
  readonly place?: LonLat;
  /** What of the park it is about. */
  readonly things?: readonly IssueThing[];
  /** The record that is not in the park for it, where a mended outline could bring it in. */
  readonly leftOut?: LeftOut;
}
