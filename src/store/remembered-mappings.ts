/** Where small things survive the closing of the tab: the part of `localStorage` that is used. */
export interface TextStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** What the user has said of columns and layers once, found again by a signature of the header. */
export interface RememberedMappings {
  /** What was remembered last for this signature, as it was given; null when there is nothing or it cannot be read. */
  rememberedMapping(signature: string): unknown;
  /** False when the browser does not keep it (private window, quota): it then counts for this visit only. */
  rememberMapping(signature: string, value: unknown): boolean;
  /** What is found by this signature is as if it had never been said. */
  forgetMapping(signature: string): void;
  forgetMappings(): void;
}

const key = 'mutu.mappings';
/** The least recently used goes first; a mapping is about 1 kB, so that all of them stay far below the quota. */
const mostKept = 100;

/**
 * Mappings in the browser's local storage, all under one key. `store` null: there is none, they are kept in memory.
 * Whatever stands there is unchecked: the reader of a mapping checks what it is given.
 */
export function rememberedMappings(store: TextStore | null): RememberedMappings {
  let kept = read(store);
  return {
    rememberedMapping: (signature) => kept.get(signature) ?? null,
    rememberMapping(signature, value) {
      // Another tab may have remembered something in the meantime.
      kept = new Map([...kept, ...read(store)]);
      kept.delete(signature);
      kept.set(signature, value);
      for (const [oldest] of kept) {
        if (kept.size <= mostKept) break;
        kept.delete(oldest);
      }
      return write(store, kept);
    },
    forgetMapping(signature) {
      kept = new Map([...kept, ...read(store)]);
      kept.delete(signature);
      write(store, kept);
    },
    forgetMappings() {
      kept = new Map();
      try {
        store?.removeItem(key);
      } catch {
        // Nothing to forget where nothing may be kept.
      }
    },
  };
}

/** The browser's own; null where it is forbidden, as in some private windows. */
export function browserTextStore(): TextStore | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

function read(store: TextStore | null): Map<string, unknown> {
  try {
    const entries: unknown = JSON.parse(store?.getItem(key) ?? '[]');
    if (!Array.isArray(entries)) return new Map();
    return new Map(
      entries.filter((entry): entry is [string, unknown] => Array.isArray(entry) && typeof entry[0] === 'string'),
    );
  } catch {
    return new Map();
  }
}

function write(store: TextStore | null, kept: ReadonlyMap<string, unknown>): boolean {
  if (!store) return false;
  try {
    store.setItem(key, JSON.stringify([...kept]));
    return true;
  } catch {
    return false;
  }
}
