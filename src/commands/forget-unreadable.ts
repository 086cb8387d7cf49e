import { always } from './availability.ts';
import type { Command } from './command.ts';

/** Lets go of a record that could not be read. For good. */
export const forgetUnreadable: Command<{ readonly key: string }> = {
  id: 'forget-unreadable',
  labelKey: 'commands:forget-unreadable',
  unavailable: always,
  async run({ store }, { key }) {
    const library = await store.library();
    await library.forgetUnreadable(key);
  },
};
