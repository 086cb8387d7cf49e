import type { Translate } from '../../locale/translator.ts';
import { m2FromMu } from '../../quantities/area-units.ts';
import { formatNumber } from '../../quantities/format.ts';
import type { Language } from '../../quantities/language.ts';
import { escapeXml } from '../escape-xml.ts';
import { fitBlue, ink, quietInk } from './plate-colours.ts';
import { mm, type PlateFrame } from './plate-frame.ts';
import { type LegendSigns, legendItems, legendSign, legendWidthMm } from './plate-legend.ts';

export const stripHeightMm = 18;
const longestBarMm = 46;
const widestSquareMm = 14;

/** The roundest length (1, 2 or 5 times a power of ten) whose bar is no longer than the strip gives it. */
export function scaleBarMetres(frame: PlateFrame, longestMm = longestBarMm): number {
  const longest = (longestMm * frame.scale) / 1000;
  const power = 10 ** Math.floor(Math.log10(longest));
  return ([5, 2, 1].find((step) => step * power <= longest) ?? 1) * power;
}

/** A square worth a round number of mu: 1 mu has a side of 25.82 m. Null when none is of a size one can see. */
export function muSquare(frame: PlateFrame): { readonly mu: number; readonly sideMm: number } | null {
  const squares = [1000, 100, 10, 1, 0.1].map((mu) => ({ mu, sideMm: frame.lengthMm(Math.sqrt(m2FromMu(mu))) }));
  return squares.find(({ sideMm }) => sideMm <= widestSquareMm && sideMm >= 3) ?? null;
}

export const scaleText = (scale: number): string => `1:${formatNumber(scale, 'en')}`;

export const stripText = (x: number, y: number, size: number, content: string, more = ''): string =>
  `<text x="${mm(x)}" y="${mm(y)}" font-size="${size}" fill="${ink}"${more}>${escapeXml(content)}</text>`;

/** What makes a plate measurable: scale in figures, bar, a square of mu, and what the signs mean. */
export function stripSvg(frame: PlateFrame, t: Translate, language: Language, signs: LegendSigns): string {
  const bar = barSvg(frame, language);
  const square = muSquare(frame);
  const squareSvg =
    square === null
      ? ''
      : `<rect x="62" y="2" width="${mm(square.sideMm)}" height="${mm(square.sideMm)}" fill="#E4EDF6" stroke="${fitBlue}" stroke-width="0.3"/>${stripText(62 + square.sideMm + 1.5, 2 + square.sideMm / 2 + 1, 2.7, `= ${formatNumber(square.mu, language, 1)} ${t('exports:unit.mu')}`)}`;
  return `<g transform="translate(0 ${mm(frame.heightMm)})"><rect width="${frame.widthMm}" height="${stripHeightMm}" fill="#FFFFFF"/>${bar}${squareSvg}${legendSvg(frame, t, signs)}</g>`;
}

/** Where the bar lies in its strip, and where the scale in figures stands; mm. */
interface BarPlace {
  readonly left: number;
  readonly top: number;
  readonly scaleLeft: number;
  readonly scaleTop: number;
  readonly longestMm: number;
}

const usualPlace: BarPlace = { left: 3, top: 9, scaleLeft: 3, scaleTop: 6.4, longestMm: longestBarMm };

export function barSvg(frame: PlateFrame, language: Language, place: BarPlace = usualPlace): string {
  const metres = scaleBarMetres(frame, place.longestMm);
  const length = frame.lengthMm(metres);
  const { left, top } = place;
  const quarter = length / 4;
  const blocks = [0, 1, 2, 3].map(
    (index) =>
      `<rect x="${mm(left + index * quarter)}" y="${mm(top)}" width="${mm(quarter)}" height="1.6" fill="${index % 2 === 0 ? ink : '#FFFFFF'}" stroke="${ink}" stroke-width="0.15"/>`,
  );
  const ticks = [0, 0.5, 1].map((share) =>
    stripText(
      left + share * length,
      top + 4.6,
      2.5,
      `${formatNumber(metres * share, language, 1)}${share === 1 ? ' m' : ''}`,
      ' text-anchor="middle"',
    ),
  );
  const said = stripText(place.scaleLeft, place.scaleTop, 4, scaleText(frame.scale), ' font-weight="600"');
  return `${said}<g data-scale-bar-metres="${metres}">${blocks.join('')}</g>${ticks.join('')}`;
}

function legendSvg(frame: PlateFrame, t: Translate, signs: LegendSigns): string {
  const items = legendItems(signs, t);
  const columns = 3;
  const columnWidth = Math.max(...items.map(legendWidthMm));
  const left = frame.widthMm - columns * columnWidth;
  return items
    .map((item, index) => legendSign(item, left + (index % columns) * columnWidth, 3 + Math.floor(index / columns) * 5))
    .join('')
    .concat(
      `<text x="${mm(frame.widthMm - 3)}" y="${stripHeightMm - 1.6}" font-size="2.2" fill="${quietInk}" text-anchor="end">${escapeXml(t('exports:plate.trueScale'))}</text>`,
    );
}
