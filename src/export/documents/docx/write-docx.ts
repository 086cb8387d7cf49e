import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  type FileChild,
  HeadingLevel,
  ImageRun,
  Packer,
  PageBreak,
  Paragraph,
  TextRun,
} from 'docx';
import { createTranslator, type Translate } from '../../../locale/translator.ts';
import { factsTable } from '../facts-table.ts';
import { officeColours, verdictColours } from '../office-colours.ts';
import type { DocumentBlock, OfficeDocument, Rasterise } from '../office-document.ts';
import { pictureOf } from '../pictures.ts';
import { titledBlocks } from '../titled-blocks.ts';
import { zipAgain } from '../zip-again.ts';
import { docxFooter, docxHeader, docxPage, docxStyles, textWidthMm } from './docx-frame.ts';
import { docxTable } from './docx-table.ts';

/** A document for word processors: real headings, tables whose heads repeat, plates as pictures of their true size. */
export async function writeDocx(document: OfficeDocument, rasterise: Rasterise): Promise<Uint8Array> {
  const { title, subtitle, illustrative, language, parkName, printedOn } = document;
  const { t } = createTranslator(language);
  const children: FileChild[] = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
    ...(subtitle === null ? [] : [noteOf(subtitle)]),
    ...(illustrative === null ? [] : [noteOf(illustrative, officeColours.warning)]),
  ];
  for (const [at, block] of titledBlocks(document).entries())
    children.push(...(await blockOf(block, at + 1, document, rasterise, t)));
  const file = new Document({
    title: `${title} · ${parkName}`,
    creator: 'Mutu 亩图',
    lastModifiedBy: 'Mutu 亩图',
    styles: docxStyles,
    sections: [
      {
        properties: { page: docxPage(document) },
        headers: { default: docxHeader(document) },
        footers: { default: docxFooter(document, t) },
        children,
      },
    ],
  });
  return zipAgain(new Uint8Array(await Packer.toArrayBuffer(file)), printedOn);
}

const noteOf = (text: string, color: string = officeColours.quiet): Paragraph =>
  new Paragraph({ spacing: { after: 80 }, children: [new TextRun({ text, size: 17, color })] });

async function blockOf(
  block: DocumentBlock,
  number: number,
  document: OfficeDocument,
  rasterise: Rasterise,
  t: Translate,
): Promise<readonly FileChild[]> {
  const widthTwips = convertMillimetersToTwip(textWidthMm(document));
  switch (block.kind) {
    case 'heading': {
      const heading = block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
      return [new Paragraph({ heading, children: [new TextRun(block.text)] })];
    }
    case 'paragraph':
      return [paragraphOf(block)];
    case 'facts':
      return [docxTable(factsTable(block, document.language, t), widthTwips, document.language, t), gapAfter()];
    case 'table':
      return [docxTable(block, widthTwips, document.language, t), gapAfter()];
    case 'plate':
    case 'photo': {
      const picture = await pictureOf(block, rasterise);
      if (!picture) return [];
      const { bytes, type, widthMm, heightMm, caption } = picture;
      const name = caption ?? t('exports:office.picture');
      // The library turns pixels, 96 to the inch, into the units of the format.
      const transformation = { width: (widthMm / 25.4) * 96, height: (heightMm / 25.4) * 96 };
      const image = new ImageRun({
        type,
        data: bytes,
        transformation,
        altText: { id: String(number), name, title: name, description: name },
      });
      return [
        new Paragraph({ keepNext: caption !== null, spacing: { before: 80 }, children: [image] }),
        ...(caption === null ? [] : [noteOf(caption)]),
      ];
    }
    case 'pageBreak':
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}

/** Between a table and what follows it, which would otherwise stick to it. */
const gapAfter = (): Paragraph =>
  new Paragraph({ spacing: { after: 60 }, children: [new TextRun({ text: '', size: 8 })] });

function paragraphOf({ text, tone, verdict }: Extract<DocumentBlock, { kind: 'paragraph' }>): Paragraph {
  const style =
    tone === 'answer'
      ? { size: 24, bold: true, color: verdict ? verdictColours[verdict] : officeColours.accent }
      : tone === 'note'
        ? { size: 17, color: officeColours.quiet }
        : tone === 'warning'
          ? { color: officeColours.warning, bold: true }
          : {};
  const runs = text
    .split('\n')
    .map((each, at) => new TextRun({ text: each, ...style, ...(at === 0 ? {} : { break: 1 }) }));
  return new Paragraph({ alignment: AlignmentType.LEFT, spacing: { before: 60, after: 80 }, children: runs });
}
