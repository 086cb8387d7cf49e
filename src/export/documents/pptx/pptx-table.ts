import type pptxgen from 'pptxgenjs';
import type { Translate } from '../../../locale/translator.ts';
import type { Language } from '../../../quantities/language.ts';
import { cellText, isAtRight, verdictBreak } from '../html/cell-html.ts';
import { leadCells } from '../lead-cells.ts';
import { chineseFace, officeColours, verdictColours } from '../office-colours.ts';
import type { DocumentCell, DocumentRow } from '../office-document.ts';
import { afterFiguresInches, cellMargin, isAfterFigures, type MeasuredTable } from './measure.ts';

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

const afterFigures: [number, number, number, number] = [margin[0], margin[1], margin[2], afterFiguresInches * 72];

/** The word is the verdict; what follows is its reason. */
function verdictTexts({ text, verdict }: Extract<DocumentCell, { kind: 'verdict' }>): pptxgen.TableCell[] {
  const [word = '', ...reason] = text.split(verdictBreak);
  const said = { text: word, options: { bold: true, color: verdictColours[verdict] } };
  return reason.length === 0 ? [said] : [said, { text: [verdictBreak, ...reason].join(''), options: {} }];
}

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
  const head = columns.map(({ label, unit, kind }, at): pptxgen.TableCell => {
    const options: pptxgen.TableCellProps = {
      ...common,
      bold: true,
      valign: 'bottom',
      align: kind === 'number' ? 'right' : 'left',
      ...(isAfterFigures(columns, at) ? { margin: afterFigures } : {}),
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
  const lead = leadCells({ cells, ...(tone && { tone }) }, columns.length);
  return columns.flatMap((column, at) => {
    if (at > 0 && at < lead) return [];
    const cell: DocumentCell = cells[at] ?? { kind: 'empty' };
    const mark = at === 0 && tone === 'gap' ? `${t('exports:document.gap')} ` : '';
    return {
      text: cell.kind === 'verdict' ? verdictTexts(cell) : mark + cellText(cell, language, t),
      options: {
        ...own,
        bold,
        align: isAtRight(cell, column) ? ('right' as const) : ('left' as const),
        ...(isAfterFigures(columns, at) ? { margin: afterFigures } : {}),
        ...(at === 0 && lead > 1 ? { colspan: lead } : {}),
        ...(cell.kind === 'unknown' ? { italic: true, color: officeColours.quiet } : {}),
      },
    };
  });
}
