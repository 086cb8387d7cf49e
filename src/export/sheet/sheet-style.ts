/** The look of a printed sheet: A4, no script, no font and no picture from outside. */
export const sheetStyle = `
@page { size: A4; margin: 12mm 12mm 14mm; @bottom-right { content: counter(page) " / " counter(pages); font: 7.5pt sans-serif; color: #52606D; } }
* { box-sizing: border-box; }
html { background: #E9EDF1; }
body { margin: 6mm auto; padding: 12mm; width: 210mm; background: #FFFFFF; color: #1F2933; font: 9pt/1.45 -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; font-variant-numeric: tabular-nums; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
header { display: flex; justify-content: space-between; align-items: baseline; gap: 6mm; border-bottom: 0.5mm solid #1F2933; padding-bottom: 1.6mm; }
h1 { margin: 0; font-size: 17pt; line-height: 1.2; font-weight: 600; }
header p { margin: 0; color: #52606D; font-size: 8pt; text-align: right; }
h2 { margin: 4.2mm 0 1.2mm; font-size: 10pt; font-weight: 600; break-after: avoid; }
.illustrative { margin: 2mm 0 0; padding: 1mm 2mm; border: 0.25mm dashed #8A5A0B; color: #6B4708; font-size: 8pt; }
.answer { margin: 2.4mm 0 2.6mm; padding: 2mm 3mm; border-left: 1.6mm solid #52606D; background: #F3F5F7; font-size: 11.5pt; line-height: 1.4; }
.answer strong { font-weight: 600; }
.answer small { display: block; font-size: 9pt; color: #3E4C59; }
.answer.pass { border-color: #2166AC; background: #E9F1F8; }
.answer.conditional { border-color: #E08214; background: #FCF2E6; }
.answer.fail { border-color: #6B6B6B; border-left-style: double; background: #F0F0F0; }
.answer.unknown { border-left-style: dotted; }
svg.plate { display: block; width: 186mm; max-width: none; font-family: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; font-variant-numeric: tabular-nums; }
.columns { display: grid; grid-template-columns: 1fr 1fr; gap: 0 6mm; align-items: start; }
.whole { break-inside: avoid; }
table { width: 100%; border-collapse: collapse; font-size: 8.4pt; line-height: 1.35; }
th, td { padding: 0.7mm 2.4mm 0.7mm 0; border-bottom: 0.15mm solid #D9DEE4; text-align: left; vertical-align: top; font-weight: 400; }
thead { display: table-header-group; }
thead th { border-bottom: 0.25mm solid #52606D; color: #52606D; font-size: 7.8pt; }
tbody th { color: #52606D; white-space: nowrap; padding-right: 3mm; }
tr { break-inside: avoid; }
.n { text-align: right; white-space: nowrap; }
.n:last-child { padding-right: 0; }
.missing { color: #8A4F08; }
.sum th, .sum td { font-weight: 600; color: #1F2933; border-bottom-color: #52606D; }
.verdict { white-space: nowrap; font-weight: 600; }
.verdict::before { content: ""; display: inline-block; width: 2.4mm; height: 2.4mm; margin-right: 1.2mm; border: 0.3mm solid #52606D; vertical-align: -0.2mm; }
.verdict.pass { color: #184E86; } .verdict.pass::before { background: #2166AC; border-color: #2166AC; border-radius: 50%; }
.verdict.conditional { color: #8A4F08; } .verdict.conditional::before { background: linear-gradient(135deg, #E08214 50%, #FFFFFF 50%); border-color: #E08214; }
.verdict.fail { color: #3E3E3E; } .verdict.fail::before { border-color: #3E3E3E; background: linear-gradient(45deg, transparent 42%, #3E3E3E 42%, #3E3E3E 58%, transparent 58%), linear-gradient(-45deg, transparent 42%, #3E3E3E 42%, #3E3E3E 58%, transparent 58%); }
.verdict.unknown { color: #52606D; } .verdict.unknown::before { border-style: dotted; }
table.findings { table-layout: fixed; }
table.findings th:nth-child(1) { width: 31mm; white-space: normal; }
table.findings th:nth-child(2) { width: 25mm; }
table.findings th:nth-child(3) { width: 59mm; }
table.findings .verdict { white-space: normal; padding-left: 3.8mm; text-indent: -3.8mm; }
.figures { color: #52606D; font-size: 7.6pt; }
.figures b { color: #1F2933; font-weight: 600; }
.ladder { display: grid; grid-template-columns: repeat(8, 1fr); margin: 1.5mm 0 0; padding: 0; list-style: none; font-size: 8pt; text-align: center; }
.ladder li { position: relative; padding-top: 4.4mm; color: #52606D; }
.ladder li::before { content: ""; position: absolute; top: 0.6mm; left: calc(50% - 1.3mm); width: 2.6mm; height: 2.6mm; border: 0.3mm solid #9AA5B1; border-radius: 50%; background: #FFFFFF; z-index: 1; }
.ladder li::after { content: ""; position: absolute; top: 1.8mm; left: -50%; width: 100%; border-top: 0.3mm solid #9AA5B1; }
.ladder li:first-child::after { display: none; }
.ladder li.reached { color: #1F2933; } .ladder li.reached::before { background: #2A9D8F; border-color: #1F7A70; } .ladder li.reached::after { border-top: 0.6mm solid #1F7A70; top: 1.65mm; }
.ladder li.expected::before { border-color: #1F7A70; border-style: dashed; }
.ladder small { display: block; font-size: 7.2pt; }
ul.plain { margin: 0; padding-left: 4mm; font-size: 8pt; }
p.note { margin: 1mm 0 0; font-size: 7.8pt; color: #52606D; }
footer { margin-top: 5mm; padding-top: 1.6mm; border-top: 0.25mm solid #52606D; font-size: 7.6pt; color: #52606D; break-inside: avoid; }
footer p { margin: 0 0 0.8mm; }
.blank { display: inline-block; min-width: 42mm; border-bottom: 0.2mm solid #52606D; }
@media print { html { background: #FFFFFF; } body { margin: 0; padding: 0; width: auto; } }
`;
