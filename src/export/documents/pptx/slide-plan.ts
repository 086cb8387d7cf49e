import type { Translate } from '../../../locale/translator.ts';
import type { Language } from '../../../quantities/language.ts';
import { factsTable } from '../facts-table.ts';
import type { DocumentBlock, OfficeDocument } from '../office-document.ts';
import { type DrawnBlock, pictureRuns, type WrittenBlock } from '../picture-runs.ts';
import { titledBlocks } from '../titled-blocks.ts';
import { dividedTables } from '../wide-tables.ts';
import { type MeasuredTable, measureTable, paragraphHeight } from './measure.ts';

type Block<Kind extends DocumentBlock['kind']> = Extract<DocumentBlock, { kind: Kind }>;

/** Inches of a slide of 16:9. */
export const slide = { width: 13.333, height: 7.5, side: 0.45, top: 1.1, bottom: 6.85 } as const;
const room = slide.bottom - slide.top;
export const textWidth = slide.width - 2 * slide.side;
const between = 0.14;
const subheadHeight = 0.36;
/** A picture smaller than this shows nothing. */
const leastPicture = 3.4;
/** A Chinese letter in the smallest type of a table, inches. */
const letterWidth = 7.5 / 72;
/** Notes that stand below their table. */
const shortNotes = 0.9;
/** Fewer rows than this under a head are not begun at the foot of a slide. */
const fewestRows = 3;

export type SlideItem =
  | { readonly kind: 'subhead'; readonly text: string; readonly height: number }
  | { readonly kind: 'paragraph'; readonly block: Block<'paragraph'>; readonly height: number }
  | { readonly kind: 'table'; readonly table: MeasuredTable; readonly height: number }
  | { readonly kind: 'pictures'; readonly drawn: readonly DrawnBlock[]; readonly height: number };

export interface PlannedSlide {
  readonly title: string;
  readonly items: readonly SlideItem[];
}

interface Section {
  readonly title: string;
  readonly items: readonly SlideItem[];
}

const heightOf = (items: readonly SlideItem[]): number => items.reduce((sum, { height }) => sum + height + between, 0);

/**
 * What stands on which slide: a section a slide, small ones together while they fit, long ones and long tables on as many as
 * they need, the heads again on each.
 */
export function planSlides(document: OfficeDocument, t: Translate): readonly PlannedSlide[] {
  const slides: PlannedSlide[] = [];
  let waiting: Section[] = [];
  const flush = (): void => {
    if (waiting.length > 0) slides.push(joined(waiting, document.title));
    waiting = [];
  };
  for (const section of sectionsOf(document, t)) {
    if (heightOf(joined([...waiting, section], document.title).items) > room) flush();
    if (heightOf(section.items) <= room) waiting.push(section);
    else slides.push(...longSection(section, t));
  }
  flush();
  return slides;
}

/** Small sections on one slide: each under its name, but for what opens the document. */
function joined(sections: readonly Section[], opening: string): PlannedSlide {
  const named = sections.filter(({ title }) => title !== opening);
  const items = sections.flatMap((section): readonly SlideItem[] =>
    section.title === opening || named.length < 2
      ? section.items
      : [{ kind: 'subhead', text: section.title, height: subheadHeight }, ...section.items],
  );
  return { title: named.length === 0 ? opening : named.map(({ title }) => title).join(' · '), items };
}

function sectionsOf(document: OfficeDocument, t: Translate): readonly Section[] {
  const { language, title } = document;
  const sections: { title: string; items: SlideItem[] }[] = [];
  let current: { title: string; items: SlideItem[] } = { title, items: [] };
  const begin = (heading: string): void => {
    if (current.items.length > 0) sections.push(current);
    current = { title: heading, items: [] };
  };
  for (const block of pictureRuns(titledBlocks(dividedTables(document, textWidth / letterWidth, t)))) {
    if (block.kind === 'heading') begin(block.text);
    else if (block.kind === 'pageBreak') begin(current.title);
    else if (block.kind === 'pictures') current.items.push(...pictureItems(block.drawn));
    else current.items.push(itemOf(block, language, t));
  }
  begin('');
  return sections;
}

