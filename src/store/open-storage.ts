import { idbStorage } from './idb-storage.ts';
import { memoryStorage } from './memory-storage.ts';
import type { ParkStorage } from './park-storage.ts';

/** The browser's storage; where it is forbidden, memory, and then `lasting` is false and the user must be told. */
export async function openStorage(): Promise<{ readonly storage: ParkStorage; readonly lasting: boolean }> {
  try {
    return { storage: await idbStorage(), lasting: true };
  } catch {
    return { storage: memoryStorage(), lasting: false };
  }
}
