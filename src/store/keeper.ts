import type { StoreApi } from 'zustand/vanilla';
import type { Park } from '../domain/park.ts';
import type { StoreDeps } from './app-actions.ts';
import type { AppState } from './app-state.ts';

/** Keeps the document in the storage: each edit is handed over at once, so closing the tab loses nothing. */
export interface Keeper {
  save(park: Park): void;
  /** As `save`, but what is stored under the id already is another document and is set aside first. */
  saveAsNew(park: Park): void;
  /** The stored park, or null; trouble is told in a notice. */
  load(id: string | null): Promise<Park | null>;
  flush(): Promise<void>;
}

export function keeper(state: StoreApi<AppState>, { storage, now }: StoreDeps): Keeper {
  /** The value the storage holds, or will hold when the writes under way are done. */
  let stored: Park | null = null;
  const writing = new Set<Promise<void>>();

  function track(write: Promise<unknown>): void {
    state.setState({ saved: 'saving' });
    const tracked = write.then(
      () => {
        writing.delete(tracked);
        if (writing.size === 0 && state.getState().saved === 'saving') state.setState({ saved: 'saved' });
      },
      (error: unknown) => {
        writing.delete(tracked);
        // What the storage holds is not known any more: the next write brings everything.
        stored = null;
        const text = error instanceof Error ? error.message : String(error);
        state.setState({
          saved: 'failed',
          notice: { reason: { code: 'notice.notSaved', values: { text } }, tone: 'error', at: now() },
        });
      },
    );
    writing.add(tracked);
  }

  function save(park: Park): void {
    const base = stored?.id === park.id ? stored : null;
    stored = park;
    track(storage.save(park, base, now()));
  }

  return {
    save,
    saveAsNew(park) {
      track(storage.setAside(park.id));
      stored = null;
      save(park);
    },
    async load(id) {
      const wanted = id ?? (await storage.list())[0]?.id;
      if (wanted === undefined) return null;
      const loaded = await storage.load(wanted);
      if (loaded.kind === 'corrupt') {
        state.setState({
          issues: [{ code: 'storage.corrupt', severity: 'error', values: { park: wanted, keptAs: loaded.keptAs } }],
          notice: { reason: { code: 'notice.storageCorrupt', values: { park: wanted } }, tone: 'error', at: now() },
        });
      }
      if (loaded.kind !== 'park') return null;
      stored = loaded.park;
      return loaded.park;
    },
    async flush() {
      const { park, saved } = state.getState();
      if (saved === 'failed' && park) save(park);
      await Promise.all(writing);
    },
  };
}
