import { useEffect, useState } from 'react';
import { runCommand } from '../commands/command.ts';
import { takeFiles } from '../commands/open-files.ts';
import type { AppPort } from '../panels/app-port.tsx';
import { readFiles } from './file-port.ts';

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Files dropped anywhere on the window are opened. True while some hang over it. */
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
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (!holdsFiles(event)) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      readFiles(files)
        .then((opened) => runCommand(takeFiles, port.context, opened))
        .catch(port.onCrash);
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
