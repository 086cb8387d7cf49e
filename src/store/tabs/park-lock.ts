/** Gives back what was taken. */
export type GiveBack = () => void;

/** A right that at most one tab has at a time. */
export interface ParkLock {
  /**
   * `now`: only if it is free, else null. `line`: waits until those before have given it back or are gone, or until the
   * signal says to leave the line (null then). `steal`: from whoever has it, without asking.
   * `lost` is called when it was taken away again.
   */
  request(
    name: string,
    how: 'now' | 'line' | 'steal',
    lost: () => void,
    signal?: AbortSignal,
  ): Promise<GiveBack | null>;
}

/** By the browser itself, which gives back what a closed or crashed tab held. Only in a secure context. */
export const webLock = (locks: LockManager): ParkLock => ({
  request(name, how, lost, signal) {
    return new Promise((resolve, reject) => {
      let isHeld = false;
      const options: LockOptions =
        how === 'now' ? { ifAvailable: true } : how === 'steal' ? { steal: true } : signal ? { signal } : {};
      locks
        .request(name, options, (lock) => {
          if (!lock) {
            resolve(null);
            return;
          }
          isHeld = true;
          return new Promise<void>((release) => resolve(release));
        })
        .catch((error: unknown) => {
          // A lock that was held and ends in an error was stolen.
          if (isHeld) lost();
          else if (signal?.aborted) resolve(null);
          else reject(error);
        });
    });
  },
});
