import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Footer,
  Header,
  type IStylesOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import type { Translate } from '../../../locale/translator.ts';
import { footLines } from '../foot-lines.ts';
import { chineseFace, latinFace, officeColours } from '../office-colours.ts';
import type { OfficeDocument } from '../office-document.ts';
import { marginMm, pageMm } from '../paper.ts';

/** The foot of a page holds three lines. */
const bottomMm = 21;
const headMm = 8;

/** Between the margins. */
export const textWidthMm = ({ paper }: Pick<OfficeDocument, 'paper'>): number =>
  pageMm(paper).widthMm - 2 * marginMm.side;

export function docxPage({ paper }: Pick<OfficeDocument, 'paper'>) {
  const upright = pageMm({ ...paper, isLandscape: false });
  return {
    // The library turns the sheet itself.
    size: {
      width: convertMillimetersToTwip(upright.widthMm),
      height: convertMillimetersToTwip(upright.heightMm),
      orientation: paper.isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: {
      top: convertMillimetersToTwip(marginMm.top + headMm),
      bottom: convertMillimetersToTwip(bottomMm),
      left: convertMillimetersToTwip(marginMm.side),
      right: convertMillimetersToTwip(marginMm.side),
      header: convertMillimetersToTwip(marginMm.top),
      footer: convertMillimetersToTwip(7),
    },
  };
}

/** Chinese needs its own face named beside the Latin one: without it Word takes one by the system's language. */
const font = { ascii: latinFace, hAnsi: latinFace, cs: latinFace, eastAsia: chineseFace };

const heading = (size: number, before: number) => ({
  run: { font, size, bold: true, color: officeColours.ink },
  paragraph: { spacing: { before, after: 80 }, keepNext: true },
});

export const docxStyles: IStylesOptions = {
  default: {
    document: {
      run: { font, size: 19, color: officeColours.ink, language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing: { after: 0 } },
    },
    title: { run: { font, size: 36, bold: true, color: officeColours.ink }, paragraph: { spacing: { after: 60 } } },
    heading1: heading(28, 300),
    heading2: heading(23, 240),
  },
};

const small = (text: string): TextRun => new TextRun({ text, size: 14, color: officeColours.quiet });

export function docxHeader(document: OfficeDocument): Header {
  const right = { type: TabStopType.RIGHT, position: convertMillimetersToTwip(textWidthMm(document)) };
  return new Header({
    children: [
      new Paragraph({
        tabStops: [right],
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 3, color: officeColours.line } },
        children: [small(document.parkName), small(`\t${document.title}`)],
      }),
    ],
  });
}

/** What stands on everything handed over, and the number of the page. */
export function docxFooter(document: OfficeDocument, t: Translate): Footer {
  const [before = '', between = '', after = ''] = t('exports:office.page', { page: '\u0001', pages: '\u0001' }).split(
    '\u0001',
  );
  const number = new TextRun({
    size: 14,
    color: officeColours.quiet,
    children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
  });
  return new Footer({
    children: [
      ...footLines(document, t).map((line) => new Paragraph({ children: [small(line)] })),
      new Paragraph({ alignment: AlignmentType.RIGHT, children: [number] }),
    ],
  });
}
