import { escapeXml } from '../escape-xml.ts';

/** Markup that is already safe to put in; plain strings are text and get escaped. */
export interface Markup {
  readonly markup: string;
}
export type Content = string | Markup;

export const markup = (text: string): Markup => ({ markup: text });

export const render = (content: Content): string => (typeof content === 'string' ? escapeXml(content) : content.markup);

export const joined = (contents: readonly Content[], separator = ''): Markup =>
  markup(contents.map(render).join(separator));

export interface Cell {
  readonly content: Content;
  readonly className?: string;
  readonly isHeader?: boolean;
}

export const textCell = (content: Content, className?: string): Cell =>
  className === undefined ? { content } : { content, className };
export const numberCell = (content: Content): Cell => ({ content, className: 'n' });
export const rowHeader = (content: Content): Cell => ({ content, isHeader: true });

const cellHtml = ({ content, className, isHeader }: Cell): string => {
  const tag = isHeader ? 'th' : 'td';
  return `<${tag}${className === undefined ? '' : ` class="${className}"`}>${render(content)}</${tag}>`;
};

export interface TableRow {
  readonly cells: readonly Cell[];
  /** A total, set off from what it adds up. */
  readonly isSum?: boolean;
}

export function table(head: readonly Cell[] | null, rows: readonly TableRow[], className = ''): Markup {
  const headHtml =
    head === null
      ? ''
      : `<thead><tr>${head.map((cell) => cellHtml({ ...cell, isHeader: true })).join('')}</tr></thead>`;
  const body = rows.map(({ cells, isSum }) => `<tr${isSum ? ' class="sum"' : ''}>${cells.map(cellHtml).join('')}</tr>`);
  const classHtml = className === '' ? '' : ` class="${className}"`;
  return markup(`<table${classHtml}>${headHtml}<tbody>${body.join('')}</tbody></table>`);
}

/** A heading with what belongs to it; short ones are not torn over two pages. */
export function section(heading: string, content: Content, mayBreak = false): Markup {
  return markup(
    `<section${mayBreak ? '' : ' class="whole"'}><h2>${escapeXml(heading)}</h2>${render(content)}</section>`,
  );
}

export const nothing = markup('');
