import type { Issue } from '../../domain/issue.ts';
import type { Park } from '../../domain/park.ts';
import type { ParkLayer } from '../../domain/park-layer.ts';
import type { LayerComparison } from '../../domain/record-changes.ts';
import { codeOfCrs } from '../../geometry/crs/crs-code.ts';
import { compareRecords } from '../compare/compare-records.ts';
import type { Encoding, RejectedFeature } from '../formats/import-format.ts';
import type { SourceFile } from '../formats/source-file.ts';
import type { Surroundings } from '../inspect/find-crs.ts';
import { encodingsOf, inspectSources } from '../inspect/inspect-files.ts';
import type { Inspection, SourceChoice } from '../inspect/inspection.ts';
import { type ReadSources, readSource, readSources } from '../inspect/read-sources.ts';
import { broughtLayers, parkFromInspection } from '../inspect/records-from-inspection.ts';
import type { ReviewMapping } from '../inspect/review-mapping.ts';
import { readTables } from '../inspect/table-readings.ts';
import { issueOf } from '../issue-codes.ts';
import type { PlainLayer } from '../plain/plain-inspection.ts';
import { type ObjectFacts, objectFacts } from './object-facts.ts';
import { headOfPark, type ParkHead, portion } from './park-in-portions.ts';
import { type PreviewLayer, previewLayer } from './preview-layer.ts';
import { type ReviewSummary, reviewSummary, type TableOutcome, tableOutcome } from './review-summary.ts';

/** A file that was opened and not yet read. */
export interface UnreadFile {
  readonly name: string;
  readonly blob: Blob;
}

/** What the user has said so far, by the source's name. */
export type Choices = Readonly<Record<string, SourceChoice>>;

export interface ReviewProgress {
  readonly stage: 'reading' | 'understanding';
  /** Of the file it is about. */
  readonly name: string;
  readonly done: number;
  readonly of: number;
}

export interface ReviewWish {
  readonly choices: Choices;
  /** Where the open park lies; positions without a stated system are looked for near it. */
  readonly near: Surroundings | null;
}

/** What files bring for an open park, layer by layer. */
export interface Compared {
  readonly layers: readonly LayerComparison[];
  readonly issues: readonly Issue[];
}

/** What of a source stays out; `system` by its code, null = nobody knows. */
export interface RejectedSource {
  readonly source: string;
  readonly system: string | null;
  /** Rows of a table, which have no outline. */
  readonly isTable: boolean;
  readonly features: readonly RejectedFeature[];
}

/** More than this at once is no plan of a park, and a page cannot hold it. */
const mostBytes = 1_000_000_000;

/**
 * Looks at files and keeps what it found, so that only what is asked for crosses to the screen. A file is read once; after
 * a choice of the user's only what the choice concerns is done anew.
 */
export class ReviewHost {
  private tooLarge: readonly Issue[] = [];
  private read: ReadSources = { sources: [], issues: [] };
  private encodings: Readonly<Record<string, Encoding>> = {};
  private inspection: Inspection | null = null;
  private made: Park | null = null;

  /** Reads the files in the encodings the user has chosen so far. */
  async open(files: readonly UnreadFile[], { choices }: Pick<ReviewWish, 'choices'>, tell: Tell): Promise<void> {
    const of = files.reduce((sum, { blob }) => sum + blob.size, 0);
    const bytes: SourceFile[] = [];
    const tooLarge: Issue[] = [];
    let done = 0;
    for (const { name, blob } of files) {
      tell({ stage: 'reading', name, done, of });
      if (done + blob.size > mostBytes) {
        tooLarge.push(issueOf('file.tooLarge', { file: name }, { size: inMb(blob.size), most: inMb(mostBytes) }));
        continue;
      }
      done += blob.size;
      bytes.push({ name, bytes: new Uint8Array(await blob.arrayBuffer()) });
    }
    this.tooLarge = tooLarge;
    this.inspection = null;
    this.made = null;
    this.encodings = encodingsOf(choices);
    this.read = await readSources(bytes, { encodings: this.encodings, onProgress: understanding(tell) });
  }

