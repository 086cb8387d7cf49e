import type { DbfColumn } from './dbf-columns.ts';

/** Byte 29 of the head: the code page in Esri's list. UTF-8 has none there; the .cpg says it. */
const languages = { gb18030: 0x4d, 'utf-8': 0 } as const;

/** A dBASE III table. Names are encoded already and have at most ten bytes. */
export function dbfBytes(
  names: readonly Uint8Array[],
  columns: readonly DbfColumn[],
  records: number,
  encoding: 'utf-8' | 'gb18030',
): Uint8Array {
  const head = 33 + 32 * columns.length;
  const recordLength = columns.reduce((sum, { width }) => sum + width, 1);
  const bytes = new Uint8Array(head + recordLength * records + 1).fill(0x20, head);
  const view = new DataView(bytes.buffer);
  // dBASE III, last changed 26 July 1995, as shapelib writes it: the same input gives the same bytes on any day.
  bytes.set([3, 95, 7, 26]);
  view.setUint32(4, records, true);
  view.setUint16(8, head, true);
  view.setUint16(10, recordLength, true);
  bytes[29] = languages[encoding];
  let start = 1;
  columns.forEach(({ type, width, decimals, cells }, at) => {
    const field = 32 + 32 * at;
    bytes.set(names[at] ?? new Uint8Array(), field);
    bytes[field + 11] = type.charCodeAt(0);
    bytes[field + 16] = width;
    bytes[field + 17] = decimals;
    cells.forEach((cell, record) => {
      bytes.set(cell, head + record * recordLength + start);
    });
    start += width;
  });
  bytes[head - 1] = 0x0d;
  bytes[bytes.length - 1] = 0x1a;
  return bytes;
}

/** True where a table in GB18030 holds characters that GBK lacks: they take four bytes, the second of them a digit. */
export function isBeyondGbk(dbf: Uint8Array): boolean {
  const first = new DataView(dbf.buffer, dbf.byteOffset).getUint16(8, true);
  for (let at = first; at < dbf.length; at += 1) {
    if ((dbf[at] ?? 0) < 0x81) continue;
    at += 1;
    const second = dbf[at] ?? 0;
    if (second >= 0x30 && second <= 0x39) return true;
  }
  return false;
}
