import type { Issue } from '../../domain/issue.ts';
import type { WrittenBoundary } from '../../domain/written-boundary.ts';
import type { Crs, CrsRefusal } from '../../geometry/crs/crs.ts';
import type { SourceFile } from './source-file.ts';

export const formatIds = ['geojson', 'geojsonSeq', 'shapefile', 'kml', 'dxf', 'boundaryTxt', 'csv', 'xlsx'] as const;
export type FormatId = (typeof formatIds)[number];

/** Encodings a file of a planning office may be in, Chinese ones first, by the label that `TextDecoder` knows. */
export const encodings = [
  'utf-8',
  'gb18030',
  'big5',
  'shift_jis',
  'windows-1252',
  'windows-1250',
  'iso-8859-2',
  'utf-16le',
  'utf-16be',
] as const;
export type Encoding = (typeof encodings)[number];

/** Which encoding the texts were read in, and what spoke for it. */
export interface EncodingReading {
  readonly encoding: Encoding;
  /**
   * bom: byte order mark; stated: the file says so (.cpg, header byte, `$DWGCODEPAGE`, XML declaration); strict: valid UTF-8
   * beyond ASCII; sniffed: guessed from the bytes, look at the sample; ascii: any would do; chosen: by the user.
   */
  readonly by: 'bom' | 'stated' | 'strict' | 'sniffed' | 'ascii' | 'chosen';
  /** Texts of the file as they read now, for the eye: field names and values that are not ASCII, at most 12. */
  readonly sample: readonly string[];
}

/** What a file itself says of its coordinate system. */
export type StatedCrs =
  | {
      readonly kind: 'stated';
      readonly crs: Crs;
      /** eastings: the zone number stands before them; format: KML is always WGS84. */
      readonly by: 'prj' | 'member' | 'header' | 'eastings' | 'format';
      /** As the file has it. */
      readonly text: string;
    }
  | { readonly kind: 'refused'; readonly refusal: CrsRefusal; readonly text: string }
  | { readonly kind: 'unsaid' };

/**
 * One feature as its file has it. `geometry` looks like GeoJSON with positions in the file's own system, easting or longitude
 * first (a format whose files write north first turns them); rings closed. It is unchecked: `placeLayer` judges it.
 */
export interface RawFeature {
  /** From 0, in the order of the file. */
  readonly index: number;
  readonly id: string | null;
  /** How an issue names it: its id, name, or `#12` counted from 1. */
  readonly label: string;
  readonly geometry: unknown;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Line of the file it begins on, where the file has lines. */
  readonly line?: number;
  /** What a checking library says of it; told where the feature is taken all the same. */
  readonly complaint?: Issue;
  /** The text it was written in, kept so that it can go out again byte for byte. */
  readonly written?: WrittenBoundary;
}

export interface RawLayer {
  /** The layer's own name, else the file's without its ending. */
  readonly name: string;
  readonly features: readonly RawFeature[];
  /** Where layers of one file differ; else the source's. */
  readonly crs?: StatedCrs;
}

/** What one cell holds; a date as its ISO text. */
export type Cell = string | number | boolean | null | { readonly date: string };

/** A sheet as it is, its header not yet known. Rows are as long as they are written. */
export interface RawTable {
  /** The sheet's name, or the file's without its ending. */
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Cells that are shown as one; their value stands in the first. Rows and columns from 0, the last ones included. */
  readonly merged?: readonly MergedCells[];
}

export interface MergedCells {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/** What came of reading one source. Faults of single features are issues with their label; such features are in `rejected`. */
export interface SourceReading {
  readonly encoding: EncodingReading | null;
  readonly crs: StatedCrs;
  /** Metres in one unit of the coordinates, where the file says another than metres or degrees (DXF in millimetres: 0.001). */
  readonly unitM?: number;
  readonly layers: readonly RawLayer[];
  readonly tables: readonly RawTable[];
  /** Features that could not even be read as a feature. */
  readonly rejected: readonly RejectedFeature[];
  readonly issues: readonly Issue[];
  /** False: nothing could be read of it, and `issues` says why. */
  readonly readable: boolean;
}

/** What is not taken, with the issue that says why and what can be saved of it. */
export interface RejectedFeature {
  readonly layer: string;
  readonly index: number;
  readonly label: string;
  /** As far as it was read; null = nothing. */
  readonly geometry: unknown;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly issue: Issue;
}

/** What the user may say before or after a first reading. */
export interface ReadingOptions {
  readonly encoding?: Encoding;
  readonly signal?: AbortSignal;
  /** Told now and then while reading: bytes (or features) done, of how many. */
  onProgress?(done: number, of: number): void;
}

/** Files that belong together (a Shapefile's members), read as one. */
export interface Source {
  readonly format: FormatId;
  /** What it is called: the main file's name. */
  readonly name: string;
  readonly files: readonly SourceFile[];
}

/** Formats are peers: each one module of this shape in the list of `formats.ts`, its reader loaded when first used. */
export interface ImportFormat {
  readonly id: FormatId;
  /** Takes from the files those it can read, judged by content where content tells; never throws. */
  recognise(files: readonly SourceFile[]): readonly Source[];
  /** Never throws for what a file may hold; rejects only when aborted. */
  read(source: Source, options: ReadingOptions): Promise<SourceReading>;
}
