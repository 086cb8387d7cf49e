import type pptxgen from 'pptxgenjs';
import type { Translate } from '../../../locale/translator.ts';
import { chineseFace, officeColours } from '../office-colours.ts';
import type { Rasterise } from '../office-document.ts';
import type { DrawnBlock } from '../picture-runs.ts';
import { type Picture, pictureOf } from '../pictures.ts';
import { base64Of } from './base64-of.ts';

/** Inches. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly height: number;
}

const gap = 0.25;
const captionHeight = 0.3;

/** Pictures side by side, all enlarged alike so that plates of one scale stay at one scale, each over what it shows. */
export async function addPictures(
  page: pptxgen.Slide,
  drawn: readonly DrawnBlock[],
  place: Place,
  rasterise: Rasterise,
  t: Translate,
): Promise<void> {
  const pictures: Picture[] = [];
  for (const block of drawn) {
    const picture = await pictureOf(block, rasterise);
    if (picture) pictures.push(picture);
  }
  const gaps = gap * (pictures.length - 1);
  const wideMm = pictures.reduce((sum, { widthMm }) => sum + widthMm, 0);
  const highMm = Math.max(...pictures.map(({ heightMm }) => heightMm));
  const scale = Math.min((place.w - gaps) / wideMm, (place.height - captionHeight) / highMm);
  let x = place.x + (place.w - gaps - wideMm * scale) / 2;
  for (const { bytes, type, widthMm, heightMm, caption } of pictures) {
    const [w, h] = [widthMm * scale, heightMm * scale];
    const mime = type === 'jpg' ? 'image/jpeg' : 'image/png';
    const altText = caption ?? t('exports:office.picture');
    page.addImage({ data: `${mime};base64,${base64Of(bytes)}`, x, y: place.y, w, h, altText });
    if (caption !== null)
      page.addText(caption, {
        fontFace: chineseFace,
        margin: 0,
        x: x - gap / 2,
        y: place.y + h,
        w: w + gap,
        h: captionHeight,
        fontSize: 10,
        color: officeColours.quiet,
        align: 'center',
        valign: 'middle',
      });
    x += w + gap;
  }
}
