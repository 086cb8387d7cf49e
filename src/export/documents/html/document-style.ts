import { marginMm, type Paper, pageMm } from '../paper.ts';

const fonts =
  '-apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif';

/**
 * The look of a printed sheet: no script, no font and no picture from outside. Every page has its head (a table head
 * repeats in every browser) and its foot (fixed in print, with room kept free for it); page numbers stand in the margin
 * where the browser knows margin boxes. Nothing may be wider than the page: the browser would shrink it.
 */
export function documentStyle(paper: Paper, footMm: number): string {
  const { widthMm, heightMm } = pageMm(paper);
  const { top, side, bottom } = marginMm;
  const inner = widthMm - 2 * side;
  const factColumns = inner > 380 ? 4 : inner > 260 ? 3 : 2;
  const basePt = paper.size === 'A3' ? 9.6 : 9;
  return `
@page { size: ${widthMm}mm ${heightMm}mm; margin: ${top}mm ${side}mm ${bottom}mm; @bottom-right { content: counter(page) " / " counter(pages); font: 7.5pt ${fonts}; color: #52606D; vertical-align: top; padding-top: 1mm; } }
* { box-sizing: border-box; }
html { background: #E9EDF1; }
body { margin: 0; color: #1F2933; font: ${basePt}pt/1.45 ${fonts}; font-variant-numeric: tabular-nums; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.paper { width: ${widthMm}mm; min-height: ${heightMm}mm; margin: 6mm auto; padding: ${top}mm ${side}mm ${bottom}mm; background: #FFFFFF; overflow: clip; }
.sheet, .sheet > thead > tr > td, .sheet > tbody > tr > td, .sheet > tfoot > tr > td { display: block; width: 100%; margin: 0; padding: 0; border: 0; }
.sheet > thead, .sheet > tbody, .sheet > tfoot, .sheet > thead > tr, .sheet > tbody > tr, .sheet > tfoot > tr { display: block; }
.head { display: flex; justify-content: space-between; gap: 6mm; padding-bottom: 1.2mm; margin-bottom: 3mm; border-bottom: 0.25mm solid #52606D; color: #52606D; font-size: 7.6pt; line-height: 1.3; }
.head span:last-child { text-align: right; }
.foot-room { display: none; }
.foot { margin-top: 5mm; padding-top: 1.2mm; border-top: 0.25mm solid #52606D; color: #52606D; font-size: 7.2pt; line-height: 1.4; }
.foot p { margin: 0; }
.blank { display: inline-block; min-width: 36mm; border-bottom: 0.2mm solid #52606D; }
h1 { margin: 0; font-size: 18pt; line-height: 1.2; font-weight: 600; }
.subtitle { margin: 0.8mm 0 0; color: #52606D; font-size: 9pt; }
.illustrative { margin: 2mm 0 0; padding: 0.8mm 2mm; border: 0.25mm dashed #8A5A0B; color: #6B4708; font-size: 8pt; }
h2 { margin: 5.2mm 0 1.4mm; font-size: 12pt; font-weight: 600; break-after: avoid; }
h3 { margin: 4.2mm 0 1.2mm; font-size: 10pt; font-weight: 600; break-after: avoid; }
p { margin: 1.6mm 0; }
p.note { margin: 1.2mm 0 0; font-size: 7.8pt; color: #52606D; }
p.warning { margin: 2mm 0; padding: 1.2mm 2.4mm; border: 0.4mm solid #B03A2E; color: #7C2A20; font-weight: 600; break-inside: avoid; }
.answer { margin: 2.6mm 0; padding: 1.8mm 3mm; border-left: 1.6mm solid #52606D; background: #F3F5F7; break-inside: avoid; }
.answer p { margin: 0; font-size: 11.5pt; line-height: 1.4; font-weight: 600; }
.answer p.note { margin-top: 0.4mm; font-size: 9pt; font-weight: 400; color: #3E4C59; }
.answer.pass { border-color: #2166AC; background: #E9F1F8; }
.answer.conditional { border-color: #E08214; background: #FCF2E6; }
.answer.fail { border-color: #6B6B6B; border-left-style: double; background: #F0F0F0; }
.answer.unknown { border-left-style: dotted; }
.plates { display: flex; flex-wrap: wrap; gap: 4mm; margin: 2.6mm 0; }
figure { margin: 0; break-inside: avoid; }
.drawn, .drawn svg { flex: none; max-width: none; }
.drawn svg { display: block; font-family: ${fonts}; font-variant-numeric: tabular-nums; }
figcaption { margin-top: 0.8mm; font-size: 7.8pt; color: #52606D; }
.photos { display: flex; flex-wrap: wrap; gap: 4mm; margin: 2.6mm 0; }
.photo { flex: 0 1 ${((inner - 4 * (factColumns - 1)) / factColumns - 0.5).toFixed(1)}mm; }
.photo img { display: block; width: 100%; height: auto; }
.facts { display: grid; grid-template-columns: repeat(${factColumns}, minmax(0, 1fr)); gap: 0 6mm; margin: 0; font-size: 0.94em; line-height: 1.35; }
.facts > div { display: flex; gap: 3mm; justify-content: space-between; padding: 0.75mm 0; border-bottom: 0.15mm solid #D9DEE4; break-inside: avoid; }
.facts dt { flex: 0 1 auto; color: #52606D; }
.facts dd { flex: 1 1 50%; margin: 0; text-align: right; overflow-wrap: anywhere; }
.facts small { display: block; color: #52606D; font-size: 0.82em; }
.body table { width: 100%; table-layout: fixed; border-collapse: collapse; font-size: 0.94em; line-height: 1.35; }
.body th, .body td { padding: 0.75mm 2.2mm 0.75mm 0; border-bottom: 0.15mm solid #D9DEE4; text-align: left; vertical-align: top; font-weight: 400; overflow-wrap: anywhere; }
.body th:last-child, .body td:last-child { padding-right: 0; }
.body thead { display: table-header-group; }
.body thead th { border-bottom: 0.3mm solid #52606D; color: #52606D; font-size: 0.92em; vertical-align: bottom; }
.body thead small { font-size: 1em; }
.body tbody th { color: #3E4C59; }
.body tr { break-inside: avoid; }
.body .n { text-align: right; }
.body table.dense { font-size: 0.86em; }
.body table.dense th, .body table.dense td { padding-right: 1.6mm; }
.body table.tight { font-size: 0.74em; }
.body table.tight th, .body table.tight td { padding-right: 1.1mm; }
.body .sum { break-before: avoid; }
.body .sum th, .body .sum td { font-weight: 600; color: #1F2933; border-bottom-color: #52606D; }
.body .group th { padding-top: 2.6mm; color: #1F2933; font-weight: 600; border-bottom: 0.25mm solid #52606D; break-after: avoid; }
.body .group { break-after: avoid; }
.body .gap th, .body .gap td { background: #F6F1E7; }
.body .gap th { padding-left: 1.4mm; border-left: 0.9mm double #8A4F08; color: #1F2933; }
.gap-mark { margin-right: 1.4mm; padding: 0 1mm; border: 0.25mm solid #8A4F08; color: #8A4F08; font-size: 0.86em; font-weight: 600; }
.missing { color: #8A4F08; border-bottom: 0.2mm dotted #8A4F08; }
.verdict b { font-weight: 600; }
.body td.n + td:not(.n), .body th.n + th:not(.n) { padding-left: 4mm; }
.verdict::before { content: ""; display: inline-block; width: 2.4mm; height: 2.4mm; margin-right: 1.2mm; border: 0.3mm solid #52606D; vertical-align: -0.2mm; }
.verdict.pass b { color: #184E86; } .verdict.pass::before { background: #2166AC; border-color: #2166AC; border-radius: 50%; }
.verdict.conditional b { color: #8A4F08; } .verdict.conditional::before { background: linear-gradient(135deg, #E08214 50%, #FFFFFF 50%); border-color: #E08214; }
.verdict.fail b { color: #3E3E3E; } .verdict.fail::before { border-color: #3E3E3E; background: linear-gradient(45deg, transparent 42%, #3E3E3E 42%, #3E3E3E 58%, transparent 58%), linear-gradient(-45deg, transparent 42%, #3E3E3E 42%, #3E3E3E 58%, transparent 58%); }
.verdict.unknown b { color: #52606D; } .verdict.unknown::before { border-style: dotted; }
.page-break { break-after: page; }
@media screen { .page-break { margin: 6mm -${side}mm; border-top: 0.4mm dashed #9AA5B1; } }
@media print {
  html { background: #FFFFFF; }
  .paper { width: auto; min-height: 0; margin: 0; padding: 0; }
  .sheet { display: table; table-layout: fixed; border-collapse: collapse; }
  .sheet > thead { display: table-header-group; }
  .sheet > tbody { display: table-row-group; }
  .sheet > tfoot { display: table-footer-group; break-inside: avoid; }
  .sheet > thead > tr, .sheet > tbody > tr, .sheet > tfoot > tr { display: table-row; }
  .sheet > thead > tr > td, .sheet > tbody > tr > td, .sheet > tfoot > tr > td { display: table-cell; }
  .foot-room { display: block; height: ${(footMm + 3).toFixed(1)}mm; }
  .foot { position: fixed; bottom: 0; left: 0; right: 0; height: ${footMm.toFixed(1)}mm; margin: 0; }
}
`;
}
