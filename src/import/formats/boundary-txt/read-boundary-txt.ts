import type { Issue } from '../../../domain/issue.ts';
import type { WrittenBoundary } from '../../../domain/written-boundary.ts';
import { issueOf } from '../../issue-codes.ts';
import { summedIssues } from '../../summed-issues.ts';
import { baseName } from '../base-name.ts';
import type {
  EncodingReading,
  RawFeature,
  RawLayer,
  ReadingOptions,
  RejectedFeature,
  Source,
  SourceReading,
  StatedCrs,
} from '../import-format.ts';
import type { SourceFile } from '../source-file.ts';
import { type DecodedText, decodeText } from '../text-encoding.ts';
import { type BoundaryPart, type Pause, readBoundaryText } from './boundary-blocks.ts';
import { type BoundaryHead, readHead } from './boundary-head.ts';
import { type BlockNote, type BlockSetting, labelsOf, readParcel } from './boundary-parcels.ts';
import { northFirstOf } from './boundary-rings.ts';
import { headIssues } from './head-issues.ts';
import { statedCrsOf } from './stated-plane.ts';

/** Parcels between two looks at the clock of others. */
const parcelsAtOnce = 500;

/**
 * Reads boundary-point TXT: one file with any number of parcels, or several files of one head with a parcel each. Parcels whose
 * eastings carry different zones come as layers of their own. Every fault is told with its line; a faulty parcel costs no other.
 */
export async function readBoundaryTxt(source: Source, options: ReadingOptions): Promise<SourceReading> {
  const reader = new TxtReader(source, options);
  for (const file of source.files) await reader.read(file);
  return reader.finish();
}

class TxtReader {
  private readonly groups = new Map<string, { crs: StatedCrs; zone: number | null; features: RawFeature[] }>();
  private readonly rejected: RejectedFeature[] = [];
  private readonly issues: Issue[] = [];
  private readonly samples = new Set<string>();
  private encoding: EncodingReading | null = null;
  private unitM = 1;
  private count = 0;
  private read0 = 0;
  private readonly layer: string;

  constructor(
    private readonly source: Source,
    private readonly options: ReadingOptions,
  ) {
    this.layer = baseName(source.name);
  }

  async read(file: SourceFile): Promise<void> {
    const decoded = decodeText(file.bytes, { chosen: this.options.encoding });
    this.encoding ??= decoded.reading;
    for (const text of decoded.reading.sample) if (this.samples.size < 12) this.samples.add(text);
    if (decoded.unreadable > 0) {
      const values = { count: decoded.unreadable, encoding: decoded.reading.encoding };
      this.issues.push(issueOf('txt.undecodable', { file: file.name }, values));
    }
    const pause = this.pauseFor(decoded.text.length, file.bytes.length);
    const { parts, stray } = await readBoundaryText(decoded.text, pause);
    for (const { line, text } of stray.slice(0, 10)) {
      this.issues.push(issueOf('txt.stray', { file: file.name }, { line, value: text, count: stray.length }));
    }
    for (const [part, each] of parts.entries()) await this.readPart(file, decoded, each, part);
    this.read0 += file.bytes.length;
  }

  private async readPart(
    file: SourceFile,
    decoded: DecodedText,
    { head, blocks }: BoundaryPart,
    part: number,
  ): Promise<void> {
    if (blocks.length === 0) return;
    const place = { file: file.name };
    const stated = readHead(head);
    const unitM = stated.unitM ?? 1;
    if (unitM !== 'degree') this.unitM = unitM;
    const usual = usualOrder(
      blocks.flatMap(({ rows }) => rows.slice(0, 1)),
      unitM,
    );
    const labels = this.source.files.length > 1 ? [baseName(file.name)] : labelsOf(blocks);
    const more = this.source.files.length > 1 ? { 文件: baseName(file.name) } : {};
    const setting: BlockSetting = { file: file.name, layer: this.layer, unitM, usual, more };
    const notes = new Map<BlockNote, string[]>();
    const zones = new Set<number | null>();
    const crlf = decoded.text.includes('\r\n');
    for (const [at, block] of blocks.entries()) {
      if (at % parcelsAtOnce === parcelsAtOnce - 1) await this.pauseFor(1, 0)?.(0);
      const written: WrittenBoundary = {
        file: file.name,
        part,
        order: at,
        head,
        block: block.text,
        encoding: decoded.reading.encoding,
        ...(decoded.bom ? { bom: true } : {}),
        lineEnd: crlf ? '\r\n' : '\n',
      };
      const label = labels[at] ?? `#${at + 1}`;
      const reading = readParcel(block, this.count, label, written, setting);
      this.count += 1;
      if (!reading.ok) {
        this.rejected.push(reading.rejected);
        this.issues.push(reading.rejected.issue);
        continue;
      }
      this.issues.push(...reading.issues);
      for (const note of reading.notes) {
        const all = notes.get(note);
        if (all) all.push(label);
        else notes.set(note, [label]);
      }
      zones.add(reading.zone);
      this.keep(reading.feature, stated, reading.zone);
    }
    const crses = [...zones].map((zone) => statedCrsOf(stated, zone));
    this.issues.push(...headIssues(stated, [...zones], crses, place));
    for (const [note, all] of notes) this.issues.push(issueOf(note, place, named(all)));
  }

  private keep(feature: RawFeature, head: BoundaryHead, zone: number | null): void {
    const crs = statedCrsOf(head, zone);
    const key = JSON.stringify(crs);
    const group = this.groups.get(key) ?? { crs, zone, features: [] };
    group.features.push(feature);
    this.groups.set(key, group);
  }

  finish(): SourceReading {
    const groups = [...this.groups.values()];
    const first = groups[0];
    const layers = groups.map(({ crs, zone, features }, at): RawLayer => {
      const suffix = groups.length === 1 ? '' : `-${zone ?? at + 1}`;
      return { name: `${this.layer}${suffix}`, features, ...(groups.length > 1 ? { crs } : {}) };
    });
    const readable = this.count > 0;
    if (!readable) this.issues.push(issueOf('txt.nothing', { file: this.source.name }));
    return {
      encoding: this.encoding && { ...this.encoding, sample: [...this.samples] },
      crs: first?.crs ?? { kind: 'unsaid' },
      ...(this.unitM === 1 ? {} : { unitM: this.unitM }),
      layers,
      tables: [],
      rejected: this.rejected,
      issues: summedIssues(this.source.name, this.issues),
      readable,
    };
  }

  /** Lets others work between, tells how far we are, and stops when told to. */
  private pauseFor(length: number, bytes: number): Pause {
    const { signal, onProgress } = this.options;
    const all = this.source.files.reduce((sum, file) => sum + file.bytes.length, 0);
    return async (done) => {
      onProgress?.(this.read0 + Math.round((done / length) * bytes), all);
      await new Promise((go) => setTimeout(go));
      signal?.throwIfAborted();
    };
  }
}

/** The order that most parcels have; north first, as the format says, where none tells. */
function usualOrder(rows: readonly Parameters<typeof northFirstOf>[0][], unitM: number | 'degree'): boolean {
  const says = rows.map((row) => northFirstOf(row, unitM));
  return says.filter((one) => one === false).length <= says.filter((one) => one === true).length;
}

const named = (labels: readonly string[]): { count: number; features: string } => ({
  count: labels.length,
  features: `${labels.slice(0, 5).join(', ')}${labels.length > 5 ? ' …' : ''}`,
});
