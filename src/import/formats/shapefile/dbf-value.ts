import { untilZero } from './dbf-header.ts';

/** A value as the field's type has it; `wrong` where the bytes do not fit the type. */
export type DbfValue =
  | { readonly kind: 'value'; readonly value: string | number | boolean | null }
  | { readonly kind: 'date'; readonly iso: string }
  | { readonly kind: 'wrong'; readonly text: string };

const none: DbfValue = { kind: 'value', value: null };
const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

export const knownTypes = 'CNFDLIBO';

/** Text of a full field whose last character was cut in half ends in a sign of that, which is taken off. */
export function textOf(bytes: Uint8Array, isFull: boolean, decoder: TextDecoder): string {
  const text = decoder.decode(bytes);
  return isFull ? text.replace(/\uFFFD$/, '') : text;
}

/** Blank fields are unknown, never zero. A whole number beyond 2^53 stays text, since as a number it would be another. */
export function dbfValue(type: string, bytes: Uint8Array, decoder: TextDecoder): DbfValue {
  if ((type === 'I' && bytes.length === 4) || ((type === 'B' || type === 'O') && bytes.length === 8)) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const value = type === 'I' ? view.getInt32(0, true) : view.getFloat64(0, true);
    return Number.isFinite(value) ? { kind: 'value', value } : { kind: 'wrong', text: String(value) };
  }
  const written = untilZero(bytes);
  const text = textOf(written, written.length === bytes.length, decoder).trimEnd();
  switch (type) {
    case 'N':
    case 'F':
      return numberOf(text.trim());
    case 'D':
      return dateOf(text.trim());
    case 'L':
      if (/^[yt]$/i.test(text.trim())) return { kind: 'value', value: true };
      if (/^[nf]$/i.test(text.trim())) return { kind: 'value', value: false };
      return text.trim() === '' || text.trim() === '?' ? none : { kind: 'wrong', text };
    default:
      return text === '' ? none : { kind: 'value', value: text };
  }
}

function numberOf(text: string): DbfValue {
  if (text === '') return none;
  const plain = /^[+-]?\d+,\d+$/.test(text) ? text.replace(',', '.') : text;
  if (!number.test(plain)) return { kind: 'wrong', text };
  const value = Number(plain);
  if (!Number.isFinite(value)) return { kind: 'wrong', text };
  if (/^[+-]?\d+$/.test(plain) && !Number.isSafeInteger(value)) return { kind: 'value', value: plain };
  return { kind: 'value', value };
}

function dateOf(text: string): DbfValue {
  if (text === '' || text === '00000000') return none;
  const [, year = '', month = '', day = ''] = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
  const iso = `${year}-${month}-${day}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  // A 31 April is moved to 1 May by Date, so that the text tells.
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
  return isDay ? { kind: 'date', iso } : { kind: 'wrong', text };
}
