import { useEffect } from 'react';
import { type Command, runCommand } from '../commands/command.ts';
import type { AppPort } from '../panels/app-port.tsx';
import { keyCommands, loadKeyCommands } from './key-commands.ts';
import { keyOfEvent } from './key-of-event.ts';

/** Where keys have a meaning of their own. */
const ownKeys = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"], [role="combobox"]';
/** Where arrows and letters have one, but not what is pressed with Ctrl or ⌘. */
const ownPlainKeys = '[role="slider"], [role="tablist"]';

const isField = (target: Element): boolean =>
  target.matches('input, textarea, select, [contenteditable="true"]') &&
  !target.matches('input[type="checkbox"], input[type="radio"], input[type="range"]');

/** True when the element under the focus answers to this key itself. */
function belongsToTarget(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest(ownKeys)) return true;
  const isPlain = !key.startsWith('mod+');
  if (isPlain && target.closest(ownPlainKeys)) return true;
  if (isField(target)) return isPlain || key === 'mod+z' || key === 'mod+shift+z' || key === 'mod+y';
  const isPress = key === 'enter' || key === 'space';
  return isPress && target.closest('button, a, summary, input, [role="button"]') !== null;
}

/** What the browser would do with them is never wanted here, whether the commands are loaded yet or not. */
const neverTheBrowsers: readonly string[] = ['f1', 'mod+s', 'mod+o', 'mod+p'];

/** Every key that stands in a command does that command, the first that is available. */
export function useShortcuts(port: AppPort, onPalette: () => void): void {
  useEffect(() => {
    const run = (commands: readonly Command[], key: string): boolean => {
      const state = port.context.store.getState();
      const command = commands.find(
        (candidate) =>
          (candidate.shortcut === key || candidate.otherKeys?.includes(key)) && candidate.unavailable(state) === null,
      );
      if (command) runCommand(command, port.context, undefined).catch(port.onCrash);
      return command !== undefined;
    };
    const onKeyDown = (event: KeyboardEvent) => {
      // A key that only ends the choice of a Chinese word is not for us.
      if (event.defaultPrevented || event.isComposing) return;
      const key = keyOfEvent(event);
      if (key === 'mod+k') {
        event.preventDefault();
        onPalette();
        return;
      }
      if (belongsToTarget(event.target, key)) return;
      const commands = keyCommands();
      if (commands === null) {
        if (neverTheBrowsers.includes(key)) event.preventDefault();
        loadKeyCommands()
          .then((all) => run(all, key))
          .catch(port.onCrash);
      } else if (run(commands, key)) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [port, onPalette]);
}
