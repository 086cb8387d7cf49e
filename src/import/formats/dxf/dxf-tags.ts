/** One entity (or table entry, or block head) as its group codes; what belongs to it (vertices, attributes) below it. */
export interface DxfEntity {
  readonly type: string;
  readonly codes: readonly number[];
  readonly values: readonly string[];
  readonly parts: readonly DxfEntity[];
  /** Line of the file it begins on. */
  readonly line: number;
}

export interface DxfBlock {
  readonly name: string;
  readonly base: readonly [number, number];
  readonly entities: readonly DxfEntity[];
}

export interface DxfDrawing {
  /** `$INSUNITS` → `70: 6`: the first value of each variable. */
  readonly header: ReadonlyMap<string, string>;
  readonly layers: readonly DxfEntity[];
  readonly blocks: ReadonlyMap<string, DxfBlock>;
  readonly entities: readonly DxfEntity[];
  /** Ended by `EOF`. */
  readonly complete: boolean;
}

interface OpenEntity {
  readonly type: string;
  readonly codes: number[];
  readonly values: string[];
  readonly parts: OpenEntity[];
  readonly line: number;
}

/** The first value of a code; undefined where there is none. */
export const textValue = ({ codes, values }: DxfEntity, code: number): string | undefined =>
  values[codes.indexOf(code)];

/** The same as a number; `usual` where there is none or it is none. */
export function numberOf(entity: DxfEntity, code: number, usual: number): number {
  const value = Number(textValue(entity, code)?.trim() || Number.NaN);
  return Number.isFinite(value) ? value : usual;
}

/** Takes a drawing's text apart by its group codes (two lines each), every section that is not needed passed over. */
export function readDxfTags(text: string): DxfDrawing {
  const reader = new TagReader();
  let at = 0;
  let line = 0;
  const nextLine = (): string | null => {
    if (at >= text.length) return null;
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    const until = text[end - 1] === '\r' ? end - 1 : end;
    const found = text.slice(at, Math.max(until, at));
    at = end + 1;
    line += 1;
    return found;
  };
  for (;;) {
    const code = nextLine();
    const value = nextLine();
    if (code === null || value === null || reader.take(Number.parseInt(code, 10), value, line - 1)) break;
  }
  return reader.drawing();
}

class TagReader {
  private readonly header = new Map<string, string>();
  private readonly layers: OpenEntity[] = [];
  private readonly blocks = new Map<string, DxfBlock>();
  private readonly entities: OpenEntity[] = [];
  private section = '';
  private variable = '';
  private entity: OpenEntity | null = null;
  /** The POLYLINE or INSERT that vertices and attributes belong to. */
  private owner: OpenEntity | null = null;
  private block: { readonly head: OpenEntity; readonly entities: OpenEntity[] } | null = null;
  private isEmbedded = false;
  private complete = false;

  /** True at the end of the file. */
  take(code: number, value: string, line: number): boolean {
    if (code === 0) {
      const type = value.trim();
      if (type === 'EOF') {
        this.complete = true;
        return true;
      }
      this.begin(type, line);
      return false;
    }
    // Some writers leave the line SECTION out between two of them.
    const opens = this.entity?.type === 'SECTION' || this.entity?.type === 'ENDSEC';
    if (opens && code === 2 && this.section === '') this.section = value.trim();
    if (this.section === 'HEADER') {
      if (code === 9) this.variable = value.trim();
      else if (this.variable !== '' && !this.header.has(this.variable)) this.header.set(this.variable, value.trim());
    }
    // Whatever an entity of another product embeds is not its own.
    if (code === 101) this.isEmbedded = true;
    if (this.entity && !this.isEmbedded) {
      this.entity.codes.push(code);
      this.entity.values.push(value);
    }
    return false;
  }

  private begin(type: string, line: number): void {
    this.entity = { type, codes: [], values: [], parts: [], line };
    this.isEmbedded = false;
    if (type === 'SECTION' || type === 'ENDSEC') {
      this.section = '';
      this.owner = null;
    } else if (this.section === 'TABLES' && type === 'LAYER') this.layers.push(this.entity);
    else if (this.section === 'BLOCKS' && type === 'BLOCK') this.block = { head: this.entity, entities: [] };
    else if (this.section === 'BLOCKS' && type === 'ENDBLK') this.endBlock();
    else if (this.section === 'ENTITIES') this.add(this.entity, this.entities);
    else if (this.section === 'BLOCKS' && this.block) this.add(this.entity, this.block.entities);
  }

  private add(entity: OpenEntity, to: OpenEntity[]): void {
    if (entity.type === 'SEQEND') this.owner = null;
    else if ((entity.type === 'VERTEX' || entity.type === 'ATTRIB') && this.owner) this.owner.parts.push(entity);
    else {
      this.owner = entity.type === 'POLYLINE' || entity.type === 'INSERT' ? entity : null;
      to.push(entity);
    }
  }

  private endBlock(): void {
    if (!this.block) return;
    const { head, entities } = this.block;
    const name = (textValue(head, 2) ?? '').trim();
    this.blocks.set(name, { name, base: [numberOf(head, 10, 0), numberOf(head, 20, 0)], entities });
    this.block = null;
    this.owner = null;
  }

  drawing(): DxfDrawing {
    return {
      header: this.header,
      layers: this.layers,
      blocks: this.blocks,
      entities: this.entities,
      complete: this.complete,
    };
  }
}
