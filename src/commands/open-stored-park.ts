import { notKept } from '../store/not-kept.ts';
import type { Command } from './command.ts';

/** A park of the library. */
export const openStoredPark: Command<{ readonly parkId: string }> = {
  id: 'open-stored-park',
  labelKey: 'commands:open-stored-park',
  unavailable: notKept,
  async run({ store }, { parkId }) {
    if (store.getState().park?.id === parkId) return;
    if (await store.actions.restore(parkId)) return;
    store.actions.say({ code: 'notice.parkGone' }, 'error');
  },
};
