import { always } from './availability.ts';
import type { Command } from './command.ts';

/** A copy in the library, with all scenarios, under another name. */
export const duplicatePark: Command<{ readonly parkId: string; readonly name: string }> = {
  id: 'duplicate-park',
  labelKey: 'commands:duplicate-park',
  unavailable: always,
  async run({ store }, { parkId, name }) {
    // What was edited a moment ago belongs to the copy.
    await store.actions.flush();
    const library = await store.library();
    const copy = { id: `${parkId.replace(/@.*$/, '')}-${store.newId()}`, name, at: store.now() };
    const isMade = await library.duplicate(parkId, copy);
    if (isMade) store.actions.say({ code: 'notice.parkDuplicated', values: { park: name } }, 'done');
    else store.actions.say({ code: 'notice.parkGone' }, 'error');
  },
};
