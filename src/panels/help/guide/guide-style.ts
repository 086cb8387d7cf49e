/** The guide on two sheets of A4, and the same in the dialog. */
export const guideStyle = `
@page { size: A4 portrait; margin: 12mm; }
html, body { margin: 0; padding: 0; background: #fff; }
.guide { color: #1f2933; font: 9.5pt/1.5 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Segoe UI", sans-serif; font-variant-numeric: tabular-nums; }
.guide * { box-sizing: border-box; margin: 0; padding: 0; }
.page { width: 186mm; min-height: 266mm; display: flex; flex-direction: column; }
.page + .page { break-before: page; }
.head { display: flex; justify-content: space-between; align-items: baseline; border-bottom: 1.2pt solid #0b5cad; padding-bottom: 2mm; margin-bottom: 4mm; }
.guide h1 { font-size: 17pt; font-weight: 700; letter-spacing: .02em; }
.head span { color: #52606d; font-size: 8.5pt; }
.lead { margin-bottom: 4mm; color: #52606d; }
.steps { list-style: none; display: grid; grid-template-columns: 1fr 1fr; gap: 5mm 7mm; }
.steps li { break-inside: avoid; }
.steps svg { display: block; width: 100%; border-radius: 1.5mm; }
.steps h2 { display: flex; gap: 2mm; align-items: baseline; margin: 1.6mm 0 .6mm; font-size: 11pt; font-weight: 700; }
.steps h2 b { color: #0b5cad; }
.guide h2 { font-size: 11pt; font-weight: 700; }
.signs { display: flex; flex-wrap: wrap; gap: 1.5mm 6mm; margin-top: auto; padding-top: 3mm; border-top: .5pt solid #d9dee4; font-size: 9pt; }
.signs span { display: inline-flex; gap: 1.5mm; align-items: center; }
.signs svg { width: 4mm; height: 4mm; }
.keys { columns: 3; column-gap: 6mm; }
.words { columns: 2; column-gap: 7mm; }
.rows div, .words div { break-inside: avoid; }
.keys h3 { break-after: avoid; }
.block { margin-bottom: 2.5mm; }
.block h2 { margin-bottom: 1mm; padding-bottom: .8mm; border-bottom: .5pt solid #7b8794; }
.block h3 { margin-top: 1mm; color: #52606d; font-size: 8.5pt; font-weight: 600; }
.rows { display: block; }
.rows div { display: flex; justify-content: space-between; gap: 3mm; padding: .2mm 0; border-bottom: .25pt solid #e9ecef; font-size: 8pt; line-height: 1.25; }
.rows dt { color: #1f2933; }
.rows dd { text-align: right; }
.rows kbd { white-space: nowrap; }
.guide kbd { display: inline-block; padding: 0 1.2mm; border: .4pt solid #7b8794; border-radius: .8mm; font: 7.5pt/1.45 sans-serif; }
.words dt { font-weight: 600; }
.words div { display: grid; grid-template-columns: 25mm 1fr; gap: 2mm; padding: .3mm 0; border-bottom: .25pt solid #e9ecef; font-size: 8pt; line-height: 1.3; }
.guide table { width: 100%; border-collapse: collapse; font-size: 8pt; line-height: 1.3; }
.guide th, .guide td { padding: .45mm 1.5mm .45mm 0; border-bottom: .25pt solid #d9dee4; text-align: left; vertical-align: top; font-weight: 400; }
.guide thead th { color: #52606d; }
.guide tbody th { font-weight: 600; white-space: nowrap; }
.foot { margin-top: auto; padding-top: 2mm; border-top: .5pt solid #d9dee4; color: #52606d; font-size: 8pt; }
`;
