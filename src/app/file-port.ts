import type { FilePort } from '../commands/command.ts';
import type { OpenedFile } from '../store/app-state.ts';
import { printPage } from './print-page.ts';

/** A file as the browser gave it, under its path where it came in a folder. Its bytes are not read here. */
export const openedFile = (file: File): OpenedFile => ({ name: file.webkitRelativePath || file.name, blob: file });

function save(name: string, mime: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: mime }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun with the click; the bytes are held until the browser took them.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function pick(prepare: (input: HTMLInputElement) => void): Promise<readonly OpenedFile[] | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    prepare(input);
    input.addEventListener('cancel', () => resolve(null));
    input.addEventListener('change', () => {
      const files = [...(input.files ?? [])];
      resolve(files.length === 0 ? null : files.map(openedFile));
    });
    input.click();
  });
}

/** Files by the browser's own dialogs. */
export const browserFiles: FilePort = {
  save,
  open: (accept) =>
    pick((input) => {
      input.accept = accept;
    }),
  openFolder: () =>
    pick((input) => {
      input.webkitdirectory = true;
    }),
  print: printPage,
  // Wanted now and then; not on the first page.
  rasterise: async (...drawing) => (await import('./rasterise.ts')).rasterise(...drawing),
  redrawPhoto: async (...photo) => (await import('./redraw-photo.ts')).redrawPhoto(...photo),
};
