import type { OpenedFile } from '../store/app-state.ts';
import { openedFile } from './file-port.ts';

/** More files than this in what was dropped is a disk and no park: nothing of it is read. */
export const mostFiles = 20_000;

/** All files that were dropped, those of folders under their paths; null when they are more than `mostFiles`. */
export async function droppedFiles(
  entries: readonly (FileSystemEntry | File)[],
): Promise<readonly OpenedFile[] | null> {
  const files: OpenedFile[] = [];
  const open = [...entries];
  for (let entry = open.shift(); entry; entry = open.shift()) {
    if (entry instanceof File) files.push(openedFile(entry));
    else if (isFolder(entry)) open.push(...(await entriesOf(entry)));
    else if (isFile(entry)) files.push({ ...openedFile(await fileOf(entry)), name: entry.fullPath.replace(/^\//, '') });
    if (files.length + open.length > mostFiles) return null;
  }
  return files;
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** A browser gives a folder's entries in portions (Chromium: a hundred each) and an empty one at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const portion = (): Promise<readonly FileSystemEntry[]> =>
    new Promise((resolve, reject) => reader.readEntries(resolve, reject));
  const all: FileSystemEntry[] = [];
  for (let more = await portion(); more.length > 0; more = await portion()) {
    all.push(...more);
    if (all.length > mostFiles) break;
  }
  return all;
}
