/** A column of a dBASE table. */
export interface DbfField {
  /** Its name as bytes: which characters they are is decided later. */
  readonly name: Uint8Array;
  /** One letter: C text, N and F numbers, D date, L truth. */
  readonly type: string;
  readonly length: number;
  /** Where it begins in a record, whose first byte is the mark of deletion. */
  readonly start: number;
}

export interface DbfHeader {
  readonly fields: readonly DbfField[];
  /** Records the head claims, and those there are bytes for. */
  readonly stated: number;
  readonly found: number;
  readonly recordLength: number;
  readonly firstRecord: number;
  /** Byte 29, the language driver: which code page the writer had. */
  readonly language: number;
}

const headLength = 32;
const fieldLength = 32;
const nameLength = 11;
const endOfFields = 0x0d;

/** Bytes up to the first zero. */
export const untilZero = (bytes: Uint8Array): Uint8Array => {
  const end = bytes.indexOf(0);
  return end === -1 ? bytes : bytes.subarray(0, end);
};

/** The head of a .dbf, held against the bytes there are; null where it does not describe them. */
export function readDbfHeader(bytes: Uint8Array): DbfHeader | null {
  if (bytes.length < headLength + 1) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const firstRecord = view.getUint16(8, true);
  const recordLength = view.getUint16(10, true);
  if (firstRecord <= headLength || firstRecord > bytes.length || recordLength < 1) return null;
  const fields: DbfField[] = [];
  let start = 1;
  for (let at = headLength; at + fieldLength <= firstRecord && bytes[at] !== endOfFields; at += fieldLength) {
    const length = view.getUint8(at + 16);
    fields.push({
      name: untilZero(bytes.subarray(at, at + nameLength)),
      type: String.fromCharCode(view.getUint8(at + 11)),
      length,
      start,
    });
    start += length;
  }
  if (start > recordLength) return null;
  const stated = view.getUint32(4, true);
  const found = Math.min(stated, Math.floor((bytes.length - firstRecord) / recordLength));
  return { fields, stated, found, recordLength, firstRecord, language: view.getUint8(29) };
}
