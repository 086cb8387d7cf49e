import type { Element } from '@xmldom/xmldom';
import { childElements, descendants, localName } from './xml-elements.ts';

/** Types of the fields that the file declares, by schema (its id and its name) and field. */
export type KmlSchemas = ReadonlyMap<string, ReadonlyMap<string, string>>;

export function kmlSchemas(root: Element): KmlSchemas {
  const schemas = new Map<string, ReadonlyMap<string, string>>();
  for (const schema of descendants(root).filter((one) => localName(one) === 'Schema')) {
    const fields = new Map(
      childElements(schema)
        .filter((one) => /^Simple(Array)?Field$/.test(localName(one)))
        .map((one) => [one.getAttribute('name') ?? '', one.getAttribute('type') ?? 'string']),
    );
    for (const key of ['id', 'name']) {
      const name = schema.getAttribute(key);
      if (name && !schemas.has(name)) schemas.set(name, fields);
    }
  }
  return schemas;
}

const wholeTypes = ['int', 'uint', 'short', 'ushort'];
const numberTypes = [...wholeTypes, 'float', 'double'];
const number = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/** A text as its stated type; undefined where it is not of it. Blank is unknown; whole numbers beyond 2^53 stay text. */
export function typedValue(text: string, type: string): string | number | boolean | null | undefined {
  if (type === 'bool' || type === 'boolean') {
    if (/^(1|true)$/i.test(text.trim())) return true;
    if (/^(0|false)$/i.test(text.trim())) return false;
    return text.trim() === '' ? null : undefined;
  }
  if (!numberTypes.includes(type)) return text;
  const written = text.trim();
  if (written === '') return null;
  const value = Number(written);
  if (!number.test(written) || !Number.isFinite(value)) return undefined;
  return wholeTypes.includes(type) && !Number.isSafeInteger(value) ? written : value;
}
