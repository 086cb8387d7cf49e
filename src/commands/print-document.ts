import type { OfficeDocument } from '../export/documents/office-document.ts';
import { withSentences } from '../locale/with-sentences.ts';
import type { Command } from './command.ts';
import { needsFigures } from './export-summary.ts';
import { hiddenInDocument } from './hidden-in-document.ts';
import type { SheetWish } from './sheet-wish.ts';

/** Hands a sheet to the browser's print dialog: paper or PDF. */
export const printDocument: Command<{ readonly document: OfficeDocument; readonly wish?: SheetWish }> = {
  id: 'print-document',
  labelKey: 'commands:print-document',
  unavailable: needsFigures,
  async run(context, { document, wish }) {
    if (await hiddenInDocument(context, document, wish)) return;
    const { documentHtml } = await withSentences(import('../export/documents/document-html.ts'));
    await context.files.print(documentHtml(document));
  },
};
