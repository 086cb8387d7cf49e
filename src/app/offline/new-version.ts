import type { NewVersion } from '../../panels/app-port.tsx';

/** Knows whether a newer version of the program waits, and opens the page with it when the user says so. */
export interface OfferedVersion extends NewVersion {
  /** `open` begins to use the newer version. */
  offer(open: () => void): void;
}

export function offeredVersion(): OfferedVersion {
  let offered: (() => void) | null = null;
  const listeners = new Set<() => void>();
  const change = (open: (() => void) | null): void => {
    offered = open;
    for (const listener of listeners) listener();
  };
  return {
    offer: change,
    isReady: () => offered !== null,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open: () => offered?.(),
    later: () => change(null),
  };
}
