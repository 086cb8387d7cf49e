import type { Issue } from '../../../domain/issue.ts';
import { issueOf, shown } from '../../issue-codes.ts';
import type { Cell, Encoding, EncodingReading } from '../import-format.ts';
import type { SourceFile } from '../source-file.ts';
import { dbfEncoding } from './dbf-encoding.ts';
import { type DbfField, type DbfHeader, readDbfHeader } from './dbf-header.ts';
import { dbfValue, knownTypes, textOf } from './dbf-value.ts';
import { type TableRemarks, tableRemarks } from './table-remarks.ts';

/** A table with its records in the order of the file; a deleted one keeps its place. */
export interface DbfTable {
  readonly fields: readonly string[];
  readonly records: readonly DbfRecord[];
  readonly encoding: EncodingReading;
  readonly issues: readonly Issue[];
}

export interface DbfRecord {
  readonly isDeleted: boolean;
  /** One a field. */
  readonly cells: readonly Cell[];
}

interface Column {
  readonly field: DbfField;
  readonly name: string;
}

const deletedMark = 0x2a;
const sampleTexts = 12;

/** The attribute table of a Shapefile. Null where the head does not describe the bytes. */
export function readDbf(
  file: SourceFile,
  options: { readonly chosen?: Encoding | undefined; readonly cpg: Encoding | null },
  onRecord: (index: number) => void = () => undefined,
): DbfTable | null {
  const { bytes } = file;
  const header = readDbfHeader(bytes);
  if (!header) return null;
  const { encoding, by } = dbfEncoding(bytes, header, options);
  const decoder = new TextDecoder(encoding);
  const remarks = tableRemarks(file.name, encoding);
  const columns = columnsOf(file.name, header, decoder, remarks);
  const sample = new Set<string>();
  const noteText = (text: string): void => {
    if (sample.size < sampleTexts && /\P{ASCII}/u.test(text)) sample.add(text);
  };
  for (const { name } of columns) noteText(name);
  const records: DbfRecord[] = [];
  for (let index = 0; index < header.found; index += 1) {
    onRecord(index);
    const start = header.firstRecord + index * header.recordLength;
    const cells = columns.map(({ field, name }): Cell => {
      const value = dbfValue(
        field.type,
        bytes.subarray(start + field.start, start + field.start + field.length),
        decoder,
      );
      if (value.kind === 'date') return { date: value.iso };
      if (value.kind === 'wrong') {
        remarks.wrongValue(name, value.text);
        return null;
      }
      if (typeof value.value === 'string') {
        noteText(value.value);
        if (value.value.includes('\uFFFD')) remarks.undecodable(value.value);
      }
      return value.value;
    });
    records.push({ isDeleted: bytes[start] === deletedMark, cells });
  }
  if (header.found < header.stated) {
    remarks.add(issueOf('dbf.cut', { file: file.name }, { stated: header.stated, found: header.found }));
  }
  return {
    fields: columns.map(({ name }) => name),
    records,
    encoding: { encoding, by, sample: [...sample].map((text) => shortened(text)) },
    issues: remarks.issues(),
  };
}

const shortened = (text: string): string => [...text].slice(0, 40).join('');

/** Columns with names that are each there once. A name of ten bytes may have lost half a character. */
function columnsOf(file: string, header: DbfHeader, decoder: TextDecoder, remarks: TableRemarks): readonly Column[] {
  const taken = new Set<string>();
  return header.fields.flatMap((field, index): Column[] => {
    const plain = textOf(field.name, field.name.length >= 10, decoder).trim() || `#${index + 1}`;
    if (plain === '__proto__') {
      remarks.add(issueOf('json.dangerousKey', { file }));
      return [];
    }
    let name = plain;
    for (let count = 2; taken.has(name); count += 1) name = `${plain}_${count}`;
    taken.add(name);
    if (name !== plain) {
      remarks.add(issueOf('dbf.fieldTwice', { file, field: plain }, { name: plain, other: name }));
    }
    if (!knownTypes.includes(field.type)) {
      remarks.add(issueOf('dbf.fieldType', { file, field: name }, { type: shown(field.type) }));
    }
    return [{ field, name }];
  });
}
