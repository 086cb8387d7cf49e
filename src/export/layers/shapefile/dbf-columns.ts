import type { Issue } from '../../../domain/issue.ts';
import { type IssuePlace, issueOf, shown } from '../../../import/issue-codes.ts';
import { encodeText } from '../encode-text.ts';
import { cutToBytes } from './field-names.ts';

/** A column as it is written: its type, width and decimals, and one text a record, already encoded. */
export interface DbfColumn {
  readonly type: 'C' | 'N' | 'F' | 'D' | 'L';
  readonly width: number;
  readonly decimals: number;
  readonly cells: readonly Uint8Array[];
}

const textBytes = 254;
/** Esri's longest number without exponent; what needs more is written as a floating number with it. */
const numberWidth = 20;
const mostDecimals = 15;
const dateText = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
/** Not by spreading: a layer may have more records than a call has room for arguments. */
const largest = (values: readonly number[], least: number): number =>
  values.reduce((most, value) => Math.max(most, value), least);
const empty = new Uint8Array();
const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
const isUnknown = (value: unknown): boolean => value === null || value === undefined;

/** The column that holds values without changing them; what cannot be held is said. */
export function dbfColumn(
  values: readonly unknown[],
  encoding: 'utf-8' | 'gb18030',
  place: IssuePlace,
  issues: Issue[],
): DbfColumn {
  const stated = values.filter((value) => !isUnknown(value));
  const all = (is: (value: unknown) => boolean): boolean => stated.length > 0 && stated.every(is);
  if (all((value) => typeof value === 'number'))
    return numberColumn(values as readonly (number | null)[], place, issues);
  if (all((value) => typeof value === 'boolean')) {
    const cells = values.map((value) => (isUnknown(value) ? empty : ascii(value === true ? 'T' : 'F')));
    return { type: 'L', width: 1, decimals: 0, cells };
  }
  if (all((value) => typeof value === 'string' && isRealDate(value))) {
    const cells = values.map((value) => (isUnknown(value) ? empty : ascii(String(value).replaceAll('-', ''))));
    return { type: 'D', width: 8, decimals: 0, cells };
  }
  if (stated.some((value) => typeof value !== 'string')) issues.push(issueOf('out.fieldType', place));
  return textColumn(values, encoding, place, issues);
}

const isRealDate = (text: string): boolean =>
  dateText.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

function numberColumn(values: readonly (number | null)[], place: IssuePlace, issues: Issue[]): DbfColumn {
  const unfit = values.filter((value): value is number => typeof value === 'number' && !Number.isFinite(value));
  if (unfit.length > 0) {
    issues.push(issueOf('out.number', place, { count: unfit.length, example: String(unfit[0]) }));
  }
  // The shortest text that reads back as the same number.
  const texts = values.map((value) => (typeof value === 'number' && Number.isFinite(value) ? numberText(value) : ''));
  const decimals = largest(
    texts.map((text) => text.split('.')[1]?.length ?? 0),
    0,
  );
  const fixed = texts.map((text) => padded(text, decimals));
  const width = largest(
    fixed.map(({ length }) => length),
    1,
  );
  if (texts.some((text) => text.includes('e')) || width > numberWidth || decimals > mostDecimals) {
    const own = largest(
      texts.map(({ length }) => length),
      1,
    );
    return { type: 'F', width: own, decimals: mostDecimals, cells: texts.map(aligned(own)) };
  }
  return { type: 'N', width, decimals, cells: fixed.map(aligned(width)) };
}

/** A whole number beyond 2^53 with its exponent: as digits readers may take it for a code and keep it as text. */
const numberText = (value: number): string =>
  Number.isInteger(value) && !Number.isSafeInteger(value) ? value.toExponential() : String(value);

/** Zeros behind the point, as other writers have them. */
function padded(text: string, decimals: number): string {
  if (text === '' || decimals === 0) return text;
  const [whole = '', fraction = ''] = text.split('.');
  return `${whole}.${fraction.padEnd(decimals, '0')}`;
}

const aligned =
  (width: number) =>
  (text: string): Uint8Array =>
    ascii(text.padStart(width));

function textColumn(
  values: readonly unknown[],
  encoding: 'utf-8' | 'gb18030',
  place: IssuePlace,
  issues: Issue[],
): DbfColumn {
  const cut: string[] = [];
  const lacking: string[] = [];
  const cells = values.map((value) => {
    if (isUnknown(value)) return empty;
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
    const plain = text.replaceAll('\0', '?');
    const whole = cutToBytes(plain, textBytes, encoding);
    if (whole !== plain) cut.push(text);
    const { bytes, missing } = encodeText(whole, encoding);
    if (missing.length > 0 || plain !== text) lacking.push(text);
    return bytes;
  });
  const [firstCut] = cut;
  const [firstLacking] = lacking;
  if (firstCut !== undefined)
    issues.push(issueOf('out.textCut', place, { count: cut.length, example: shown(firstCut) }));
  if (firstLacking !== undefined) {
    const values = {
      count: lacking.length,
      example: shown(firstLacking),
      encoding: encoding === 'utf-8' ? 'UTF-8' : 'GBK',
    };
    issues.push(issueOf('out.character', place, values));
  }
  return {
    type: 'C',
    width: largest(
      cells.map(({ length }) => length),
      1,
    ),
    decimals: 0,
    cells,
  };
}
