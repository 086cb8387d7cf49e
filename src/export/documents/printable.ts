import type { OfficeDocument } from './office-document.ts';

/** What XML 1.0 cannot hold: control characters and halves of characters. A file with one of them does not open. */
const unprintable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** The same document with texts that every office format can hold. Drawings and photos are left as they are. */
export const printable = (document: OfficeDocument): OfficeDocument => cleaned(document) as OfficeDocument;

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(unprintable, '');
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === 'svg' || key === 'base64' ? inner : cleaned(inner)]),
  );
}
