import { useCallback, useEffect, useState } from 'react';
import { trashDays } from '../../commands/trash-park.ts';
import type { ParkMeasures, StoredParkEntry, UnreadableEntry } from '../../store/park-storage.ts';
import { useAppPort } from '../app-port.tsx';

const dayMs = 24 * 3600 * 1000;

export interface StoredParks {
  readonly parks: readonly StoredParkEntry[];
  readonly unreadable: readonly UnreadableEntry[];
  /** By park id; what is still being measured is absent. */
  readonly measures: ReadonlyMap<string, ParkMeasures>;
  /** Reads the list again, after something was done with it. */
  look(): void;
}

/** The stored parks, read when the library is opened and again after each change; null until they are there. */
export function useStoredParks(): StoredParks | null {
  const { context, onCrash } = useAppPort();
  const { store } = context;
  const [looks, setLooks] = useState(0);
  const [found, setFound] = useState<Pick<StoredParks, 'parks' | 'unreadable'> | null>(null);
  const [measures, setMeasures] = useState<ReadonlyMap<string, ParkMeasures>>(new Map());
  const look = useCallback(() => setLooks((count) => count + 1), []);
  useEffect(() => {
    let isOver = false;
    const read = async () => {
      // What was edited a moment ago shows its time.
      await store.actions.flush();
      const library = await store.library();
      if (looks === 0) await library.emptyTrash(store.now() - trashDays * dayMs);
      const [parks, unreadable] = [await library.list(), await library.unreadable()];
      if (isOver) return;
      setFound({ parks, unreadable });
      for (const { id } of parks) {
        const measured = isOver ? null : await library.measure(id);
        if (measured && !isOver) setMeasures((known) => new Map(known).set(id, measured));
      }
    };
    read().catch(onCrash);
    return () => {
      isOver = true;
    };
  }, [store, onCrash, looks]);
  return found ? { ...found, measures, look } : null;
}
