import type { OfficeDocument } from '../export/documents/office-document.ts';
import type { CommandContext } from './command.ts';
import { briefOfWish } from './sheet-for-visitor.ts';
import type { SheetWish } from './sheet-wish.ts';

/**
 * Whether something a visitor must not see stands in a document for visitors. It is said then, and nothing goes out: what
 * a plate, a note or a name carries is found in the finished words, not only where it was left out.
 */
export async function hiddenInDocument(
  { store }: CommandContext,
  document: OfficeDocument,
  wish: SheetWish | undefined,
): Promise<boolean> {
  const { park } = store.getState();
  if (!park || !wish?.redaction) return false;
  const [{ hiddenValues }, { redactPark }, { checkBytes }] = await Promise.all([
    import('../export/visitor/hidden-values.ts'),
    import('../export/visitor/redact-park.ts'),
    import('../export/visitor/check-bytes.ts'),
  ]);
  const brief = briefOfWish(wish, wish.redaction);
  const hidden = hiddenValues(park, brief, redactPark(park, brief).park);
  const { present } = checkBytes(new TextEncoder().encode(JSON.stringify(document)), hidden);
  const [first] = present;
  if (first === undefined) return false;
  store.actions.say({ code: 'notice.hiddenInSheet', values: { count: present.length, place: first.place } }, 'error');
  return true;
}
