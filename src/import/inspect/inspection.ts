import type { Issue } from '../../domain/issue.ts';
import type { Crs, CrsRefusal } from '../../geometry/crs/crs.ts';
import type { Encoding, EncodingReading, FormatId, RawTable, RejectedFeature } from '../formats/import-format.ts';
import type { PlainLayer } from '../plain/plain-inspection.ts';
import type { PlainMapping } from '../plain/plain-mapping.ts';

/** What the user has decided about one source; what is absent is understood from the file. */
export interface SourceChoice {
  readonly encoding?: Encoding;
  /** `gcj02` and `bd09` turn the positions back and mark what they gave. */
  readonly crs?: Crs;
  /** The first coordinate is the north (or the latitude). */
  readonly swapAxes?: boolean;
  /** Metres in one unit of the coordinates. */
  readonly unitM?: number;
}

/** Which coordinate system a source's positions are taken in. */
export type CrsFinding =
  | { readonly kind: 'stated'; readonly crs: Crs; readonly by: string; readonly text: string }
  | { readonly kind: 'chosen'; readonly crs: Crs }
  /** From the numbers and the park's place: taken for the preview, to be confirmed. `others` would put it near too. */
  | { readonly kind: 'proposed'; readonly crs: Crs; readonly others: readonly Crs[] }
  /** Nothing speaks for any: nothing can be placed before somebody says which. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'refused'; readonly refusal: CrsRefusal; readonly text: string }
  /** No layer with positions. */
  | { readonly kind: 'none' };

/** One source as far as it was understood. */
export interface InspectedSource {
  readonly name: string;
  readonly format: FormatId;
  /** Its files, the main one first. */
  readonly files: readonly string[];
  readonly readable: boolean;
  readonly encoding: EncodingReading | null;
  readonly crs: CrsFinding;
  readonly unitM?: number;
  /** Placed in longitude and latitude. `PlainLayer.file` is the key the mapping knows a layer by. */
  readonly layers: readonly PlainLayer[];
  readonly tables: readonly RawTable[];
  /** True where the first coordinate was taken as the north. */
  readonly swapAxes: boolean;
  /** What the file seems to need and nobody has said; an issue tells why. To be offered, never done unasked. */
  readonly suggestion?: SourceChoice;
  /** With their issues; they can be saved as a file. */
  readonly rejected: readonly RejectedFeature[];
  readonly issues: readonly Issue[];
}

/** What a heap of files holds, before anything is changed. */
export interface Inspection {
  readonly sources: readonly InspectedSource[];
  /** Of files that no format takes. */
  readonly issues: readonly Issue[];
  /** What we would make of the layers. */
  readonly mapping: PlainMapping;
}
