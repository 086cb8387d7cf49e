import { strToU8, zipSync } from 'fflate';
import readWorkbook, { readSheet } from 'read-excel-file/universal';
import type { Issue } from '../../../domain/issue.ts';
import { issueOf } from '../../issue-codes.ts';
import { layersOfTable } from '../../tables/table-as-layer.ts';
import { isEmptyCell } from '../../tables/table-cell.ts';
import type { Cell, RawLayer, RawTable, ReadingOptions, Source, SourceReading } from '../import-format.ts';
import { unpackMembers } from '../zip/unpack-zip.ts';
import { isZip, readZipDirectory } from '../zip/zip-directory.ts';
import { inMebibytes } from '../zip/zip-limits.ts';
import { type SheetScan, scanSheet } from './scan-sheet.ts';
import { type WorkbookSheet, workbookSheets } from './workbook-sheets.ts';

/** Unpacked XML of one workbook: a register of 100,000 rows and 50 columns has about this. */
const mostBytes = 384 * 1024 * 1024;
/** Cells of one sheet from A1 to its last: 100,000 rows of 50 columns. Each costs some 50 bytes once read. */
const mostCells = 5_000_000;

/** Every sheet of a workbook as rows: values of formulas, dates as ISO, merged cells told. Fetches nothing. */
export async function readXlsx(source: Source, { signal, onProgress }: ReadingOptions): Promise<SourceReading> {
  const [file] = source.files;
  const issues: Issue[] = [];
  const place = { file: source.name };
  const reading = { encoding: null, crs: { kind: 'unsaid' }, rejected: [] } as const;
  const refused = (...more: readonly Issue[]): SourceReading => ({
    ...reading,
    layers: [],
    tables: [],
    issues: [...issues, ...more],
    readable: false,
  });
  const bytes = file?.bytes ?? new Uint8Array();
  if (isCompound(bytes)) {
    // Both old workbooks and encrypted new ones lie in Microsoft's compound file.
    return refused(issueOf(/\.xls[xm]$/i.test(source.name) ? 'xlsx.encrypted' : 'xlsx.legacy', place));
  }
  if (!isZip(bytes)) return refused(issueOf('archive.notZip', place));
  const directory = readZipDirectory(bytes);
  const stated = directory.ok ? directory.members.reduce((sum, member) => sum + member.bytes, 0) : 0;
  if (stated > mostBytes) {
    return refused(issueOf('xlsx.tooBig', place, { size: inMebibytes(stated), limit: inMebibytes(mostBytes) }));
  }
  const members = unpackMembers({ name: source.name, bytes }, issues, signal);
  if (members.length === 0) return refused();
  const parts = xmlParts(source.name, members);
  const sheets = workbookSheets(parts);
  if (members.some(({ name }) => name.endsWith('/workbook.bin'))) return refused(issueOf('xlsx.binary', place));
  if (sheets.length === 0) return refused(issueOf('xlsx.unreadable', place, { message: 'xl/workbook.xml' }));
  const scans = new Map<string, SheetScan>();
  for (const { name, part } of sheets) {
    signal?.throwIfAborted();
    const scan = scanSheet(parts.get(part) ?? '');
    const cells = scan.rows * Math.max(1, scan.columns);
    if (cells <= mostCells) scans.set(part, scan);
    else {
      const values = { sheet: name, last: scan.last, cells, limit: mostCells };
      issues.push(issueOf('xlsx.tooManyCells', { ...place, layer: name }, values));
    }
  }
  const read = await readSheets(sheets, parts, scans, place, issues);
  signal?.throwIfAborted();
  const tables: RawTable[] = [];
  const layers: RawLayer[] = [];
  for (const [at, sheet] of sheets.entries()) {
    const rows = read.get(at);
    const scan = scans.get(sheet.part);
    if (!rows || !scan) continue;
    const whole: RawTable = { name: sheet.name, rows: trimmed(rows.map((row) => row.map(cellOf))) };
    const table = scan.merged.length > 0 ? { ...whole, merged: scan.merged } : whole;
    tell(scan, table, { ...place, layer: sheet.name }, issues);
    const shaped = layersOfTable(table, true);
    if (shaped) layers.push(...shaped);
    else if (table.rows.length > 0) tables.push(table);
    onProgress?.(at + 1, sheets.length);
  }
  return { ...reading, layers, tables, issues, readable: tables.length + layers.length > 0 || issues.length === 0 };
}

