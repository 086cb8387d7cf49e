import { type ParcelLine, readParcelLine } from './parcel-line.ts';
import { isRowFault, type PointRow, type RowFault, readPointRow } from './point-row.ts';
import { isRemark, plainLine, type TextLine, textLines } from './text-lines.ts';

/** One parcel's part of a file. */
export interface BoundaryBlock {
  /** Its text with all line ends; up to the next block's. */
  readonly text: string;
  /** Number of its first line, from 1. */
  readonly line: number;
  /** Null where the points stand without a parcel line. */
  readonly parcel: ParcelLine | null;
  readonly rows: readonly PointRow[];
  /** The first line that could not be read: then the rows are not all of the parcel. */
  readonly fault: (RowFault & { readonly line: number }) | null;
  readonly remarks: number;
}

/** A head and the parcels under it. A file that was put together of several has several. */
export interface BoundaryPart {
  readonly head: string;
  readonly blocks: readonly BoundaryBlock[];
}

export interface BoundaryText {
  readonly parts: readonly BoundaryPart[];
  /** Lines before or between that are neither a value, a parcel, a point nor a remark. */
  readonly stray: readonly { readonly line: number; readonly text: string }[];
}

/** How far a reader has come; lets other work in between. */
export type Pause = (done: number) => Promise<void> | undefined;

/** Takes a text apart: heads and blocks, of which nothing is lost — put together again they are the text. */
export async function readBoundaryText(text: string, pause?: Pause): Promise<BoundaryText> {
  const reader = new BlockReader(text);
  for (const line of textLines(text)) {
    reader.take(line);
    if (line.number % 20_000 === 0) await pause?.(line.end);
  }
  return reader.finish();
}

/** The block of a text that is one (a parcel's own lines). */
export function readBlock(text: string): BoundaryBlock | null {
  const reader = new BlockReader(text);
  for (const line of textLines(text)) reader.take(line);
  return reader.finish().parts[0]?.blocks[0] ?? null;
}

interface OpenBlock {
  readonly start: number;
  readonly line: number;
  readonly parcel: ParcelLine | null;
  readonly rows: PointRow[];
  fault: BoundaryBlock['fault'];
  remarks: number;
}

class BlockReader {
  private readonly parts: { head: string; blocks: BoundaryBlock[] }[] = [];
  private readonly stray: { line: number; text: string }[] = [];
  private blocks: BoundaryBlock[] = [];
  private headStart = 0;
  private head = '';
  private open: OpenBlock | null = null;
  /** Points without parcel lines: an empty line, or a new first ring after a closed one, begins the next parcel. */
  private isBare = true;
  private afterBlank = false;

  constructor(private readonly text: string) {}

  take(line: TextLine): void {
    const plain = plainLine(line.text.length > 200 ? line.text.slice(-200) : line.text);
    const parcel = plain.endsWith('@') ? readParcelLine(line.text) : null;
    if (plain === '') this.afterBlank = true;
    else if (isRemark(plain)) this.remark();
    else if (/^\[.*\]$/.test(plain)) this.section(line);
    else if (parcel) this.begin(line, parcel);
    else this.row(line, plain);
  }

  finish(): BoundaryText {
    this.close(this.text.length);
    if (this.headStart < this.text.length || this.parts.length === 0) this.endPart(this.text.length);
    this.keepTail();
    return { parts: this.parts, stray: this.stray };
  }

  /** A section behind the last parcel goes with it. */
  private keepTail(): void {
    const tail = this.parts.at(-1);
    const before = this.parts.at(-2);
    const last = before?.blocks.at(-1);
    if (!tail || tail.blocks.length > 0 || !before || !last) return;
    before.blocks[before.blocks.length - 1] = { ...last, text: last.text + tail.head };
    this.parts.pop();
  }

  private remark(): void {
    if (this.open) this.open.remarks += 1;
  }

  /** A section after parcels is the head of another file that was put behind. */
  private section(line: TextLine): void {
    if (!this.open) return;
    this.close(line.start);
    this.endPart(line.start);
    this.isBare = true;
  }

  private begin(line: TextLine, parcel: ParcelLine | null): void {
    if (this.open) this.close(line.start);
    else this.head = this.text.slice(this.headStart, line.start);
    if (parcel) this.isBare = false;
    this.afterBlank = false;
    this.open = { start: line.start, line: line.number, parcel, rows: [], fault: null, remarks: 0 };
  }

  private row(line: TextLine, plain: string): void {
    const open = this.open;
    // A value of the head is no point even where it reads like one: `转换参数=0,0,0,0`.
    if (!open && plain.includes('=')) return;
    // Captions of the columns.
    if (open && open.rows.length === 0 && !/\d/.test(plain)) {
      this.remark();
      return;
    }
    const row = readPointRow(line.text, line.number, open?.rows[0]?.columns);
    if (isRowFault(row)) {
      if (open) open.fault ??= { ...row, line: line.number };
      else if (!plain.includes(':')) this.stray.push({ line: line.number, text: plain.slice(0, 80) });
      return;
    }
    if (!open || (this.isBare && this.beginsNext(open.rows, row))) this.begin(line, null);
    this.open?.rows.push(row);
    this.afterBlank = false;
  }

  private beginsNext(rows: readonly PointRow[], row: PointRow): boolean {
    if (this.afterBlank) return true;
    const first = rows[0];
    const last = rows.at(-1);
    if (!first || !last || rows.length < 4 || row.ring !== first.ring || last.ring !== first.ring) return false;
    return last.first === first.first && last.second === first.second;
  }

  private close(end: number): void {
    if (!this.open) return;
    const { start, line, parcel, rows, fault, remarks } = this.open;
    this.blocks.push({ text: this.text.slice(start, end), line, parcel, rows, fault, remarks });
    this.open = null;
  }

  private endPart(end: number): void {
    if (this.blocks.length === 0) this.head = this.text.slice(this.headStart, end);
    this.parts.push({ head: this.head, blocks: this.blocks });
    this.blocks = [];
    this.head = '';
    this.headStart = end;
  }
}
