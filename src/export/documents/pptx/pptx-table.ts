import type pptxgen from 'pptxgenjs';
import type { Translate } from '../../../locale/translator.ts';
import type { Language } from '../../../quantities/language.ts';
import { cellText } from '../html/cell-html.ts';
import { chineseFace, officeColours, verdictColours } from '../office-colours.ts';
import type { DocumentCell, DocumentRow } from '../office-document.ts';
import { cellMargin, type MeasuredTable } from './measure.ts';

const toneFill = { group: officeColours.head, sum: officeColours.sum, gap: officeColours.gap } as const;
const none = { type: 'none' } as const;
const line = { type: 'solid', pt: 0.5, color: officeColours.line } as const;

/** Points: top, right, bottom, left. */
const margin: [number, number, number, number] = [
  cellMargin.top * 72,
  cellMargin.side * 72,
  cellMargin.top * 72,
  cellMargin.side * 72,
];

/** The rows of a table as a presentation takes them: text one can edit, no picture of it. */
export function pptxRows(table: MeasuredTable, language: Language, t: Translate): pptxgen.TableRow[] {
  const { columns, rows, hasHead, fontPt } = table;
  const common: pptxgen.TableCellProps = {
    fontFace: chineseFace,
    fontSize: fontPt,
    color: officeColours.ink,
    margin,
    valign: 'middle',
    border: [none, none, line, none],
  };
  const head = columns.map(({ label, unit, kind }): pptxgen.TableCell => {
    const options: pptxgen.TableCellProps = {
      ...common,
      bold: true,
      valign: 'bottom',
      align: kind === 'number' ? 'right' : 'left',
      fill: { color: officeColours.head },
    };
    return { text: unit === undefined ? label : `${label} (${unit})`, options };
  });
  return [...(hasHead ? [head] : []), ...rows.map((row) => bodyRow(row, table, common, language, t))];
}

function bodyRow(
  { cells, tone }: DocumentRow,
  { columns }: MeasuredTable,
  common: pptxgen.TableCellProps,
  language: Language,
  t: Translate,
): pptxgen.TableCell[] {
  const bold = tone === 'group' || tone === 'sum';
  const own = { ...common, ...(tone === undefined ? {} : { fill: { color: toneFill[tone] } }) };
  const [first, ...others] = cells;
  if (tone === 'group' && first && others.every(({ kind }) => kind === 'empty'))
    return [{ text: cellText(first, language, t), options: { ...own, bold, colspan: columns.length } }];
  return columns.map((column, at) => {
    const cell: DocumentCell = cells[at] ?? { kind: 'empty' };
    const mark = at === 0 && tone === 'gap' ? `${t('exports:document.gap')} ` : '';
    const isRight = cell.kind === 'number' || (column.kind === 'number' && cell.kind !== 'verdict');
    return {
      text: mark + cellText(cell, language, t),
      options: {
        ...own,
        bold,
        align: isRight ? ('right' as const) : ('left' as const),
        ...(cell.kind === 'unknown' ? { italic: true, color: officeColours.quiet } : {}),
        ...(cell.kind === 'verdict' ? { bold: true, color: verdictColours[cell.verdict] } : {}),
      },
    };
  });
}