const isCompound = ([a, b, c, d]: Uint8Array): boolean => a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0;

/** The parts that are XML, by their path in the workbook. */
function xmlParts(
  file: string,
  members: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): ReadonlyMap<string, string> {
  return new Map(
    members
      .filter(({ name }) => /\.(xml|rels)$/i.test(name))
      .map(({ name, bytes }) => {
        const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
        const label = isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
        return [name.slice(file.length + 1), new TextDecoder(label).decode(bytes)] as const;
      }),
  );
}

type Rows = readonly (readonly unknown[])[];

/** The rows by the sheet's place in the workbook: all at once, or where one is written wrongly each by itself. */
async function readSheets(
  sheets: readonly WorkbookSheet[],
  parts: ReadonlyMap<string, string>,
  scans: ReadonlyMap<string, SheetScan>,
  place: { readonly file: string },
  issues: Issue[],
): Promise<ReadonlyMap<number, Rows>> {
  try {
    const all = await readWorkbook(packed(parts, scans), { trim: false });
    if (all.length === sheets.length) return new Map(all.map(({ data }, at) => [at, data]));
  } catch {
    // Which sheet it was is found below.
  }
  const read = new Map<number, Rows>();
  for (const [at, { name, part }] of sheets.entries()) {
    const scan = scans.get(part);
    if (!scan) continue;
    try {
      read.set(at, await readSheet(packed(parts, new Map([[part, scan]])), name, { trim: false }));
    } catch (thrown) {
      const message = thrown instanceof Error ? thrown.message : String(thrown);
      issues.push(issueOf('xlsx.sheet', { ...place, layer: name }, { sheet: name, message }));
    }
  }
  return read;
}

/**
 * The workbook with these sheets in it (others empty), stored without compression: the library then inflates nothing and
 * starts none of the workers made from text, which the page's policy forbids.
 */
function packed(parts: ReadonlyMap<string, string>, scans: ReadonlyMap<string, SheetScan>): ArrayBuffer {
  const kept = [...parts].map(([path, text]): [string, Uint8Array] => {
    const scan = scans.get(path);
    const isSheet = /worksheets\/[^/]+\.xml$/i.test(path);
    return [path, strToU8(scan ? scan.xml : isSheet ? '<worksheet><sheetData/></worksheet>' : text)];
  });
  return zipSync(Object.fromEntries(kept), { level: 0 }).buffer as ArrayBuffer;
}

function cellOf(value: unknown): Cell {
  if (value instanceof Date) return dateOf(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return typeof value === 'string' || typeof value === 'boolean' ? value : null;
}

/** A day as its date, a moment with its time, and a time alone (Excel's day 0) as text. */
function dateOf(date: Date): Cell {
  if (Number.isNaN(date.getTime())) return null;
  const iso = date.toISOString();
  if (date.getTime() < Date.UTC(1900, 0, 1)) return iso.slice(11, 19);
  return { date: iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19) };
}

/** Without the empty cells that fill rows up to the widest, and the empty rows at the end. */
function trimmed(rows: readonly Cell[][]): readonly (readonly Cell[])[] {
  const short = rows.map((row) => {
    let end = row.length;
    while (end > 0 && isEmptyCell(row[end - 1])) end -= 1;
    return row.slice(0, end);
  });
  while (short.length > 0 && short.at(-1)?.length === 0) short.pop();
  return short;
}

function tell(
  scan: SheetScan,
  table: RawTable,
  where: { readonly file: string; readonly layer: string },
  issues: Issue[],
): void {
  const sheet = table.name;
  const [first] = scan.merged;
  if (first) {
    const example = `${rangeEnd(first.fromColumn, first.fromRow)}:${rangeEnd(first.toColumn, first.toRow)}`;
    issues.push(issueOf('xlsx.merged', where, { sheet, count: scan.merged.length, example }));
  }
  for (const [code, cells] of [
    ['xlsx.cellError', scan.errors],
    ['xlsx.formula', scan.withoutResult],
  ] as const) {
    const [example] = cells;
    if (example !== undefined) issues.push(issueOf(code, where, { sheet, count: cells.length, example }));
  }
}

function rangeEnd(column: number, row: number): string {
  const letters = (at: number): string =>
    (at < 26 ? '' : letters(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));
  return `${letters(column)}${row + 1}`;
}
