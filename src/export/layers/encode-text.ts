import type { Encoding } from '../../import/formats/import-format.ts';
import { bytesOf1252 } from '../../import/formats/text-encoding.ts';

/** Bytes of a text, and the characters that the encoding does not have; each of them stands as `?`. */
export interface EncodedText {
  readonly bytes: Uint8Array;
  readonly missing: readonly string[];
}

/** Text → bytes in any encoding we read; the platform itself only writes UTF-8. `bom` puts a byte order mark before it. */
export function encodeText(text: string, encoding: Encoding, bom = false): EncodedText {
  const marked = bom && encoding.startsWith('utf') ? `\uFEFF${text}` : text;
  if (encoding === 'utf-8') return { bytes: new TextEncoder().encode(marked), missing: [] };
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    return { bytes: wide(marked, encoding === 'utf-16le'), missing: [] };
  }
  return encodeByTable(marked, encoding);
}

function wide(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), little);
  return bytes;
}

function encodeByTable(text: string, encoding: Encoding): EncodedText {
  const table = tableOf(encoding);
  const bytes = new Uint8Array(text.length * 4);
  const missing = new Set<string>();
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) {
      bytes[length++] = code;
      continue;
    }
    const packed = table.get(code) ?? (encoding === 'gb18030' ? fourBytesOf(code) : null);
    if (packed === null) missing.add(character);
    const value = packed ?? 0x3f;
    // Packed big-endian; leading zero bytes are none of it.
    for (let shift = value > 0xffff ? 24 : value > 0xff ? 8 : 0; shift >= 0; shift -= 8) {
      bytes[length++] = (value >>> shift) & 0xff;
    }
  }
  return { bytes: bytes.slice(0, length), missing: [...missing] };
}

const tables = new Map<Encoding, ReadonlyMap<number, number>>();

/** Code point → bytes, made by decoding every sequence of one and two bytes once: the reader's own table turned round. */
function tableOf(encoding: Encoding): ReadonlyMap<number, number> {
  const known = tables.get(encoding);
  if (known) return known;
  const table = new Map<number, number>();
  const decoder = new TextDecoder(encoding);
  const take = (sequences: readonly number[], size: 1 | 2): void => {
    const bytes = new Uint8Array(sequences.length * (size + 1));
    sequences.forEach((value, at) => {
      const start = at * (size + 1);
      if (size === 2) bytes[start] = value >> 8;
      bytes[start + size - 1] = value & 0xff;
      bytes[start + size] = 0x0a;
    });
    decoder
      .decode(bytes)
      .split('\n')
      .forEach((text, at) => {
        const code = text.codePointAt(0);
        const value = sequences[at];
        if (code === undefined || value === undefined || code < 0x80 || code === 0xfffd) return;
        // The first sequence of a character is the usual one.
        if (text.length === (code > 0xffff ? 2 : 1) && !table.has(code)) table.set(code, value);
      });
  };
  const range = (first: number, last: number): number[] =>
    Array.from({ length: last - first + 1 }, (_, at) => first + at);
  take(range(0x80, 0xff), 1);
  if (encoding === 'windows-1252') for (const [code, byte] of bytesOf1252) table.set(code, byte);
  else {
    for (const lead of range(0x81, 0xfe))
      take(
        range(0x40, 0xfe).map((trail) => (lead << 8) | trail),
        2,
      );
  }
  // The decoder reads the lone byte 0x80 as the euro; as GB18030 writes it, it has two bytes.
  if (encoding === 'gb18030') table.set(0x20ac, 0xa2e3);
  tables.set(encoding, table);
  return table;
}

let bmpPointers: ReadonlyMap<number, number> | null = null;

/** The four-byte forms of GB18030: of the plane beyond by formula, of the rest by the reader's own table. */
function fourBytesOf(code: number): number | null {
  const pointer = code > 0xffff ? code - 0x10000 + 189_000 : pointersOfBmp().get(code);
  return pointer === undefined ? null : packedPointer(pointer);
}

const packedPointer = (pointer: number): number =>
  (0x81 + Math.floor(pointer / 12_600)) * 0x1000000 +
  (0x30 + (Math.floor(pointer / 1260) % 10)) * 0x10000 +
  (0x81 + (Math.floor(pointer / 10) % 126)) * 0x100 +
  (0x30 + (pointer % 10));

/** Pointers of the four-byte sequences below U+10000 (the standard has 39,420). */
function pointersOfBmp(): ReadonlyMap<number, number> {
  if (bmpPointers) return bmpPointers;
  const count = 39_420;
  const bytes = new Uint8Array(count * 5);
  const view = new DataView(bytes.buffer);
  for (let pointer = 0; pointer < count; pointer += 1) {
    view.setUint32(pointer * 5, packedPointer(pointer));
    bytes[pointer * 5 + 4] = 0x0a;
  }
  const pointers = new Map<number, number>();
  const texts = new TextDecoder('gb18030').decode(bytes).split('\n');
  texts.forEach((text, pointer) => {
    const code = text.length === 1 ? text.charCodeAt(0) : 0;
    if (code > 0x7f && code !== 0xfffd) pointers.set(code, pointer);
  });
  bmpPointers = pointers;
  return pointers;
}
