import { escapeXml } from '../../escape-xml.ts';
import type { OutLayer } from '../layer-format.ts';

/** A field of a layer as KML can type it. */
interface KmlField {
  readonly name: string;
  readonly type: 'string' | 'double' | 'bool';
}

export interface LayerSchema {
  readonly id: string;
  readonly fields: readonly KmlField[];
}

/** The fields of a layer: numbers and truths where every value is one, else texts. */
export function layerSchema(layer: OutLayer, index: number): LayerSchema {
  const names = new Set(layer.features.flatMap(({ properties }) => Object.keys(properties)));
  const fields = [...names].map((name): KmlField => {
    const values = layer.features.map(({ properties }) => properties[name]).filter(isStated);
    const all = (type: string): boolean => values.length > 0 && values.every((value) => typeof value === type);
    const areFinite = values.every((value) => typeof value !== 'number' || Number.isFinite(value));
    return { name, type: all('number') && areFinite ? 'double' : all('boolean') ? 'bool' : 'string' };
  });
  return { id: `layer${index + 1}`, fields };
}

const isStated = (value: unknown): boolean => value !== null && value !== undefined;

export const schemaXml = ({ id, fields }: LayerSchema, layerName: string): string =>
  `<Schema id="${id}" name="${xmlText(layerName)}">${fields
    .map(({ name, type }) => `<SimpleField type="${type}" name="${xmlText(name)}"/>`)
    .join('')}</Schema>`;

/** A feature's attributes under their schema; what is unknown is not there. */
export function extendedDataXml({ id, fields }: LayerSchema, properties: Readonly<Record<string, unknown>>): string {
  const data = fields.flatMap(({ name }) => {
    const value = properties[name];
    if (!isStated(value)) return [];
    const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
    return [`<SimpleData name="${xmlText(name)}">${xmlText(text)}</SimpleData>`];
  });
  return `<ExtendedData><SchemaData schemaUrl="#${id}">${data.join('')}</SchemaData></ExtendedData>`;
}

/** Escaped, without the characters that XML cannot hold; line ends and tabs in attributes would become blanks. */
export const xmlText = (text: string): string =>
  escapeXml(plainText(text)).replace(/[\r\n\t]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Characters of XML 1.0: all but controls (tab and line ends are allowed), halves of characters and two that are none. */
function isXmlCharacter(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return code < 0xd800 || (code >= 0xe000 && code < 0xfffe) || code > 0xffff;
}

/** False for a text that XML has no way to say. */
export const isXmlText = (text: string): boolean => [...text].every(isXmlCharacter);

/** The text with a sign in place of each character that XML has no way to say. */
export const plainText = (text: string): string =>
  isXmlText(text) ? text : [...text].map((one) => (isXmlCharacter(one) ? one : '\uFFFD')).join('');
