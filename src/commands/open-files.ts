import type { OpenedFile } from '../store/app-state.ts';
import { always } from './availability.ts';
import type { Command, CommandContext } from './command.ts';

/** Where a project file says that it is one. */
const headBytes = 1000;
const isJson = ({ name }: OpenedFile): boolean => /\.json$/i.test(name);
const isParkList = ({ name }: OpenedFile): boolean => /(^|\/)park\.json$/.test(name);
/** What a park folder holds; whatever else lies beside it is not read. */
const isParkPart = ({ name }: OpenedFile): boolean => /\.(json|geojson|csv)$/i.test(name);

async function projectAmong(files: readonly OpenedFile[]): Promise<OpenedFile | undefined> {
  for (const file of files) {
    if (isJson(file) && /"format"\s*:\s*"mutu-project"/.test(await file.blob.slice(0, headBytes).text())) return file;
  }
  return undefined;
}

/** A project file opens at once, a park folder too; anything else is looked at before it is taken. */
async function take({ store: { actions } }: CommandContext, files: readonly OpenedFile[]): Promise<void> {
  const [first] = files;
  if (!first) return;
  const project = await projectAmong(files);
  if (!project && !files.some(isParkList)) {
    actions.setReviewFiles(files);
    return;
  }
  // Readers and their schemas are not needed for the first look at the map.
  const { park, issues } = project
    ? (await import('../import/read-project-file.ts')).readProjectFile(await project.blob.text(), project.name)
    : (await import('../import/read-park-folder.ts')).readParkFolder(
        new Map(
          await Promise.all(files.filter(isParkPart).map(async ({ name, blob }) => [name, await blob.text()] as const)),
        ),
      );
  if (park) {
    if (actions.openPark(park, issues)) actions.say({ code: 'notice.opened', values: { park: park.name } }, 'done');
  } else {
    actions.setIssues(issues);
    actions.say({ code: 'notice.notOpened', values: { file: (project ?? first).name } }, 'error');
  }
}

/** Endings the file dialog offers; what a dropped file is, its content says. */
const endings =
  '.json,.geojson,.geojsonl,.geojsons,.ndjson,.zip,.shp,.shx,.dbf,.prj,.cpg,.kml,.kmz,.dxf,.txt,.csv,.tsv,.xlsx';

/** Asks for files in a dialog. */
export const openFiles: Command = {
  id: 'open-files',
  labelKey: 'commands:open-files',
  shortcut: 'mod+o',
  unavailable: always,
  async run(context) {
    const files = await context.files.open(endings);
    if (files) await take(context, files);
  },
};

/** Asks for a folder in a dialog. */
export const openFolder: Command = {
  id: 'open-folder',
  labelKey: 'commands:open-folder',
  unavailable: always,
  async run(context) {
    const files = await context.files.openFolder();
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
