import { type DbfHeader, untilZero } from './dbf-header.ts';

/** A name or text as bytes; a full one may end in the first half of a character. */
export interface DbfText {
  readonly bytes: Uint8Array;
  readonly isFull: boolean;
}

/** As many bytes of text as are looked at to find an encoding; more say no more. */
const lookedAt = 1_000_000;

/** The texts of a table beyond ASCII, its field names first. */
export function textsBeyondAscii(bytes: Uint8Array, header: DbfHeader): readonly DbfText[] {
  const texts: DbfText[] = [];
  let length = 0;
  const add = (text: Uint8Array, isFull: boolean): void => {
    if (!text.some((byte) => byte >= 0x80)) return;
    texts.push({ bytes: text, isFull });
    length += text.length;
  };
  for (const { name } of header.fields) add(name, name.length >= 10);
  const columns = header.fields.filter(({ type }) => type === 'C');
  for (let record = 0; record < header.found && length < lookedAt; record += 1) {
    const start = header.firstRecord + record * header.recordLength;
    for (const field of columns) {
      const text = untilZero(bytes.subarray(start + field.start, start + field.start + field.length));
      add(text, text.length === field.length);
    }
  }
  return texts;
}

/** True when every text is whole in this encoding, but for the last character of a full one. */
export function fits(texts: readonly DbfText[], encoding: string): boolean {
  const decoder = new TextDecoder(encoding);
  return texts.every(({ bytes, isFull }) => {
    const text = decoder.decode(bytes);
    const at = text.indexOf('\uFFFD');
    return at === -1 || (isFull && at === text.length - 1);
  });
}
