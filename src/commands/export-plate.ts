import type { OfficeDocument } from '../export/documents/office-document.ts';
import { withSentences } from '../locale/with-sentences.ts';
import type { Command } from './command.ts';
import { needsFigures } from './export-summary.ts';
import { fileName } from './file-name.ts';
import { passedForEyes, sayWritten } from './hidden-in-document.ts';
import type { SheetWish } from './sheet-wish.ts';

/** Of a picture for print. */
const dotsPerMm = 300 / 25.4;
const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** The plates of a sheet as files of their own: vectors in millimetres, or pictures of 300 dots an inch. */
export const exportPlate: Command<{
  readonly document: OfficeDocument;
  readonly format: 'svg' | 'png';
  readonly wish?: SheetWish;
}> = {
  id: 'export-plate',
  labelKey: 'commands:export-plate',
  unavailable: needsFigures,
  async run(context, { document, format, wish }) {
    const { files } = context;
    const { platePictures } = await withSentences(import('../export/documents/plate-picture.ts'));
    const pictures = platePictures(document);
    const write = async (other: OfficeDocument): Promise<Uint8Array> =>
      new TextEncoder().encode(
        platePictures(other)
          .map(({ svg }) => svg)
          .join('\n'),
      );
    const bytes = await write(document);
    const passed = await passedForEyes(context, wish, { document, name: fileName(document.title), bytes, write });
    if (!passed) return;
    for (const [index, { svg, widthMm, heightMm }] of pictures.entries()) {
      const which = pictures.length > 1 ? `-${String.fromCharCode(65 + index)}` : '';
      const name = `${fileName(`${document.title}${which}`)}.${format}`;
      const drawn =
        format === 'svg'
          ? new TextEncoder().encode(declaration + svg)
          : await files.rasterise(svg, widthMm * dotsPerMm, heightMm * dotsPerMm);
      await files.save(name, format === 'svg' ? 'image/svg+xml' : 'image/png', drawn);
      sayWritten(context, name, passed);
    }
  },
};
