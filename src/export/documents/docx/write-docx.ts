import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  type FileChild,
  HeadingLevel,
  Packer,
  PageBreak,
  Paragraph,
  TextRun,
} from 'docx';
import { createTranslator, type Translate } from '../../../locale/translator.ts';
import { factsTable } from '../facts-table.ts';
import { officeColours, verdictColours } from '../office-colours.ts';
import type { DocumentBlock, OfficeDocument, Rasterise } from '../office-document.ts';
import { pictureRuns, type WrittenBlock } from '../picture-runs.ts';
import { titledBlocks } from '../titled-blocks.ts';
import { dividedTables } from '../wide-tables.ts';
import { zipAgain } from '../zip-again.ts';
import { docxFooter, docxHeader, docxPage, docxStyles, textWidthMm } from './docx-frame.ts';
import { docxPictures } from './docx-pictures.ts';
import { docxTable } from './docx-table.ts';

/** A Chinese letter in the smallest type of a table, with its share of the margins of cells. */
const letterMm = 2.7;

/** A document for word processors: real headings, tables whose heads repeat, plates as pictures of their true size. */
export async function writeDocx(document: OfficeDocument, rasterise: Rasterise): Promise<Uint8Array> {
  const { title, subtitle, illustrative, language, parkName, printedOn } = document;
  const { t } = createTranslator(language);
  const children: FileChild[] = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
    ...(subtitle === null ? [] : [noteOf(subtitle)]),
    ...(illustrative === null ? [] : [noteOf(illustrative, officeColours.warning)]),
  ];
  const roomMm = textWidthMm(document);
  let pictures = 0;
  const nextId = (): number => {
    pictures += 1;
    return pictures;
  };
  for (const block of pictureRuns(titledBlocks(dividedTables(document, roomMm / letterMm, t))))
    children.push(
      ...(block.kind === 'pictures'
        ? await docxPictures(block.drawn, roomMm, rasterise, nextId, t)
        : blockOf(block, document, t)),
    );
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

function blockOf(block: WrittenBlock, document: OfficeDocument, t: Translate): readonly FileChild[] {
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
