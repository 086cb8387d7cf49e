import type { DocumentFormat, OfficeDocument } from '../export/documents/office-document.ts';
import { withSentences } from '../locale/with-sentences.ts';
import type { Command } from './command.ts';
import { needsFigures } from './export-summary.ts';
import { fileName } from './file-name.ts';

/** A sheet as an office file, in one of the formats of `document-formats.ts`. */
export const exportDocument: Command<{ readonly document: OfficeDocument; readonly format: DocumentFormat['id'] }> = {
  id: 'export-document',
  labelKey: 'commands:export-document',
  unavailable: needsFigures,
  async run({ store, files }, { document, format: wanted }) {
    const { documentFormatOf } = await withSentences(import('../export/documents/document-formats.ts'));
    const format = documentFormatOf(wanted);
    if (!format) throw new Error(`no document format ${wanted}`);
    const bytes = await format.write(document, files.rasterise);
    const name = `${fileName(`${document.parkName}-${document.title}`)}.${format.extension}`;
    await files.save(name, format.mime, bytes);
    store.actions.say({ code: 'notice.fileSaved', values: { file: name } }, 'done');
  },
};
