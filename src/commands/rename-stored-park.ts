import { always } from './availability.ts';
import { type Command, runCommand } from './command.ts';
import { renamePark } from './rename-park.ts';

/** Renames a park of the library. Of the open park this is an edit like any other, with a step of undo. */
export const renameStoredPark: Command<{ readonly parkId: string; readonly name: string }> = {
  id: 'rename-stored-park',
  labelKey: 'commands:rename-stored-park',
  unavailable: always,
  async run(context, { parkId, name }) {
    const { store } = context;
    if (store.getState().park?.id === parkId) {
      await runCommand(renamePark, context, { name });
      await store.actions.flush();
      return;
    }
    if (await store.isElsewhere(parkId)) {
      store.actions.say({ code: 'unavailable.openElsewhere' }, 'refused');
      return;
    }
    const library = await store.library();
    if (!(await library.rename(parkId, name, store.now()))) store.actions.say({ code: 'notice.parkGone' }, 'error');
  },
};
