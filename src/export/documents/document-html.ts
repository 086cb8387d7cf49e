import { createTranslator } from '../../locale/translator.ts';
import { escapeXml } from '../escape-xml.ts';
import { textWidthMm } from '../plate/plate-labels.ts';
import { footLines } from './foot-lines.ts';
import { blocksHtml } from './html/blocks-html.ts';
import { documentStyle } from './html/document-style.ts';
import type { OfficeDocument } from './office-document.ts';
import { marginMm, pageMm } from './paper.ts';
import { dividedTables } from './wide-tables.ts';

/** A page in parts, for a page whose policy allows no inline style: it adopts the style and takes the body. */
export interface DocumentHtml {
  readonly title: string;
  readonly style: string;
  readonly body: string;
}

/** Of the type at the foot: 7.2 pt on 1.4 of it, millimetres. */
const footSizeMm = (7.2 * 25.4) / 72;
const footLineMm = footSizeMm * 1.4;
const footRuleMm = 1.6;
/** A Chinese letter in the smallest type of a table. */
const letterMm = 2.4;

/** The foot is as high as its longest line folds; room for it is kept free on every page. */
function footHeightMm(lines: readonly string[], widthMm: number): number {
  const folded = lines.map((line) => Math.max(1, Math.ceil((textWidthMm(line, footSizeMm) * 1.04) / widthMm)));
  return footRuleMm + folded.reduce((sum, count) => sum + count, 0) * footLineMm;
}

/** A document for the browser's print dialog: text as text, plates as vectors in millimetres of paper. */
export function documentHtml(document: OfficeDocument): DocumentHtml {
  const { title, subtitle, language, paper, parkName, illustrative } = document;
  const { t } = createTranslator(language);
  const lines = footLines(document, t);
  const innerMm = pageMm(paper).widthMm - 2 * marginMm.side;
  const footMm = footHeightMm(lines, innerMm);
  const head = `<div class="head"><span>${escapeXml(parkName)}</span><span>${escapeXml(title)}</span></div>`;
  const opening = [
    `<h1>${escapeXml(title)}</h1>`,
    subtitle === null ? '' : `<p class="subtitle">${escapeXml(subtitle)}</p>`,
    illustrative === null ? '' : `<p class="illustrative">${escapeXml(illustrative)}</p>`,
  ].join('');
  const foot = lines.map((line) => `<p>${escapeXml(line)}</p>`).join('');
  const body = [
    `<div class="paper" lang="${language}">`,
    `<table class="sheet" role="presentation"><thead><tr><td>${head}</td></tr></thead>`,
    '<tfoot><tr><td><div class="foot-room"></div></td></tr></tfoot>',
    `<tbody><tr><td><main class="body">${opening}`,
    blocksHtml(dividedTables(document, innerMm / letterMm, t), t),
    `</main></td></tr></tbody></table><footer class="foot">${foot}</footer></div>`,
  ].join('\n');
  return { title: `${title} · ${parkName}`, style: documentStyle(paper, footMm), body };
}

/** The same as a file of its own that needs nothing else. */
export function documentFile(document: OfficeDocument): string {
  const { title, style, body } = documentHtml(document);
  return `<!doctype html>
<html lang="${document.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
