import type { OfficeDocument } from '../export/documents/office-document.ts';
import { withSentences } from '../locale/with-sentences.ts';
import type { Command } from './command.ts';
import { needsFigures } from './export-summary.ts';
import { passedForEyes } from './hidden-in-document.ts';
import type { SheetWish } from './sheet-wish.ts';

/** Hands a sheet to the browser's print dialog: paper or PDF. What it is told of is the page as it is written. */
export const printDocument: Command<{ readonly document: OfficeDocument; readonly wish?: SheetWish }> = {
  id: 'print-document',
  labelKey: 'commands:print-document',
  unavailable: needsFigures,
  async run(context, { document, wish }) {
    const { documentHtml } = await withSentences(import('../export/documents/document-html.ts'));
    const html = documentHtml(document);
    const write = async (other: OfficeDocument): Promise<Uint8Array> =>
      new TextEncoder().encode(Object.values(documentHtml(other)).join('\n'));
    const bytes = await write(document);
    const passed = await passedForEyes(context, wish, { document, name: html.title, bytes, write });
    if (!passed) return;
    const { checked } = passed;
    if (checked !== null) context.store.actions.say({ code: 'notice.sheetChecked', values: { checked } }, 'done');
    await context.files.print(html);
  },
};
