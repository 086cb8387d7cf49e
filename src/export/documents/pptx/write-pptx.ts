import Pptxgen from 'pptxgenjs';
import { createTranslator, type Translate } from '../../../locale/translator.ts';
import { chineseFace, officeColours, verdictColours } from '../office-colours.ts';
import type { OfficeDocument, Rasterise } from '../office-document.ts';
import { zipAgain } from '../zip-again.ts';
import { paragraphPt } from './measure.ts';
import { addClosingSlide, addTitleSlide, contentMaster, defineMasters } from './pptx-frame.ts';
import { addPictures } from './pptx-pictures.ts';
import { pptxRows } from './pptx-table.ts';
import { type PlannedSlide, planSlides, type SlideItem, slide, textWidth } from './slide-plan.ts';

/** A document as slides of 16:9: texts and tables one can edit, maps as pictures, what is long on as many slides as it needs. */
export async function writePptx(document: OfficeDocument, rasterise: Rasterise): Promise<Uint8Array> {
  const { title, language, parkName, printedOn, publisher } = document;
  const { t } = createTranslator(language);
  const deck = new Pptxgen();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = `${title} · ${parkName}`;
  deck.subject = title;
  deck.author = 'Mutu 亩图';
  deck.company = publisher ?? 'Mutu 亩图';
  deck.theme = { headFontFace: chineseFace, bodyFontFace: chineseFace };
  defineMasters(deck, document, t);
  addTitleSlide(deck, document, t);
  for (const planned of planSlides(document, t)) await addSlide(deck, planned, document, rasterise, t);
  addClosingSlide(deck, document, t);
  const bytes = await deck.write({ outputType: 'uint8array', compression: false });
  if (!(bytes instanceof Uint8Array)) throw new Error('the deck came as something else than bytes');
  return zipAgain(bytes, printedOn);
}

async function addSlide(
  deck: Pptxgen,
  { title, items }: PlannedSlide,
  document: OfficeDocument,
  rasterise: Rasterise,
  t: Translate,
): Promise<void> {
  const page = deck.addSlide({ masterName: contentMaster });
  const common = { fontFace: chineseFace, margin: 0, x: slide.side, w: textWidth } as const;
  page.addText(title, {
    ...common,
    y: 0.32,
    h: 0.58,
    fontSize: 24,
    bold: true,
    color: officeColours.ink,
    valign: 'middle',
  });
  let y: number = slide.top;
  // Pictures share what the rest leaves.
  const pictures = items.filter(({ kind }) => kind === 'pictures').length;
  const spare = slide.bottom - slide.top - items.reduce((sum, { height }) => sum + height + 0.14, 0);
  for (const item of items) {
    const height = item.kind === 'pictures' ? item.height + Math.max(0, spare) / pictures : item.height;
    await addItem(page, item, { y, height }, document, rasterise, t);
    y += height + 0.14;
  }

  async function addItem(
    on: Pptxgen.Slide,
    item: SlideItem,
    place: { readonly y: number; readonly height: number },
    { language }: OfficeDocument,
    draw: Rasterise,
    say: Translate,
  ): Promise<void> {
    const at = { ...common, y: place.y, h: place.height };
    switch (item.kind) {
      case 'subhead':
        on.addText(item.text, { ...at, fontSize: 15, bold: true, color: officeColours.accent, valign: 'bottom' });
        return;
      case 'paragraph': {
        const { text, tone, verdict } = item.block;
        const color =
          tone === 'answer'
            ? verdict
              ? verdictColours[verdict]
              : officeColours.accent
            : tone === 'warning'
              ? officeColours.warning
              : tone === 'note'
                ? officeColours.quiet
                : officeColours.ink;
        on.addText(text, { ...at, fontSize: paragraphPt(tone), bold: tone === 'answer', color, valign: 'top' });
        return;
      }
      case 'table': {
        const { table } = item;
        const rowH = [...(table.hasHead ? [table.headHeight] : []), ...table.rowHeights];
        on.addTable(pptxRows(table, language, say), {
          x: slide.side,
          y: place.y,
          w: textWidth,
          colW: [...table.widths],
          rowH,
          autoPage: false,
        });
        return;
      }
      case 'pictures':
        await addPictures(on, item.drawn, { x: slide.side, w: textWidth, ...place }, draw, say);
        return;
    }
  }
}
