import { readShpHeader, type ShapeKind, type ShpHeader, shapeKind, shpHeaderBytes } from './shp-header.ts';

/** Where a record's content lies, and whether it can be what it says. */
export interface ShpRecord {
  readonly start: number;
  readonly bytes: number;
  readonly type: number;
  readonly fault: 'record' | 'otherKind' | 'rings' | null;
}

export interface ShpRecords {
  readonly records: readonly ShpRecord[];
  /** The file ends before what it says of its length. */
  readonly isCut: boolean;
  /** A .shx is there and points where no records are; it was not used. */
  readonly isIndexWrong: boolean;
}

/** Rings of one shape are held against each other; more than this belongs to a coast, not to a parcel, and would take minutes. */
export const mostRings = 20_000;

/**
 * The records of a .shp by its index, else one after the other. Programs that edit in place leave old shapes between the records,
 * which only the index tells. Every count is held against the bytes of its record, so that nothing is allocated for a claim.
 */
export function shpRecords(shp: Uint8Array, header: ShpHeader, shx: Uint8Array | undefined): ShpRecords {
  const view = new DataView(shp.buffer, shp.byteOffset, shp.byteLength);
  const isCut = header.statedBytes > shp.length;
  const indexed = shx ? indexedStarts(view, shx) : null;
  const starts = indexed ?? startsInOrder(view, header);
  return {
    records: starts.map((start) => recordAt(view, start, header.type)),
    isCut,
    isIndexWrong: shx !== undefined && indexed === null && !isCut,
  };
}

/** Starts of contents by the index; null where any entry does not point to a record that is as long as it says. */
function indexedStarts(view: DataView, shx: Uint8Array): readonly number[] | null {
  if (!readShpHeader(shx)) return null;
  const index = new DataView(shx.buffer, shx.byteOffset, shx.byteLength);
  const starts: number[] = [];
  for (let at = shpHeaderBytes; at + 8 <= shx.length; at += 8) {
    const start = index.getInt32(at, false) * 2 + 8;
    const bytes = index.getInt32(at + 4, false) * 2;
    const isThere = start >= shpHeaderBytes + 8 && bytes >= 4 && start + bytes <= view.byteLength;
    if (!isThere || view.getInt32(start - 4, false) * 2 !== bytes) return null;
    starts.push(start);
  }
  return starts;
}

function startsInOrder(view: DataView, header: ShpHeader): readonly number[] {
  const starts: number[] = [];
  let number: number | null = null;
  for (let at = shpHeaderBytes; at + 12 <= view.byteLength; ) {
    const own = view.getInt32(at, false);
    const bytes = view.getInt32(at + 4, false) * 2;
    if (bytes < 4 || at + 8 + bytes > view.byteLength) break;
    // Behind the stated end only what plainly goes on is taken for records.
    if (at >= header.statedBytes && own !== (number ?? 0) + 1) break;
    starts.push(at + 8);
    number = own;
    at += 8 + bytes;
  }
  return starts;
}

function recordAt(view: DataView, start: number, fileType: number): ShpRecord {
  const bytes = view.getInt32(start - 4, false) * 2;
  const type = view.getInt32(start, true);
  const at = { start, bytes, type };
  if (type === 0) return { ...at, fault: null };
  const kind = shapeKind(type);
  if (type !== fileType || !kind) return { ...at, fault: 'otherKind' };
  return { ...at, fault: faultOf(view, start, bytes, kind) };
}

function faultOf(view: DataView, start: number, bytes: number, kind: ShapeKind): 'record' | 'rings' | null {
  if (kind.form === 'point') return bytes < 20 ? 'record' : null;
  if (kind.form === 'points') {
    if (bytes < 40) return 'record';
    const points = view.getInt32(start + 36, true);
    return points < 0 || 40 + 16 * points > bytes ? 'record' : null;
  }
  if (bytes < 44) return 'record';
  const parts = view.getInt32(start + 36, true);
  const points = view.getInt32(start + 40, true);
  if (parts < 0 || points < 0 || 44 + 4 * parts + 16 * points > bytes) return 'record';
  if (kind.form === 'rings' && parts > mostRings) return 'rings';
  let before = 0;
  for (let part = 0; part < parts; part += 1) {
    const first = view.getInt32(start + 44 + 4 * part, true);
    if (first < before || first > points || (part === 0 && first !== 0)) return 'record';
    before = first;
  }
  return null;
}
