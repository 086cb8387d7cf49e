/** Geometry that looks like GeoJSON, positions as the text has them and unchecked. */
export interface WrittenGeometry {
  readonly type: 'Point' | 'LineString' | 'MultiLineString' | 'Polygon' | 'MultiPolygon' | 'MultiPoint';
  readonly coordinates: unknown;
}

const types = {
  POINT: { type: 'Point', depth: 0 },
  LINESTRING: { type: 'LineString', depth: 1 },
  POLYGON: { type: 'Polygon', depth: 2 },
  MULTIPOINT: { type: 'MultiPoint', depth: 1 },
  MULTILINESTRING: { type: 'MultiLineString', depth: 2 },
  MULTIPOLYGON: { type: 'MultiPolygon', depth: 3 },
} as const;

/**
 * Well-known text of a geometry (OGC 06-103r4, 7.2), `SRID=n;` before it and Z, M behind the name allowed; only the first two
 * ordinates count. Null when it is none of the six kinds, empty, or not as deep as its kind. One pass, no recursion deeper
 * than its kind.
 */
export function readWkt(text: string): WrittenGeometry | null {
  const head = /^\s*(?:SRID=\d+;)?\s*([A-Z]+)\s*(?:ZM|Z|M)?\s*(?=\()/i.exec(text);
  const name = head?.[1]?.toUpperCase() ?? '';
  if (!head || !Object.hasOwn(types, name)) return null;
  const { type, depth } = types[name as keyof typeof types];
  const reader = new WktReader(text, head[0].length);
  const coordinates = type === 'Point' ? reader.point() : type === 'MultiPoint' ? reader.points() : reader.list(depth);
  return coordinates !== null && reader.isAtEnd() ? { type, coordinates } : null;
}

class WktReader {
  constructor(
    private readonly text: string,
    private at: number,
  ) {}

  isAtEnd(): boolean {
    return this.text.slice(this.at).trim() === '';
  }

  point(): readonly number[] | null {
    if (!this.take('(')) return null;
    const position = this.position();
    return position && this.take(')') ? position : null;
  }

  /** `((1 2), (3 4))` and the older `(1 2, 3 4)`. */
  points(): readonly unknown[] | null {
    return this.items(() => (this.peek() === '(' ? this.point() : this.position()));
  }

  list(depth: number): readonly unknown[] | null {
    return this.items(() => (depth === 1 ? this.position() : this.list(depth - 1)));
  }

  private items(read: () => unknown): readonly unknown[] | null {
    if (!this.take('(')) return null;
    const items: unknown[] = [];
    do {
      const item = read();
      if (item === null) return null;
      items.push(item);
    } while (this.take(','));
    return this.take(')') ? items : null;
  }

  private position(): readonly number[] | null {
    const number = /\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)/y;
    const ordinates: number[] = [];
    for (;;) {
      number.lastIndex = this.at;
      const match = number.exec(this.text);
      if (!match) break;
      ordinates.push(Number(match[1]));
      this.at = number.lastIndex;
    }
    return ordinates.length >= 2 && ordinates.length <= 4 && ordinates.every(Number.isFinite)
      ? ordinates.slice(0, 2)
      : null;
  }

  private peek(): string {
    while (/\s/.test(this.text[this.at] ?? '')) this.at += 1;
    return this.text[this.at] ?? '';
  }

  private take(sign: string): boolean {
    if (this.peek() !== sign) return false;
    this.at += 1;
    return true;
  }
}
