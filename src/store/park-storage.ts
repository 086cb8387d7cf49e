import type { Park } from '../domain/park.ts';

export type LoadedPark =
  | { readonly kind: 'park'; readonly park: Park }
  | { readonly kind: 'none' }
  /** The record could not be read as a park. It was kept under `keptAs`, so nothing is overwritten. */
  | { readonly kind: 'corrupt'; readonly keptAs: string };

export interface StoredParkEntry {
  readonly id: string;
  readonly name: string;
  /** ms since 1970. */
  readonly savedAt: number;
}

/** Where parks survive the closing of the tab. */
export interface ParkStorage {
  /** Newest first. */
  list(): Promise<readonly StoredParkEntry[]>;
  load(id: string): Promise<LoadedPark>;
  /**
   * Writes the park. `stored` is the value this storage holds already (null = nothing): layers that are the same
   * object in both are not written again. The write is begun before the call returns.
   */
  save(park: Park, stored: Park | null, at: number): Promise<void>;
  /** Copies what is stored under the id to a new id and returns that; null when nothing is stored. */
  setAside(id: string): Promise<string | null>;
  remove(id: string): Promise<void>;
}
