import type { Command } from '../commands/command.ts';

let loaded: readonly Command[] | null = null;
let loading: Promise<readonly Command[]> | null = null;

/** Every command that a key may run; null until they are loaded, which the first look at the map does not wait for. */
export const keyCommands = (): readonly Command[] | null => loaded;

export function loadKeyCommands(): Promise<readonly Command[]> {
  loading ??= import('../commands/all-commands.ts').then(({ plainCommands }) => {
    loaded = plainCommands;
    return plainCommands;
  });
  return loading;
}
