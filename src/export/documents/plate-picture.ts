import { createTranslator } from '../../locale/translator.ts';
import { escapeXml } from '../escape-xml.ts';
import { quietInk } from '../plate/plate-colours.ts';
import { mm } from '../plate/plate-frame.ts';
import { wrapText } from '../plate/wrap-text.ts';
import { footLines } from './foot-lines.ts';
import type { DocumentBlock, OfficeDocument } from './office-document.ts';

export interface PlatePicture {
  readonly svg: string;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly caption: string;
}

const sizeMm = 2.4;
const lineMm = 3.4;

/** The plates of a document as drawings that go out alone: each carries what the foot of its sheet says. */
export function platePictures(document: OfficeDocument): readonly PlatePicture[] {
  const { t } = createTranslator(document.language);
  const said = footLines(document, t);
  return document.blocks.filter(isPlate).map(({ svg, widthMm, heightMm, caption }) => {
    const lines = said.flatMap((line) => wrapText(line, sizeMm, widthMm - 1));
    const high = heightMm + 1.5 + lines.length * lineMm;
    const texts = lines.map(
      (line, at) =>
        `<text x="0.5" y="${mm(heightMm + 1.2 + (at + 0.8) * lineMm)}" font-size="${sizeMm}" fill="${quietInk}">${escapeXml(line)}</text>`,
    );
    const [, fonts = ''] = /( font-family="[^"]*")/.exec(svg) ?? [];
    const inner = svg.replace(
      / width="[\d.]+mm" height="[\d.]+mm"/,
      ` width="${mm(widthMm)}" height="${mm(heightMm)}"`,
    );
    return {
      svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${mm(widthMm)}mm" height="${mm(high)}mm" viewBox="0 0 ${mm(widthMm)} ${mm(high)}"${fonts}>${inner}${texts.join('')}</svg>`,
      widthMm,
      heightMm: high,
      caption,
    };
  });
}

const isPlate = (block: DocumentBlock): block is Extract<DocumentBlock, { kind: 'plate' }> => block.kind === 'plate';
