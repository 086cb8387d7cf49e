import type { DocumentFormat, OfficeDocument } from '../export/documents/office-document.ts';
import type { Command } from './command.ts';
import { exportDocument } from './export-document.ts';
import { needsFigures } from './export-summary.ts';
import type { SheetWish } from './sheet-wish.ts';

/** A sheet of the dialog as an office file: never without whose eyes it is for. */
export const exportSheet: Command<{
  readonly document: OfficeDocument;
  readonly format: DocumentFormat['id'];
  readonly wish: SheetWish;
}> = {
  id: 'export-sheet',
  labelKey: 'commands:export-sheet',
  unavailable: needsFigures,
  run: (context, sheet) => exportDocument.run(context, sheet),
};
