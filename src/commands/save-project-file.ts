import { needsPark } from './availability.ts';
import type { Command } from './command.ts';
import { fileName } from './file-name.ts';

/** The whole park with its scenarios as one file. */
export const saveProjectFile: Command = {
  id: 'save-project-file',
  labelKey: 'commands:save-project-file',
  shortcut: 'mod+s',
  unavailable: needsPark,
  async run({ store, files }) {
    const { park } = store.getState();
    if (!park) return;
    const { projectFileExtension, projectFileMime, writeProjectFile } = await import('../export/project-file.ts');
    const name = `${fileName(park.name)}.${projectFileExtension}`;
    await files.save(name, projectFileMime, writeProjectFile(park, new Date(store.now()).toISOString()));
    store.actions.setInFile(park);
    store.actions.say({ code: 'notice.fileSaved', values: { file: name } }, 'done');
  },
};
