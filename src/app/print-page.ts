import type { PrintedPage } from '../commands/command.ts';

/**
 * Prints a page in a frame. The policy of the page that opens a frame holds in it too and forbids inline style
 * elements, so the style goes in as a constructed sheet.
 */
export async function printPage({ title, style, body }: PrintedPage): Promise<void> {
  const frame = document.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  frame.className = 'print-frame';
  document.body.append(frame);
  const inner = frame.contentDocument;
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!inner || !view) throw new Error('the print frame has no document');
  inner.title = title;
  inner.documentElement.lang = document.documentElement.lang;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(style);
  inner.adoptedStyleSheets = [sheet];
  const parsed = new DOMParser().parseFromString(body, 'text/html');
  inner.body.replaceWith(inner.importNode(parsed.body, true));
  // The file offered by "save as PDF" is named after the page that prints.
  const formerTitle = document.title;
  document.title = title;
  await new Promise<void>((resolve) => {
    view.addEventListener('afterprint', () => resolve(), { once: true });
    view.focus();
    view.print();
  });
  document.title = formerTitle;
  frame.remove();
}
