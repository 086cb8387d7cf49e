import type { Translate } from '../../locale/translator.ts';
import type { Language } from '../../quantities/language.ts';
import { mm, type PlateFrame } from './plate-frame.ts';
import { type LegendItem, type LegendSigns, legendItems, legendSign, legendWidthMm } from './plate-legend.ts';
import { barSvg } from './plate-strip.ts';

const barRowMm = 9;
const legendRowMm = 4.6;
const sideMm = 3;

/** The legend in as many rows as the width asks for. */
function legendRows(widthMm: number, signs: LegendSigns, t: Translate): readonly (readonly LegendItem[])[] {
  const rows: LegendItem[][] = [[]];
  let used = sideMm;
  for (const item of legendItems(signs, t)) {
    const width = legendWidthMm(item);
    if (used + width > widthMm + 3 && used > sideMm) {
      rows.push([]);
      used = sideMm;
    }
    rows.at(-1)?.push(item);
    used += width;
  }
  return rows;
}

export const smallStripHeightMm = (widthMm: number, signs: LegendSigns, t: Translate): number =>
  barRowMm + legendRows(widthMm, signs, t).length * legendRowMm + 1;

/** Below a small plate: scale and bar in one row, the legend in the rows under it. */
export function smallStripSvg(frame: PlateFrame, t: Translate, language: Language, signs: LegendSigns): string {
  const rows = legendRows(frame.widthMm, signs, t);
  const legend = rows.map((row, index) => {
    let x = sideMm;
    return row
      .map((item) => {
        const sign = legendSign(item, x, barRowMm + index * legendRowMm);
        x += legendWidthMm(item);
        return sign;
      })
      .join('');
  });
  const height = smallStripHeightMm(frame.widthMm, signs, t);
  return `<g transform="translate(0 ${mm(frame.heightMm)})"><rect width="${mm(frame.widthMm)}" height="${mm(height)}" fill="#FFFFFF"/>${barSvg(frame, language, { left: 24, top: 1.8, scaleLeft: sideMm, scaleTop: 5, longestMm: Math.min(40, frame.widthMm - 32) })}${legend.join('')}</g>`;
}
