import type { Translate } from '../../locale/translator.ts';
import type { Language } from '../../quantities/language.ts';
import { emptyCell, textCell } from './cells.ts';
import { cellText } from './html/cell-html.ts';
import type { DocumentBlock, DocumentCell } from './office-document.ts';

type Facts = Extract<DocumentBlock, { kind: 'facts' }>;

/** Facts as a table of four columns without heads, two facts a line: label, value, label, value. Units stand behind values. */
export function factsTable(
  { items }: Facts,
  language: Language,
  t: Translate,
): Extract<DocumentBlock, { kind: 'table' }> {
  const half = Math.ceil(items.length / 2);
  const cells = (item: Facts['items'][number] | undefined): readonly DocumentCell[] =>
    item ? [textCell(item.label), saidValue(item, language, t)] : [emptyCell, emptyCell];
  return {
    kind: 'table',
    title: '',
    columns: ['label', 'value', 'label2', 'value2'].map((id, at) => ({
      id,
      label: '',
      kind: 'text' as const,
      grow: at % 2 === 0 ? 1 : 1.5,
    })),
    rows: Array.from({ length: half }, (_, at) => ({ cells: [...cells(items[at]), ...cells(items[at + half])] })),
  };
}

function saidValue({ value, unit, source }: Facts['items'][number], language: Language, t: Translate): DocumentCell {
  if (value.kind === 'unknown' || value.kind === 'verdict' || value.kind === 'empty') return value;
  const after = unit !== undefined && value.kind !== 'date' ? ` ${unit}` : '';
  return textCell(`${cellText(value, language, t)}${after}${source === undefined ? '' : `\n${source}`}`);
}
