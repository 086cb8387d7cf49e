import {
  BorderStyle,
  convertMillimetersToTwip,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Translate } from '../../../locale/translator.ts';
import { officeColours } from '../office-colours.ts';
import type { Rasterise } from '../office-document.ts';
import type { DrawnBlock } from '../picture-runs.ts';
import { type Picture, pictureOf } from '../pictures.ts';

/** Between pictures side by side. */
const gapMm = 4;

/** Pictures at their true size, as many in a row as the page is wide, each over what it shows. */
export async function docxPictures(
  drawn: readonly DrawnBlock[],
  roomMm: number,
  rasterise: Rasterise,
  nextId: () => number,
  t: Translate,
): Promise<readonly (Paragraph | Table)[]> {
  const rows: Picture[][] = [];
  let usedMm = 0;
  for (const block of drawn) {
    const picture = await pictureOf(block, rasterise);
    if (!picture) continue;
    const row = rows.at(-1);
    if (row && usedMm + gapMm + picture.widthMm <= roomMm) {
      row.push(picture);
      usedMm += gapMm + picture.widthMm;
    } else {
      rows.push([picture]);
      usedMm = picture.widthMm;
    }
  }
  return rows.flatMap((row): readonly (Paragraph | Table)[] => {
    const [only, ...others] = row;
    if (only === undefined) return [];
    const paragraphs = (picture: Picture) => pictureParagraphs(picture, nextId(), t);
    return others.length === 0 ? paragraphs(only) : [sideBySide(row, paragraphs)];
  });
}

function pictureParagraphs(
  { bytes, type, widthMm, heightMm, caption }: Picture,
  id: number,
  t: Translate,
): readonly Paragraph[] {
  const name = caption ?? t('exports:office.picture');
  // The library turns pixels, 96 to the inch, into the units of the format.
  const transformation = { width: (widthMm / 25.4) * 96, height: (heightMm / 25.4) * 96 };
  const altText = { id: String(id), name, title: name, description: name };
  const image = new ImageRun({ type, data: bytes, transformation, altText });
  const said = new TextRun({ text: name, size: 17, color: officeColours.quiet });
  return [
    new Paragraph({ keepNext: caption !== null, spacing: { before: 80 }, children: [image] }),
    ...(caption === null ? [] : [new Paragraph({ spacing: { after: 80 }, children: [said] })]),
  ];
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** A table that is not seen: word processors set pictures beside each other in nothing else that stays put. */
function sideBySide(row: readonly Picture[], paragraphs: (picture: Picture) => readonly Paragraph[]): Table {
  const widths = row.map(({ widthMm }, at) => convertMillimetersToTwip(widthMm + (at < row.length - 1 ? gapMm : 0)));
  const cells = row.map(
    (picture, at) =>
      new TableCell({ width: { size: widths[at] ?? 0, type: WidthType.DXA }, children: [...paragraphs(picture)] }),
  );
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: [new TableRow({ cantSplit: true, children: cells })],
  });
}
