import type { Translate } from '../../../locale/translator.ts';
import type { Sheet, SheetCell } from '../../xlsx-sheet.ts';
import { footLines } from '../foot-lines.ts';
import type { OfficeDocument } from '../office-document.ts';

const label = (value: string): SheetCell => ({ value, style: { bold: true, wrap: true } });
const said = (value: string): SheetCell => ({ value, style: { wrap: true } });

/** The first sheet: what this is, what it says in sentences, which sheets follow, and what stands on everything handed over. */
export function coverSheet(
  document: OfficeDocument,
  sheets: readonly { readonly name: string; readonly rows: number }[],
  t: Translate,
  page: NonNullable<Sheet['page']>,
): Sheet {
  const { title, subtitle, parkName, blocks } = document;
  const sentences = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  const pictures = blocks.flatMap((block) =>
    block.kind === 'plate' || block.kind === 'photo' ? [block.caption ?? t('exports:office.picture')] : [],
  );
  return {
    name: t('exports:office.cover'),
    columnWidths: [26, 96],
    headerRows: 0,
    headerColumns: 0,
    filter: false,
    page,
    rows: [
      [{ value: title, style: { title: true } }],
      [label(t('domain:park')), said(parkName)],
      ...(subtitle === null ? [] : [[label(t('exports:office.about')), said(subtitle)]]),
      [],
      ...sentences.map((text, at) => [label(at === 0 ? t('exports:office.says') : ''), said(text)]),
      [],
      ...sheets.map(({ name, rows }, at) => [
        label(at === 0 ? t('exports:office.contents') : ''),
        said(t('exports:office.sheet', { name, count: rows })),
      ]),
      ...(pictures.length === 0
        ? []
        : [[label(t('exports:office.pictures')), said(pictures.join(t('exports:comma')))]]),
      [label(''), said(t('exports:office.legend'))],
      [],
      ...footLines(document, t).map((text, at) => [label(at === 0 ? t('exports:office.disclaimer') : ''), said(text)]),
    ],
  };
}
