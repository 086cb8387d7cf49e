import type { FilePort } from '../commands/command.ts';
import type { OpenedFile } from '../store/app-state.ts';
import { printPage } from './print-page.ts';

/** A file whose bytes are not UTF-8 is read by what it is; import decides what its text means. */
export const readFiles = (files: readonly File[]): Promise<readonly OpenedFile[]> =>
  Promise.all(files.map(async (file) => ({ name: file.name, text: await file.text() })));

function save(name: string, mime: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: mime }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun with the click; the bytes are held until the browser took them.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function open(accept: string): Promise<readonly OpenedFile[] | null> {
  return new Promise((resolve, reject) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.multiple = true;
    input.addEventListener('cancel', () => resolve(null));
    input.addEventListener('change', () => {
      const files = [...(input.files ?? [])];
      if (files.length === 0) resolve(null);
      else readFiles(files).then(resolve, reject);
    });
    input.click();
  });
}

/** Files by the browser's own dialogs. */
export const browserFiles: FilePort = { save, open, print: printPage };
