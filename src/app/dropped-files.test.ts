import { describe, expect, it } from 'vitest';
import { droppedFiles, mostFiles } from './dropped-files.ts';

/** As many entries as Chromium gives at a time. */
const portion = 100;

const fileEntry = (fullPath: string, text = fullPath): FileSystemFileEntry =>
  ({
    isFile: true,
    isDirectory: false,
    fullPath,
    name: fullPath.split('/').at(-1) ?? '',
    file: (found: (file: File) => void) => found(new File([text], fullPath.split('/').at(-1) ?? '')),
  }) as FileSystemFileEntry;

/** A folder as a browser gives it: its entries in portions, then an empty one. */
const folderEntry = (fullPath: string, entries: readonly FileSystemEntry[]): FileSystemDirectoryEntry =>
  ({
    isFile: false,
    isDirectory: true,
    fullPath,
    name: fullPath.split('/').at(-1) ?? '',
    createReader() {
      let given = 0;
      return {
        readEntries(found: (some: FileSystemEntry[]) => void) {
          const some = entries.slice(given, given + portion);
          given += some.length;
          found(some);
        },
      } as FileSystemDirectoryReader;
    },
  }) as FileSystemDirectoryEntry;

const many = (folder: string, count: number) =>
  Array.from({ length: count }, (_, at) => fileEntry(`${folder}/${at}.txt`));

describe('files dropped on the window', () => {
  it('are those of folders too, under their paths, with what is in them', async () => {
    const inner = folderEntry('/plots/north', [
      fileEntry('/plots/north/a.shp', 'outlines'),
      fileEntry('/plots/north/a.dbf'),
    ]);
    const files = await droppedFiles([folderEntry('/plots', [fileEntry('/plots/list.csv'), inner])]);
    expect(files?.map(({ name }) => name)).toEqual(['plots/list.csv', 'plots/north/a.shp', 'plots/north/a.dbf']);
    expect(await files?.[1]?.blob.text()).toBe('outlines');
  });

  it('are all of a large folder, which comes in portions', async () => {
    const files = await droppedFiles([folderEntry('/txt', many('/txt', 2 * portion + 50))]);
    expect(files?.map(({ name }) => name)).toEqual(many('', 250).map(({ fullPath }) => `txt${fullPath}`));
  });

  it('may be plain files, where the browser gives no entries', async () => {
    const files = await droppedFiles([new File(['{}'], 'land.geojson'), fileEntry('/roads.kml')]);
    expect(files?.map(({ name }) => name)).toEqual(['land.geojson', 'roads.kml']);
  });

  it('are none of an empty folder', async () => {
    expect(await droppedFiles([folderEntry('/empty', [])])).toEqual([]);
  });

  it('are not read at all where they are a whole disk', async () => {
    expect(await droppedFiles([folderEntry('/disk', many('/disk', mostFiles + 1))])).toBeNull();
  });

  it('end with what cannot be read', async () => {
    const broken = {
      ...fileEntry('/a.txt'),
      file: (_: unknown, failed: (error: Error) => void) => failed(new Error('gone')),
    };
    await expect(droppedFiles([broken as FileSystemFileEntry])).rejects.toThrow('gone');
  });
});
