import type pptxgen from 'pptxgenjs';
import type { Translate } from '../../../locale/translator.ts';
import { footLines } from '../foot-lines.ts';
import { chineseFace, officeColours } from '../office-colours.ts';
import type { OfficeDocument } from '../office-document.ts';
import { slide, textWidth } from './slide-plan.ts';

export const contentMaster = 'MUTU_CONTENT';
export const plainMaster = 'MUTU_PLAIN';

const face = { fontFace: chineseFace, margin: 0 } as const;

/** Below what stands on a slide. */
const footTop = 6.9;

/** A thin line under the title; at the foot what stands on everything handed over (a slide is copied alone), and the number. */
export function defineMasters(deck: pptxgen, document: OfficeDocument, t: Translate): void {
  const { parkName, title } = document;
  const quiet = { ...face, color: officeColours.quiet };
  const lines = [`${parkName} · ${title}`, ...footLines(document, t)];
  deck.defineSlideMaster({
    title: contentMaster,
    background: { color: 'FFFFFF' },
    objects: [
      { line: { x: slide.side, y: 0.95, w: textWidth, h: 0, line: { color: officeColours.line, width: 0.75 } } },
      {
        text: {
          text: lines.join('\n'),
          options: {
            ...quiet,
            fontSize: 7,
            x: slide.side,
            y: footTop,
            w: textWidth - 1,
            h: slide.height - footTop - 0.08,
            valign: 'top',
          },
        },
      },
    ],
    slideNumber: { x: slide.width - slide.side - 0.8, y: 7.15, w: 0.8, h: 0.25, align: 'right', ...quiet, fontSize: 9 },
  });
  deck.defineSlideMaster({ title: plainMaster, background: { color: 'FFFFFF' } });
}

/** What it is, of which park, of which day. */
export function addTitleSlide(deck: pptxgen, document: OfficeDocument, t: Translate): void {
  const { title, subtitle, parkName, illustrative, publisher, asOf, printedOn } = document;
  const page = deck.addSlide({ masterName: plainMaster });
  page.addShape('rect', { x: 0, y: 0, w: 0.22, h: slide.height, fill: { color: officeColours.accent } });
  const at = { ...face, x: 1, w: 11.3 };
  page.addText(parkName, { ...at, y: 2.05, h: 0.5, fontSize: 20, color: officeColours.quiet, valign: 'bottom' });
  page.addText(title, { ...at, y: 2.6, h: 1, fontSize: 40, bold: true, color: officeColours.ink, valign: 'middle' });
  if (subtitle !== null)
    page.addText(subtitle, { ...at, y: 3.65, h: 0.45, fontSize: 18, color: officeColours.ink, valign: 'middle' });
  const facts = [
    ...(publisher === null ? [] : [publisher]),
    t('exports:foot.asOf', { asOf: asOf ?? t('domain:unknown') }),
    t('exports:foot.printedOn', { day: printedOn }),
  ];
  page.addText(facts.join('   '), {
    ...at,
    y: 4.35,
    h: 0.4,
    fontSize: 14,
    color: officeColours.quiet,
    valign: 'middle',
  });
  if (illustrative !== null)
    page.addText(illustrative, { ...at, y: 6.3, h: 0.8, fontSize: 11, color: officeColours.warning, valign: 'bottom' });
}

/** What stands on everything handed over. */
export function addClosingSlide(deck: pptxgen, document: OfficeDocument, t: Translate): void {
  const page = deck.addSlide({ masterName: plainMaster });
  page.addShape('rect', { x: 0, y: 0, w: 0.22, h: slide.height, fill: { color: officeColours.accent } });
  const at = { ...face, x: 1, w: 11.3 };
  page.addText(document.parkName, { ...at, y: 2.2, h: 0.8, fontSize: 30, bold: true, color: officeColours.ink });
  const lines = footLines(document, t).map((text) => ({ text, options: { breakLine: true } }));
  page.addText(lines, {
    ...at,
    y: 3.2,
    h: 2.2,
    fontSize: 13,
    color: officeColours.quiet,
    valign: 'top',
    paraSpaceAfter: 8,
  });
}
