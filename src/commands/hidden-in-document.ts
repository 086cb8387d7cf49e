import type { WrittenSheet } from '../export/visitor/check-document.ts';
import { programPhrases } from '../locale/program-phrases.ts';
import { createTranslator } from '../locale/translator.ts';
import type { CommandContext } from './command.ts';
import { briefOfWish } from './sheet-for-visitor.ts';
import type { SheetWish } from './sheet-wish.ts';

/** How many hidden values were looked for in a sheet that may go out; null: it stays in the house, and none were. */
export type SheetPassed = { readonly checked: number | null };

/**
 * Looks through a written sheet for whatever a visitor must not see. Null: something was found; it is said, and nothing
 * goes out.
 */
export async function passedForEyes(
  { store }: Pick<CommandContext, 'store'>,
  wish: SheetWish | undefined,
  written: WrittenSheet,
): Promise<SheetPassed | null> {
  const { park } = store.getState();
  if (!wish?.redaction) return { checked: null };
  if (!park) return null;
  const [{ hiddenValues }, { hiddenOnPaper }, { redactPark }, { checkDocument }] = await Promise.all([
    import('../export/visitor/hidden-values.ts'),
    import('../export/visitor/hidden-on-paper.ts'),
    import('../export/visitor/redact-park.ts'),
    import('../export/visitor/check-document.ts'),
  ]);
  const brief = briefOfWish(wish, wish.redaction);
  const { language } = written.document;
  const { t } = createTranslator(language);
  const hidden = hiddenOnPaper(hiddenValues(park, brief, redactPark(park, brief).park), wish.redaction, t);
  const { present, checked } = await checkDocument(written, hidden, programPhrases(language));
  const [first] = present;
  if (first === undefined) return { checked };
  store.actions.say({ code: 'notice.hiddenInSheet', values: { count: present.length, place: first.place } }, 'error');
  return null;
}

/** What is said of a sheet that was written: its name, and of one for visitors what was looked for in it. */
export function sayWritten({ store }: Pick<CommandContext, 'store'>, file: string, { checked }: SheetPassed): void {
  store.actions.say(
    checked === null
      ? { code: 'notice.fileSaved', values: { file } }
      : { code: 'notice.sheetSaved', values: { file, checked } },
    'done',
  );
}

/** What no rasteriser is needed for: words of a writer without its pictures. */
export const noPicture = async (): Promise<Uint8Array> => new Uint8Array();
