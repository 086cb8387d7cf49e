import type { Translate } from '../../locale/translator.ts';
import type { DocumentCell } from './office-document.ts';

/** Cells of documents, made from values that may be missing: what is not known is said, never 0. */
export const emptyCell: DocumentCell = { kind: 'empty' };

export const textCell = (text: string): DocumentCell => ({ kind: 'text', text });

/** A text, or nothing where there is none to say. */
export const saidCell = (text: string): DocumentCell => (text === '' ? emptyCell : textCell(text));

export const unknownCell = (reason: string): DocumentCell => ({ kind: 'unknown', reason });

/** A number, or why there is none; never 0 instead. */
export const numberCell = (value: number | null | undefined, decimals: number, reason: string): DocumentCell =>
  value === null || value === undefined ? unknownCell(reason) : { kind: 'number', value, decimals };

export const dateCell = (iso: string | null | undefined, reason: string): DocumentCell =>
  iso === null || iso === undefined || iso === '' ? unknownCell(reason) : { kind: 'date', iso };

/** `unreachable`: it is there, the roads do not reach it. `none` is an answer and no gap. */
export type MissingWord = 'unknown' | 'none' | 'unreachable';

export function missingCell(t: Translate, word: MissingWord = 'unknown'): DocumentCell {
  const said = t(`exports:missing.${word}`);
  return word === 'none' ? textCell(said) : unknownCell(said);
}

export const textOr = (value: string | null | undefined, t: Translate, word: MissingWord = 'unknown'): DocumentCell =>
  value === null || value === undefined || value === '' ? missingCell(t, word) : textCell(value);

export const numberOr = (
  value: number | null | undefined,
  decimals: number,
  t: Translate,
  word: MissingWord = 'unknown',
): DocumentCell => (value === null || value === undefined ? missingCell(t, word) : { kind: 'number', value, decimals });

export const dateOr = (iso: string | null | undefined, t: Translate): DocumentCell =>
  iso ? { kind: 'date', iso } : missingCell(t);

/** As many decimals as a stated value has, but no more than `most`: 10 t stay 10 t, 2.5 t stay 2.5 t. */
export const statedDecimals = (value: number, most = 2): number =>
  Number(value.toFixed(most)).toString().split('.')[1]?.length ?? 0;

export const statedOr = (value: number | null | undefined, t: Translate, word: MissingWord = 'unknown'): DocumentCell =>
  numberOr(value, statedDecimals(value ?? 0), t, word);
