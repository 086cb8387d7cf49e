import type { OpenedFile } from '../store/app-state.ts';
import { always } from './availability.ts';
import type { Command, CommandContext } from './command.ts';

const isProjectFile = ({ text }: OpenedFile): boolean => /"format"\s*:\s*"mutu-project"/.test(text.slice(0, 1000));
const isParkList = ({ name }: OpenedFile): boolean => /(^|\/)park\.json$/.test(name);

/** A project file opens at once, a park folder too; anything else goes to the mapping step. */
async function take({ store: { actions } }: CommandContext, files: readonly OpenedFile[]): Promise<void> {
  const [first] = files;
  if (!first) return;
  const project = files.find(isProjectFile);
  if (!project && !files.some(isParkList)) {
    actions.setMappingFiles(files);
    return;
  }
  // Readers and their schemas are not needed for the first look at the map.
  const { park, issues } = project
    ? (await import('../import/read-project-file.ts')).readProjectFile(project.text, project.name)
    : (await import('../import/read-park-folder.ts')).readParkFolder(
        new Map(files.map(({ name, text }) => [name, text])),
      );
  if (park) {
    actions.openPark(park, issues);
    actions.say({ code: 'notice.opened', values: { park: park.name } }, 'done');
  } else {
    actions.setIssues(issues);
    actions.say({ code: 'notice.notOpened', values: { file: (project ?? first).name } }, 'error');
  }
}

/** Asks for files in a dialog. */
export const openFiles: Command = {
  id: 'open-files',
  labelKey: 'commands:open-files',
  shortcut: 'mod+o',
  unavailable: always,
  async run(context) {
    const files = await context.files.open('.json,.geojson,.csv');
    if (files) await take(context, files);
  },
};

/** Files dropped on the window. */
export const takeFiles: Command<readonly OpenedFile[]> = {
  id: 'take-files',
  labelKey: 'commands:take-files',
  unavailable: always,
  run: take,
};
