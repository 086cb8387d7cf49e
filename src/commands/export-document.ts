import type { DocumentFormat, OfficeDocument } from '../export/documents/office-document.ts';
import { withSentences } from '../locale/with-sentences.ts';
import type { Command } from './command.ts';
import { needsFigures } from './export-summary.ts';
import { fileName } from './file-name.ts';
import { noPicture, passedForEyes, sayWritten } from './hidden-in-document.ts';
import type { SheetWish } from './sheet-wish.ts';

/**
 * A sheet as an office file, in one of the formats of `document-formats.ts`. Made for other eyes (`wish`) it is looked
 * through once it is written, and goes out only where nothing hidden was found in it.
 */
export const exportDocument: Command<{
  readonly document: OfficeDocument;
  readonly format: DocumentFormat['id'];
  readonly wish?: SheetWish;
}> = {
  id: 'export-document',
  labelKey: 'commands:export-document',
  unavailable: needsFigures,
  async run(context, { document, format: wanted, wish }) {
    const { files } = context;
    const { documentFormatOf } = await withSentences(import('../export/documents/document-formats.ts'));
    const format = documentFormatOf(wanted);
    if (!format) throw new Error(`no document format ${wanted}`);
    const bytes = await format.write(document, files.rasterise);
    const name = fileName(`${document.parkName}-${document.title}`);
    const write = (other: OfficeDocument) => format.write(other, noPicture);
    const passed = await passedForEyes(context, wish, { document, name, bytes, write });
    if (!passed) return;
    await files.save(`${name}.${format.extension}`, format.mime, bytes);
    sayWritten(context, `${name}.${format.extension}`, passed);
  },
};
