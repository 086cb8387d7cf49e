import type { Park } from '../domain/park.ts';

/** A park value and where in its journal it stands. Only the storage that made one understands it. */
export interface Kept {
  readonly park: Park;
  /** Names the stored content, whatever the park is called. */
  readonly content: string;
  /** How many edits were journalled to get here. */
  readonly seq: number;
}

/** Edits at the end of a journal that could not be read, set aside before anything else was done. */
export interface LostTail {
  readonly edits: number;
  readonly keptAs: string;
}

export type LoadedPark =
  | { readonly kind: 'park'; readonly kept: Kept; readonly lostTail?: LostTail }
  | { readonly kind: 'none' }
  /** The record could not be read as a park. It was kept under `keptAs`, so nothing is overwritten. */
  | { readonly kind: 'corrupt'; readonly keptAs: string };

export interface StoredParkEntry {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string;
  /** ms since 1970, of the last edit. */
  readonly savedAt: number;
  readonly parcels?: number;
  /** When it was thrown away, ms since 1970; absent: it was not. */
  readonly trashedAt?: number;
  /** The id of the park in whose place another document was opened; this is what stood there before. */
  readonly asideOf?: string;
}

export interface Writing {
  /** What the storage holds when the write is done. */
  readonly kept: Kept;
  readonly done: Promise<void>;
}

/** Where parks survive the closing of the tab. */
export interface ParkStorage {
  /** What can be opened, newest first; without what lies in the trash. */
  list(): Promise<readonly StoredParkEntry[]>;
  /** `mends`: what cannot be read is set aside; without it nothing is written, for another tab has the park. */
  load(id: string, mends?: boolean): Promise<LoadedPark>;
  /**
   * Writes the park. `base` is what this storage holds already: then only the difference is written, as a record of the
   * journal. Without it the park is a new document, written whole, and another one stored under its id is set aside.
   * The write is begun before the call returns. `anew`: writes after `base` failed; what they left is dropped.
   */
  save(park: Park, base: Kept | null, at: number, anew?: boolean): Writing;
  /** Puts the journal into the snapshot where it has grown long; `always` wherever there is one. */
  tidy(kept: Kept, always?: boolean): Promise<void>;
  /** What is stored now under the id, by another tab as it may be; reads only what came since `known` where it can. */
  catchUp(id: string, known: Kept | null): Promise<Kept | null>;
  /** What the list of parks can do beside opening them. Loaded when asked for. */
  library(): Promise<ParkLibrary>;
}

/** A stored park as measured; kept with it as long as it does not change. */
export interface ParkMeasures {
  readonly landM2: number;
  /** Characters of its records as JSON, near enough the bytes it takes. */
  readonly size: number;
}

/** Something that could not be read and was kept as it was. */
export interface UnreadableEntry {
  readonly key: string;
  readonly at: number | null;
}

export interface ParkLibrary {
  /** Everything stored, with the trash and what was set aside; newest first. */
  list(): Promise<readonly StoredParkEntry[]>;
  measure(id: string): Promise<ParkMeasures | null>;
  /** A stored park that is not open. False when it cannot be read. */
  rename(id: string, name: string, at: number): Promise<boolean>;
  /** False when the park cannot be read. */
  duplicate(id: string, copy: { readonly id: string; readonly name: string; readonly at: number }): Promise<boolean>;
  /** Into the trash (`at`), or out of it (null). */
  setTrashed(id: string, at: number | null): Promise<void>;
  /** For good: parks thrown away before `before`, ms since 1970. */
  emptyTrash(before: number): Promise<void>;
  unreadable(): Promise<readonly UnreadableEntry[]>;
  /** The record as it was kept, as JSON. */
  unreadableText(key: string): Promise<string | null>;
  forgetUnreadable(key: string): Promise<void>;
}