/** Three side by side on a slide; four are not divided into three and one. */
function pictureItems(drawn: readonly DrawnBlock[]): readonly SlideItem[] {
  const beside = drawn.length === 4 ? 4 : 3;
  return Array.from({ length: Math.ceil(drawn.length / beside) }, (_, row) => ({
    kind: 'pictures',
    drawn: drawn.slice(row * beside, (row + 1) * beside),
    height: leastPicture,
  }));
}

function itemOf(
  block: Exclude<WrittenBlock, { kind: 'heading' | 'pageBreak' }>,
  language: Language,
  t: Translate,
): SlideItem {
  switch (block.kind) {
    case 'paragraph':
      return { kind: 'paragraph', block, height: paragraphHeight(block, textWidth) };
    case 'table':
    case 'facts': {
      const table = measureTable(
        block.kind === 'table' ? block : factsTable(block, language, t),
        textWidth,
        language,
        t,
      );
      return { kind: 'table', table, height: table.headHeight + sum(table.rowHeights) };
    }
  }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** A section over several slides: paragraphs and pictures move on whole, tables are divided between rows. */
function longSection({ title, items }: Section, t: Translate): readonly PlannedSlide[] {
  const slides: SlideItem[][] = [[]];
  let left: number = room;
  const turn = (): void => {
    slides.push([]);
    left = room;
  };
  const put = (item: SlideItem): void => {
    if (item.height > left && (slides.at(-1)?.length ?? 0) > 0) turn();
    slides.at(-1)?.push(item);
    left -= item.height + between;
  };
  for (const [at, item] of items.entries()) {
    const notes = notesAfter(items, at);
    if (item.kind !== 'table' || item.height + notes <= left) {
      put(item);
      continue;
    }
    let rest = item.table;
    while (rest.rows.length > 0) {
      const height = rest.headHeight + sum(rest.rowHeights);
      if (height + notes <= left) {
        put({ kind: 'table', table: rest, height });
        break;
      }
      // A note that finds no room below its table takes the last rows along.
      const share = height <= left ? rest.headHeight + (height - rest.headHeight) / 2 : evenShare(rest, left);
      const fitting = rowsWithin(rest, Math.min(left, share));
      const isBegun = (slides.at(-1)?.length ?? 0) > 0;
      if (fitting < Math.min(fewestRows, rest.rows.length) && isBegun) {
        turn();
        continue;
      }
      const taken = Math.max(1, fitting);
      const part = partOf(rest, 0, taken);
      put({ kind: 'table', table: part, height: part.headHeight + sum(part.rowHeights) });
      rest = partOf(rest, taken);
      if (rest.rows.length > 0) turn();
    }
  }
  return slides.map((own, at) => ({
    title: at === 0 ? title : t('exports:office.continued', { title, number: at + 1 }),
    items: own,
  }));
}

/** Height of the short notes right behind a table, inches; long ones have a slide of their own. */
function notesAfter(items: readonly SlideItem[], at: number): number {
  const behind = items.slice(at + 1);
  const end = behind.findIndex(({ kind }) => kind !== 'paragraph');
  const height = heightOf(end < 0 ? behind : behind.slice(0, end));
  return height > 0 && height <= shortNotes ? height : 0;
}

/** A table over several slides is spread over them, not left with two rows on the last. */
function evenShare({ headHeight, rowHeights }: MeasuredTable, left: number): number {
  const total = sum(rowHeights);
  const later = room - headHeight;
  const slides = Math.ceil(Math.max(0, total - (left - headHeight)) / later) + 1;
  if (slides < 2 || left < room) return left;
  return headHeight + total / slides + Math.max(...rowHeights);
}

/** How many rows fit below the head; a heading is not left alone at the foot. */
function rowsWithin({ headHeight, rowHeights, rows }: MeasuredTable, height: number): number {
  let left = height - headHeight;
  let count = 0;
  while (count < rows.length && (rowHeights[count] ?? 0) <= left) {
    left -= rowHeights[count] ?? 0;
    count += 1;
  }
  while (count > 1 && count < rows.length && rows[count - 1]?.tone === 'group') count -= 1;
  return count;
}

const partOf = (table: MeasuredTable, from: number, to?: number): MeasuredTable => ({
  ...table,
  rows: table.rows.slice(from, to),
  rowHeights: table.rowHeights.slice(from, to),
});
