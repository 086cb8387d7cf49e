import type { DocumentFormat, OfficeDocument } from '../export/documents/office-document.ts';
import type { Command } from './command.ts';
import { exportDocument } from './export-document.ts';
import { needsFigures } from './export-summary.ts';
import { hiddenInDocument } from './hidden-in-document.ts';
import type { SheetWish } from './sheet-wish.ts';

/** A sheet as an office file, once it is sure that it tells nobody what they must not know. */
export const exportSheet: Command<{
  readonly document: OfficeDocument;
  readonly format: DocumentFormat['id'];
  readonly wish: SheetWish;
}> = {
  id: 'export-sheet',
  labelKey: 'commands:export-sheet',
  unavailable: needsFigures,
  async run(context, { document, format, wish }) {
    if (await hiddenInDocument(context, document, wish)) return;
    await exportDocument.run(context, { document, format });
  },
};