  /** What was opened, under what the user has said. */
  async inspect({ choices, near }: ReviewWish, tell: Tell): Promise<ReviewSummary> {
    const encodings = encodingsOf(choices);
    const sources = [];
    for (const known of this.read.sources) {
      const { name } = known.source;
      if (encodings[name] === this.encodings[name]) sources.push(known);
      else {
        const reading = await readSource(known.source, { encodings, onProgress: understanding(tell) });
        sources.push({ ...known, reading });
      }
    }
    this.encodings = encodings;
    this.read = { ...this.read, sources };
    const found = inspectSources(this.read, choices, near);
    this.inspection = { ...found, issues: [...this.tooLarge, ...found.issues] };
    return reviewSummary(this.inspection);
  }

  preview(): readonly PreviewLayer[] {
    return this.layers().map(({ file, features, leftOut }) =>
      previewLayer(
        file,
        [...features, ...leftOut].map(({ shape }) => shape),
      ),
    );
  }

  /** What one drawn object says of itself. */
  object(layer: string, at: number): ObjectFacts | null {
    const found = this.layers().find(({ file }) => file === layer);
    return found ? objectFacts(found, at) : null;
  }

  /** What the tables give under a mapping, joined to a park if there is one. */
  tables(mapping: Pick<ReviewMapping, 'tables'>, park: Park | null): readonly TableOutcome[] {
    return this.inspection ? readTables(this.inspection, mapping, park).map(tableOutcome) : [];
  }

  /** A park of its own, kept here until its records are asked for; null (and said) when there is no land in the files. */
  newPark(mapping: ReviewMapping): { readonly head: ParkHead | null; readonly issues: readonly Issue[] } {
    if (!this.inspection) return { head: null, issues: [] };
    const { park, issues } = parkFromInspection(this.inspection, mapping);
    this.made = park;
    return { head: park && headOfPark(park), issues };
  }

  /** A portion of the records of the park that was made last. */
  recordsOfPark(layer: ParkLayer, from: number): readonly unknown[] {
    return this.made?.[layer].slice(from, from + portion) ?? [];
  }

  /** The files held against an open park. Nothing is changed. */
  compare(park: Park, mapping: ReviewMapping): Compared {
    if (!this.inspection) return { layers: [], issues: [] };
    const { layers, issues } = broughtLayers(this.inspection, mapping, park);
    return { layers: layers.map((layer) => compareRecords(park, layer)), issues };
  }

  /** All that stay out, with what was read of them; rows of tables as the mapping has it. */
  rejected(mapping: ReviewMapping, park: Park | null): readonly RejectedSource[] {
    if (!this.inspection) return [];
    const { sources } = this.inspection;
    const drawn = sources.map(({ name, crs, rejected }) => ({
      source: name,
      system: 'crs' in crs ? codeOfCrs(crs.crs) : null,
      isTable: false,
      features: rejected,
    }));
    const rows = readTables(this.inspection, mapping, park).map(({ file, records }) => ({
      source: file,
      system: null,
      isTable: true,
      features: records.rejected,
    }));
    return [...drawn, ...rows].filter(({ features }) => features.length > 0);
  }

  private layers(): readonly PlainLayer[] {
    return this.inspection?.sources.flatMap(({ layers }) => layers) ?? [];
  }
}

type Tell = (progress: ReviewProgress) => void;

/** A message for each hundredth is enough for the eye. */
function understanding(tell: Tell): (name: string, done: number, of: number) => void {
  let told = '';
  return (name, done, of) => {
    const now = `${name}/${Math.floor((100 * done) / Math.max(1, of))}`;
    if (now === told) return;
    told = now;
    tell({ stage: 'understanding', name, done, of });
  };
}

const inMb = (bytes: number): number => Math.ceil(bytes / 1e6);
