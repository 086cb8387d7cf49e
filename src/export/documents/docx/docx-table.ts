import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Translate } from '../../../locale/translator.ts';
import type { Language } from '../../../quantities/language.ts';
import { cellText, isAtRight, verdictBreak } from '../html/cell-html.ts';
import { columnShares } from '../html/column-shares.ts';
import { leadCells } from '../lead-cells.ts';
import { officeColours, verdictColours } from '../office-colours.ts';
import type { DocumentBlock, DocumentCell, DocumentColumn, DocumentRow } from '../office-document.ts';

type TableBlock = Extract<DocumentBlock, { kind: 'table' }>;

/** Half points, by how many columns there are. */
const sizeOf = (columns: number): number => (columns > 14 ? 13 : columns > 9 ? 15 : 18);

const line = { style: BorderStyle.SINGLE, size: 4, color: officeColours.line } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** A table as wide as the text, its heads again on every page, no row torn over two. */
export function docxTable({ columns, rows }: TableBlock, widthTwips: number, language: Language, t: Translate): Table {
  const size = sizeOf(columns.length);
  const widths = columnShares(columns, rows, language, t).map((share) => Math.floor(share * widthTwips));
  const hasHead = columns.some(({ label }) => label !== '');
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, at) =>
      headCell(column, widths[at] ?? 0, size, column.kind !== 'number' && columns[at - 1]?.kind === 'number'),
    ),
  });
  return new Table({
    width: { size: total(widths), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 30, bottom: 30, left: 80, right: 80 },
    borders: { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none },
    rows: [...(hasHead ? [head] : []), ...rows.map((row) => bodyRow(row, columns, widths, size, language, t))],
  });
}

const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

/** Words beside figures that end at their edge would look like one thing, twips. */
const afterFigures = { left: 200, right: 80, top: 30, bottom: 30 };

const shaded = (fill: string) => ({ type: ShadingType.CLEAR, color: 'auto', fill });

function headCell(
  { label, unit, kind }: DocumentColumn,
  width: number,
  size: number,
  isAfterFigures: boolean,
): TableCell {
  const runs = [new TextRun({ text: label, bold: true, size })];
  if (unit !== undefined) runs.push(new TextRun({ text: ` (${unit})`, size: size - 2, color: officeColours.quiet }));
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(isAfterFigures ? { margins: afterFigures } : {}),
    verticalAlign: VerticalAlignTable.BOTTOM,
    shading: shaded(officeColours.head),
    children: [
      new Paragraph({ alignment: kind === 'number' ? AlignmentType.RIGHT : AlignmentType.LEFT, children: runs }),
    ],
  });
}

const toneFill = { group: officeColours.head, sum: officeColours.sum, gap: officeColours.gap } as const;

function bodyRow(
  { cells, tone }: DocumentRow,
  columns: readonly DocumentColumn[],
  widths: readonly number[],
  size: number,
  language: Language,
  t: Translate,
): TableRow {
  const shading = tone === undefined ? {} : { shading: shaded(toneFill[tone]) };
  const isBold = tone === 'group' || tone === 'sum';
  const [first, ...others] = cells;
  if (tone === 'group' && first && others.every(({ kind }) => kind === 'empty')) {
    const said = new TextRun({ text: cellText(first, language, t), bold: true, size });
    const cell = new TableCell({
      columnSpan: columns.length,
      ...shading,
      children: [new Paragraph({ keepNext: true, children: [said] })],
    });
    return new TableRow({ cantSplit: true, children: [cell] });
  }
  const lead = leadCells({ cells, ...(tone && { tone }) }, columns.length);
  return new TableRow({
    cantSplit: true,
    children: columns.flatMap((column, at) => {
      if (at > 0 && at < lead) return [];
      const cell = cells[at] ?? { kind: 'empty' as const };
      const mark = at === 0 && tone === 'gap' ? [gapMark(size, t)] : [];
      const isRight = isAtRight(cell, column);
      const isAfterFigures = at > 0 && columns[at - 1]?.kind === 'number' && column.kind !== 'number';
      return new TableCell({
        ...(isAfterFigures ? { margins: afterFigures } : {}),
        width: { size: at > 0 ? (widths[at] ?? 0) : total(widths.slice(0, lead)), type: WidthType.DXA },
        ...(at === 0 && lead > 1 ? { columnSpan: lead } : {}),
        ...shading,
        verticalAlign: VerticalAlignTable.CENTER,
        children: [
          new Paragraph({
            alignment: isRight ? AlignmentType.RIGHT : AlignmentType.LEFT,
            children: [...mark, ...cellRuns(cell, size, isBold, language, t)],
          }),
        ],
      });
    }),
  });
}

/** What is missing is marked in words: colour is lost on a copier. */
const gapMark = (size: number, t: Translate): TextRun =>
  new TextRun({ text: `${t('exports:document.gap')} `, bold: true, size, color: officeColours.warning });

/** The words of a cell; what is unknown is grey and slanted. */
export function cellRuns(
  cell: DocumentCell,
  size: number,
  bold: boolean,
  language: Language,
  t: Translate,
): readonly TextRun[] {
  if (cell.kind === 'verdict') {
    // The word is the verdict; what follows is its reason.
    const [word = '', ...reason] = cell.text.split(verdictBreak);
    const rest = reason.length === 0 ? [] : [new TextRun({ text: [verdictBreak, ...reason].join(''), size })];
    return [new TextRun({ text: word, size, bold: true, color: verdictColours[cell.verdict] }), ...rest];
  }
  const style = cell.kind === 'unknown' ? { italics: true, color: officeColours.quiet } : { bold };
  return cellText(cell, language, t)
    .split('\n')
    .map((text, at) => new TextRun({ text, size, ...style, ...(at === 0 ? {} : { break: 1 }) }));
}
