import { useEffect, useState } from 'react';
import { runCommand } from '../commands/command.ts';
import type { AppPort } from '../panels/app-port.tsx';

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Files and folders dropped anywhere on the window are opened. True while some hang over it. */
export function useFileDrop(port: AppPort): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const onOver = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const take = async (entries: readonly (FileSystemEntry | File)[]) => {
      const [{ droppedFiles, mostFiles }, { takeFiles }] = await Promise.all([
        import('./dropped-files.ts'),
        import('../commands/open-files.ts'),
      ]);
      const files = await droppedFiles(entries);
      if (files) await runCommand(takeFiles, port.context, files);
      else port.context.store.actions.say({ code: 'notice.tooManyFiles', values: { most: mostFiles } }, 'error');
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (!holdsFiles(event)) return;
      event.preventDefault();
      // The entries are there during the event only; what they hold may be read later.
      const entries = [...(event.dataTransfer?.items ?? [])].flatMap(
        (item) => item.webkitGetAsEntry() ?? item.getAsFile() ?? [],
      );
      take(entries).catch(port.onCrash);
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [port]);
  return isOver;
}
