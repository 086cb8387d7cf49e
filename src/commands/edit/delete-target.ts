import { deleteThings } from '../../domain/operations/delete-things.ts';
import type { CommandContext } from '../command.ts';
import { editTarget } from './edit-target.ts';

/** Deletes what is edited or selected; one step of undo. */
export function deleteTarget({ store }: CommandContext): void {
  const state = store.getState();
  const target = editTarget(state);
  if (!state.park || !target) return;
  const things = target.ids.map((id) => ({ layer: target.layer, id }));
  if (store.actions.edit(deleteThings(state.park, { things }))) store.actions.setEditing(null);
}
