import { always } from './availability.ts';
import type { Command } from './command.ts';
import { fileName } from './file-name.ts';

/** A record that could not be read, as a file: for whoever can still make something of it. */
export const saveUnreadable: Command<{ readonly key: string }> = {
  id: 'save-unreadable',
  labelKey: 'commands:save-unreadable',
  unavailable: always,
  async run({ store, files }, { key }) {
    const library = await store.library();
    const text = await library.unreadableText(key);
    if (text === null) return;
    const name = `${fileName(key)}.json`;
    await files.save(name, 'application/json', new TextEncoder().encode(text));
    store.actions.say({ code: 'notice.fileSaved', values: { file: name } }, 'done');
  },
};
