/** Bytes of .shp and .dbf made by hand, so that a spec can say what no writer would write. */

type Position = readonly number[];

interface ShpOptions {
  readonly type?: number;
  /** Length in bytes the head claims; the real one if absent. */
  readonly statedBytes?: number;
}

/** Contents of records (with their shape type in front) in a .shp. */
export function shpBytes(contents: readonly Uint8Array[], { type = 5, statedBytes }: ShpOptions = {}): Uint8Array {
  const length = contents.reduce((sum, content) => sum + 8 + content.length, 100);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, 9994, false);
  view.setInt32(24, (statedBytes ?? length) / 2, false);
  view.setInt32(28, 1000, true);
  view.setInt32(32, type, true);
  let at = 100;
  contents.forEach((content, index) => {
    view.setInt32(at, index + 1, false);
    view.setInt32(at + 4, content.length / 2, false);
    bytes.set(content, at + 8);
    at += 8 + content.length;
  });
  return bytes;
}

/** A record of rings or lines; `claim` lies about the number of points. */
export function partsRecord(
  parts: readonly (readonly Position[])[],
  { type = 5, claim, heights }: { type?: number; claim?: number; heights?: readonly number[] } = {},
): Uint8Array {
  const points = parts.flat();
  const bytes = new Uint8Array(44 + 4 * parts.length + 16 * points.length + (heights ? 16 + 8 * heights.length : 0));
  const view = new DataView(bytes.buffer);
  view.setInt32(0, type, true);
  view.setInt32(36, parts.length, true);
  view.setInt32(40, claim ?? points.length, true);
  let first = 0;
  parts.forEach((part, index) => {
    view.setInt32(44 + 4 * index, first, true);
    first += part.length;
  });
  points.forEach(([x = 0, y = 0], index) => {
    view.setFloat64(44 + 4 * parts.length + 16 * index, x, true);
    view.setFloat64(52 + 4 * parts.length + 16 * index, y, true);
  });
  heights?.forEach((height, index) => {
    view.setFloat64(44 + 4 * parts.length + 16 * points.length + 16 + 8 * index, height, true);
  });
  return bytes;
}

export function pointRecord(position: Position, type = 1): Uint8Array {
  const bytes = new Uint8Array(4 + 8 * position.length);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, type, true);
  position.forEach((value, index) => {
    view.setFloat64(4 + 8 * index, value, true);
  });
  return bytes;
}

/** A record without a shape. */
export const nullRecord = (): Uint8Array => new Uint8Array(4);

export interface DbfColumn {
  readonly name: Uint8Array | string;
  readonly type: string;
  readonly length: number;
}

const ascii = (text: Uint8Array | string): Uint8Array =>
  typeof text === 'string' ? new TextEncoder().encode(text) : text;

/** A .dbf; a record whose first cell is `*` is deleted. `stated` lies about the number of records. */
export function dbfBytes(
  columns: readonly DbfColumn[],
  records: readonly (readonly (Uint8Array | string)[])[],
  { language = 0, stated, deleted = [] }: { language?: number; stated?: number; deleted?: readonly number[] } = {},
): Uint8Array {
  const head = 33 + 32 * columns.length;
  const recordLength = columns.reduce((sum, { length }) => sum + length, 1);
  const bytes = new Uint8Array(head + recordLength * records.length + 1).fill(0x20, head);
  const view = new DataView(bytes.buffer);
  bytes[0] = 3;
  view.setUint32(4, stated ?? records.length, true);
  view.setUint16(8, head, true);
  view.setUint16(10, recordLength, true);
  bytes[29] = language;
  columns.forEach(({ name, type, length }, index) => {
    bytes.set(ascii(name).subarray(0, 11), 32 + 32 * index);
    bytes[32 + 32 * index + 11] = type.charCodeAt(0);
    bytes[32 + 32 * index + 16] = length;
  });
  bytes[head - 1] = 0x0d;
  records.forEach((cells, row) => {
    let at = head + row * recordLength;
    if (deleted.includes(row)) bytes[at] = 0x2a;
    at += 1;
    cells.forEach((cell, index) => {
      const length = columns[index]?.length ?? 0;
      bytes.set(ascii(cell).subarray(0, length), at);
      at += length;
    });
  });
  bytes[bytes.length - 1] = 0x1a;
  return bytes;
}
