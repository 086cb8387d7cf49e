import { textWidthMm } from './plate/plate-labels.ts';
import type { CellStyle, CellStyles } from './xlsx-styles.ts';

export interface SheetCell {
  readonly value: string | number | boolean | null;
  /** Of a number: what a spreadsheet reckons it by again, without `=`; `value` is what it comes to now. Ours, never a user's text. */
  readonly formula?: string;
  readonly style?: CellStyle;
}

export interface Sheet {
  readonly name: string;
  /** In characters, one a column. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Rows at the top that stay in view and are repeated on every printed page. */
  readonly headerRows: number;
  /** Columns at the left that stay in view. */
  readonly headerColumns: number;
  /** Puts filter buttons on the last header row. */
  readonly filter: boolean;
  /** Rows at the end that the filter leaves alone, e.g. sums. */
  readonly footerRows?: number;
  /** Points, where heads fold: not every program makes room for them by itself. */
  readonly headerHeight?: number;
  /** How it is printed: as wide as the paper, with the page's number at the foot; absent = A4 across, as wide as it is. */
  readonly page?: { readonly size: 'A4' | 'A3'; readonly isLandscape: boolean; readonly foot: string };
}

/** More than this makes Excel call the file damaged. */
export const longestText = 32_767;

/** Text for XML: escaped, and without the control characters that XML 1.0 cannot hold. */
export function xmlText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** Column letters, counted from 0: A … Z, AA … */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

/** What is repeated on every printed page, e.g. `'Parcels'!$A:$B,'Parcels'!$1:$1`; null without header. */
export function printTitlesReference({ name, headerRows, headerColumns }: Sheet): string | null {
  const sheet = `'${name.replaceAll("'", "''")}'!`;
  const parts = [
    ...(headerColumns === 0 ? [] : [`${sheet}$A:$${columnLetters(headerColumns - 1)}`]),
    ...(headerRows === 0 ? [] : [`${sheet}$1:$${headerRows}`]),
  ];
  return parts.length === 0 ? null : parts.join(',');
}

const lastColumn = ({ columnWidths }: Sheet): string => columnLetters(columnWidths.length - 1);

const lastFiltered = ({ rows, footerRows = 0 }: Sheet): number => rows.length - footerRows;

/** The range under the filter buttons; null without them. */
export function filterReference(sheet: Sheet): string | null {
  const { filter, headerRows, name } = sheet;
  return filter
    ? `'${name.replaceAll("'", "''")}'!$A$${headerRows}:$${lastColumn(sheet)}$${lastFiltered(sheet)}`
    : null;
}

export function sheetXml(sheet: Sheet, styles: CellStyles): string {
  const columns = sheet.columnWidths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const rows = sheet.rows.map(
    (cells, row) =>
      `<row r="${row + 1}"${heightXml(sheet, cells, row)}>${cells.map((cell, column) => cellXml(cell, `${columnLetters(column)}${row + 1}`, styles)).join('')}</row>`,
  );
  const filter = sheet.filter
    ? `<autoFilter ref="A${sheet.headerRows}:${lastColumn(sheet)}${lastFiltered(sheet)}"/>`
    : '';
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${sheet.page ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : ''}<sheetViews><sheetView workbookViewId="0">${paneXml(sheet)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="${rowPt}" customHeight="1"/><cols>${columns.join('')}</cols><sheetData>${rows.join('')}</sheetData>${filter}${pageXml(sheet)}</worksheet>`;
}

/** Points: of a row of one line, of every line more, and of a row with a title. */
const rowPt = 17;
const linePt = 14;
const titlePt = 30;
/** A Chinese letter is as wide as so many of the characters that widths are told in. */
const charactersOfEm = 1.79;

/** A row is as high as what is folded in it: not every program makes room by itself when it opens a file. */
function heightXml(sheet: Sheet, cells: readonly SheetCell[], row: number): string {
  const { columnWidths, headerRows, headerHeight } = sheet;
  if (row < headerRows && headerHeight !== undefined) return ` ht="${headerHeight}" customHeight="1"`;
  const lines = cells.map(({ value, style }, column) => {
    if (typeof value !== 'string' || !(style?.wrap || style?.header)) return 1;
    const room = Math.max(2, (columnWidths[column] ?? 9) - (style.indent ? 1 : 0));
    const folded = (text: string): number => Math.ceil((textWidthMm(text, 1) * charactersOfEm) / room);
    return value.split('\n').reduce((sum, text) => sum + Math.max(1, folded(text)), 0);
  });
  const most = cells.some(({ style }) => style?.title) ? titlePt : rowPt + (Math.max(1, ...lines) - 1) * linePt;
  return most === rowPt ? '' : ` ht="${Math.min(409, most)}" customHeight="1"`;
}

/** Order as the format has it: margins, set-up, foot. In a foot `&` starts a code, so one that is meant is doubled. */
function pageXml({ page }: Sheet): string {
  if (!page) return '<pageSetup paperSize="9" orientation="landscape"/>';
  const { size, isLandscape, foot } = page;
  const said = xmlText(`&L&8${foot.replaceAll('&', '&&')}&R&8&P / &N`.slice(0, 255));
  return `<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="${size === 'A3' ? 8 : 9}" orientation="${isLandscape ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>${said}</oddFooter></headerFooter>`;
}

function paneXml({ headerRows, headerColumns }: Sheet): string {
  if (headerRows === 0 && headerColumns === 0) return '';
  const across = headerColumns === 0 ? '' : ` xSplit="${headerColumns}"`;
  const down = headerRows === 0 ? '' : ` ySplit="${headerRows}"`;
  const active = headerColumns === 0 ? 'bottomLeft' : headerRows === 0 ? 'topRight' : 'bottomRight';
  const corner = `${columnLetters(headerColumns)}${headerRows + 1}`;
  return `<pane${across}${down} topLeftCell="${corner}" activePane="${active}" state="frozen"/>`;
}

/** Text goes in as an inline string, which no spreadsheet ever reads as a formula. */
function cellXml({ value, formula, style }: SheetCell, reference: string, styles: CellStyles): string {
  const styled = style === undefined ? '' : ` s="${styles.indexOf(style)}"`;
  if (value === null) return `<c r="${reference}"${styled}/>`;
  if (typeof value === 'number') {
    const reckoned = formula === undefined ? '' : `<f>${xmlText(formula)}</f>`;
    return `<c r="${reference}"${styled}>${reckoned}<v>${value}</v></c>`;
  }
  if (typeof value === 'boolean') return `<c r="${reference}"${styled} t="b"><v>${value ? 1 : 0}</v></c>`;
  const text = xmlText(escapedUnderscores(value.slice(0, longestText)));
  return `<c r="${reference}"${styled} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** `_x000D_` in a cell means a control character; the same letters as plain text are written with an escaped underscore. */
const escapedUnderscores = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
