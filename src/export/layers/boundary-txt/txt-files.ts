import type { WrittenBoundary } from '../../../domain/written-boundary.ts';

/** One TXT file as it goes out: parts with their heads, parcels in the order they came in, new ones behind. */
export class TxtFile {
  private readonly parts = new Map<number, { head: string; blocks: { order: number; text: string }[] }>();
  private last = 0;

  constructor(readonly like: Pick<WrittenBoundary, 'file' | 'encoding' | 'bom' | 'lineEnd'>) {}

  add({ part, order, head }: Pick<WrittenBoundary, 'part' | 'order' | 'head'>, text: string): void {
    const known = this.parts.get(part) ?? { head, blocks: [] };
    known.blocks.push({ order, text });
    this.parts.set(part, known);
    this.last = Math.max(this.last, part);
  }

  /** Behind all that came in, under the last head. */
  append(text: string): void {
    this.parts.get(this.last)?.blocks.push({ order: Number.POSITIVE_INFINITY, text });
  }

  /** Nothing but heads and blocks; a line end only where a block that was the file's last has none and is the last no more. */
  text(): string {
    const pieces = [...this.parts.entries()]
      .sort(([a], [b]) => a - b)
      .flatMap(([, { head, blocks }]) => {
        const sorted = [...blocks].sort((a, b) => (a.order === b.order ? 0 : a.order - b.order));
        return [head, ...sorted.map(({ text }) => text)];
      })
      .filter((piece) => piece !== '');
    return pieces
      .map((piece, at) => (at < pieces.length - 1 && !/[\r\n]$/.test(piece) ? piece + this.like.lineEnd : piece))
      .join('');
  }
}
