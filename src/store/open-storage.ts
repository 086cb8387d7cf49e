import { idbStorage } from './idb-storage.ts';
import { Blocked } from './park-database.ts';
import type { ParkStorage } from './park-storage.ts';

/** Why nothing will survive the closing of the tab: words of the locale. */
export type NotLasting = 'storageMissing' | 'storageBlocked' | 'storageNewer' | 'storageFull';

function whyNot(error: unknown): NotLasting {
  if (error instanceof Blocked) return 'storageBlocked';
  const name = error instanceof Error ? error.name : '';
  if (name === 'VersionError') return 'storageNewer';
  return name === 'QuotaExceededError' ? 'storageFull' : 'storageMissing';
}

/**
 * The browser's storage; where it is not to be had, memory, and then the user must be told why. What is stored already
 * stays as it is in either case.
 */
export async function openStorage(
  onClosed: () => void,
): Promise<{ readonly storage: ParkStorage; readonly notLasting: NotLasting | null }> {
  try {
    return { storage: await idbStorage('mutu', onClosed), notLasting: null };
  } catch (error) {
    const { memoryStorage } = await import('./memory-storage.ts');
    return { storage: memoryStorage(), notLasting: whyNot(error) };
  }
}
