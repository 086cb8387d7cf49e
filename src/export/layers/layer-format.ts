import type { Issue } from '../../domain/issue.ts';
import type { WrittenBoundary } from '../../domain/written-boundary.ts';
import type { Crs } from '../../geometry/crs/crs.ts';
import type { Shape } from '../../geometry/shapes.ts';
import type { FormatId } from '../../import/formats/import-format.ts';

/** A feature to be written; positions in longitude and latitude, CGCS2000. */
export interface OutFeature {
  readonly id: string;
  /** What people call it, for labels. */
  readonly name: string;
  readonly shape: Shape;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly written?: WrittenBoundary;
}

export interface OutLayer {
  readonly name: string;
  readonly features: readonly OutFeature[];
}

export interface LayerWriteOptions {
  readonly crs: Crs;
  /** For formats that have a choice (Shapefile, TXT, CSV, DXF). */
  readonly encoding: 'utf-8' | 'gb18030';
  /** Of the boundary TXT: a named dialect, or as each parcel came in. */
  readonly dialect?: string;
  /** Of the boundary TXT: number every ring anew, clockwise from its north-west corner. */
  readonly renumber?: boolean;
}

/** What was written, and what the format could not carry as it is. */
export interface WrittenFile {
  readonly bytes: Uint8Array;
  readonly issues: readonly Issue[];
  /** Where it is another than the format's own: several files go out as one archive. */
  readonly extension?: 'zip';
}

/** What goes out has the names of what comes in; a KMZ, which comes in as KML, has one of its own. */
export type OutFormatId = FormatId | 'kmz';

/** Formats are peers: each one module of this shape in the list of `layer-formats.ts`, its writer loaded when first used. */
export interface LayerFormat {
  readonly id: OutFormatId;
  /** Without the dot. */
  readonly extension: string;
  readonly mime: string;
  write(layers: readonly OutLayer[], options: LayerWriteOptions): Promise<WrittenFile>;
}
