import { encodeText } from '../encode-text.ts';

type DbfEncoding = 'utf-8' | 'gb18030';

const nameBytes = 10;

/** As many whole characters of a text as fit into so many bytes. */
export function cutToBytes(text: string, bytes: number, encoding: DbfEncoding): string {
  if (encodeText(text, encoding).bytes.length <= bytes) return text;
  let cut = '';
  let length = 0;
  for (const character of text) {
    length += encodeText(character, encoding).bytes.length;
    if (length > bytes) break;
    cut += character;
  }
  return cut;
}

/** Names of ten bytes, no character cut, each there once whatever the case; in the order of the fields. */
export function fieldNames(fields: readonly string[], encoding: DbfEncoding): readonly string[] {
  const taken = new Set<string>();
  return fields.map((field) => {
    const plain = field.replaceAll('\0', '').trim() || 'FIELD';
    let name = cutToBytes(plain, nameBytes, encoding);
    for (let count = 1; taken.has(name.toLowerCase()); count += 1) {
      const suffix = `_${count}`;
      name = `${cutToBytes(plain, nameBytes - suffix.length, encoding)}${suffix}`;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}
