import type { Translate } from '../../../locale/translator.ts';
import type { Language } from '../../../quantities/language.ts';
import { escapeXml } from '../../escape-xml.ts';
import type { DocumentBlock, OfficeDocument } from '../office-document.ts';
import { cellHtml } from './cell-html.ts';
import { tableHtml } from './table-html.ts';

type Block<Kind extends DocumentBlock['kind']> = Extract<DocumentBlock, { kind: Kind }>;

/** A run of blocks of one kind that stand in one box: plates and photos side by side, an answer with its reason. */
interface Run {
  readonly blocks: readonly DocumentBlock[];
  readonly box: 'plates' | 'photos' | 'answer' | null;
}

const boxOf = (block: DocumentBlock): Run['box'] => {
  if (block.kind === 'plate') return 'plates';
  if (block.kind === 'photo') return 'photos';
  return block.kind === 'paragraph' && block.tone === 'answer' ? 'answer' : null;
};

function runsOf(blocks: readonly DocumentBlock[]): readonly Run[] {
  const runs: { blocks: DocumentBlock[]; box: Run['box'] }[] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    const box = boxOf(block);
    const isReason =
      last?.box === 'answer' && last.blocks.length === 1 && block.kind === 'paragraph' && block.tone === 'note';
    const isBeside = last !== undefined && box !== null && box !== 'answer' && last.box === box;
    if (last && (isReason || isBeside)) last.blocks.push(block);
    else runs.push({ blocks: [block], box });
  }
  return runs;
}

/** A table whose title was just said, by a heading or by the document itself, does not say it again. */
export function blocksHtml(
  { blocks, title, language }: Pick<OfficeDocument, 'blocks' | 'title' | 'language'>,
  t: Translate,
): string {
  let heading = title;
  return runsOf(blocks)
    .map(({ blocks: own, box }) => {
      const inner = own.map((block) => {
        const html = blockHtml(block, heading, language, t);
        heading = block.kind === 'heading' ? block.text : '';
        return html;
      });
      if (box === null) return inner.join('');
      const [first] = own;
      const verdict = first?.kind === 'paragraph' && first.verdict ? ` ${first.verdict}` : '';
      return `<div class="${box}${verdict}">${inner.join('')}</div>`;
    })
    .join('\n');
}

function blockHtml(block: DocumentBlock, headingBefore: string, language: Language, t: Translate): string {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? `<h2>${escapeXml(block.text)}</h2>` : `<h3>${escapeXml(block.text)}</h3>`;
    case 'paragraph':
      return `<p${block.tone && block.tone !== 'answer' ? ` class="${block.tone}"` : ''}>${escapeXml(block.text).replaceAll('\n', '<br>')}</p>`;
    case 'facts':
      return factsHtml(block, language, t);
    case 'table': {
      const title = block.title === headingBefore || block.title === '' ? '' : `<h3>${escapeXml(block.title)}</h3>`;
      return `${title}${tableHtml(block, language, t)}`;
    }
    case 'plate':
      return `<figure class="drawn">${block.svg}${captionHtml(block.caption)}</figure>`;
    case 'photo':
      return photoHtml(block);
    case 'pageBreak':
      return '<div class="page-break"></div>';
  }
}

const captionHtml = (caption: string | null): string =>
  caption ? `<figcaption>${escapeXml(caption)}</figcaption>` : '';

function factsHtml({ items }: Block<'facts'>, language: Language, t: Translate): string {
  const rows = items.map(({ label, value, unit, source }) => {
    const hasUnit = unit !== undefined && (value.kind === 'number' || value.kind === 'text');
    const after = hasUnit ? ` ${escapeXml(unit)}` : '';
    const from = source === undefined ? '' : `<small>${escapeXml(source)}</small>`;
    return `<div><dt>${escapeXml(label)}</dt><dd>${cellHtml(value, language, t)}${after}${from}</dd></div>`;
  });
  return `<dl class="facts">${rows.join('')}</dl>`;
}

/** No address from outside gets into a sheet, whatever a park's file says of its pictures. */
function photoHtml({ base64, mime, caption, widthPx, heightPx }: Block<'photo'>): string {
  if (!/^image\/(jpeg|png|webp)$/.test(mime) || !/^[A-Za-z0-9+/=]*$/.test(base64)) return '';
  const alt = caption === null ? '' : escapeXml(caption);
  return `<figure class="photo"><img src="data:${mime};base64,${base64}" width="${Math.round(widthPx)}" height="${Math.round(heightPx)}" alt="${alt}">${captionHtml(caption)}</figure>`;
}
