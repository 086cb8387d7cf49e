import { dayOf } from '../../quantities/day.ts';
import type { Editing } from '../../store/editing.ts';
import type { CommandContext } from '../command.ts';
import { previewOf } from './preview-of.ts';

/** Ends the drawing, or takes the edit that is shown as one step of the history. */
export async function takeShown(context: CommandContext): Promise<void> {
  const { store } = context;
  const { editing } = store.getState();
  if (!editing) return;
  const { preview, drawing } = editing;
  if (!preview) {
    if (drawing.length > 1) store.actions.setEditing({ ...editing, asked: { what: 'finish' } });
    return;
  }
  if (preview.park !== store.getState().park) return;
  // Land that was not there before is what one goes on with.
  const made = editing.layer === 'parcels' ? preview.parts.find(({ beforeM2 }) => beforeM2 === null) : undefined;
  const options = made ? { selection: { kind: 'parcel', id: made.key } as const } : {};
  if (store.actions.edit(preview.result, options)) goOn(context, editing);
}

/** Takes an edit in the moment it is made, as when a corner is let go. Where it is refused nothing has moved. */
export async function takeWith(context: CommandContext, change: Partial<Editing>): Promise<void> {
  const { store } = context;
  const { editing: before, park } = store.getState();
  if (!before || !park) return;
  const editing: Editing = { ...before, ...change, preview: null };
  store.actions.setEditing(editing);
  const preview = await previewOf(park, editing, dayOf(store.now()));
  if (store.getState().editing !== editing || store.getState().park !== park) return;
  store.actions.clearSketch();
  const isTaken = preview !== null && store.actions.edit(preview.result);
  if (isTaken) goOn(context, editing, preview.staying);
  else goOn(context, before);
}

/** After an edit the tool stays in the hand where one goes on with it; what was drawn is gone. */
function goOn({ store }: CommandContext, editing: Editing, stayed: readonly string[] = []): void {
  const { park } = store.getState();
  const fresh = {
    drawing: [],
    drawn: null,
    shift: null,
    moved: null,
    roadId: null,
    preview: null,
    amount: null,
    stayed,
  } as const;
  const things: readonly { readonly id: string }[] = park?.[editing.layer] ?? [];
  const ids = editing.ids.filter((id) => things.some((thing) => thing.id === id));
  const staysInHand = editing.tool === 'reshape' || editing.tool === 'move' || editing.tool === 'type';
  store.actions.setEditing(
    staysInHand && ids.length > 0 ? { ...editing, ...fresh, ids, asked: { what: 'begin' } } : null,
  );
}

/** The corner that has the focus goes from all that share it. */
export async function removeFocusedCorner(context: CommandContext): Promise<void> {
  const at = context.store.getState().editing?.corner;
  if (!at) return;
  await takeWith(context, { moved: { kind: 'remove', at }, corner: null });
}
