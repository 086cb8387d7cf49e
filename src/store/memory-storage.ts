import type { Kept, ParkStorage, StoredParkEntry } from './park-storage.ts';

interface InMemory {
  readonly entry: StoredParkEntry;
  readonly kept: Kept;
}

/** Keeps parks as long as the page lives: where the browser offers no storage, and for tests. */
export function memoryStorage(): ParkStorage {
  const parks = new Map<string, InMemory>();
  let contents = 0;
  const list = () => [...parks.values()].map(({ entry }) => entry).sort((a, b) => b.savedAt - a.savedAt);
  return {
    list: async () => list().filter(({ trashedAt }) => trashedAt === undefined),
    async load(id) {
      const found = parks.get(id);
      return found && found.entry.trashedAt === undefined ? { kind: 'park', kept: found.kept } : { kind: 'none' };
    },
    save(park, base, at) {
      const { id, name } = park;
      const older = parks.get(id);
      if (!base && older) {
        const asideId = `${id}@${older.entry.savedAt}`;
        const entry = { ...older.entry, id: asideId, asideOf: id };
        parks.set(asideId, { entry, kept: { ...older.kept, park: { ...older.kept.park, id: asideId } } });
      }
      contents += base ? 0 : 1;
      const kept = { park, content: base?.content ?? `memory-${contents}`, seq: base ? base.seq + 1 : 0 };
      parks.set(id, { entry: { id, name, savedAt: at, parcels: park.parcels.length }, kept });
      return { kept, done: Promise.resolve() };
    },
    tidy: async () => {},
    catchUp: async (id) => parks.get(id)?.kept ?? null,
    async library() {
      const { measurePark } = await import('./measure-park.ts');
      return {
        list: async () => list(),
        measure: async (id) => {
          const found = parks.get(id);
          return found ? measurePark(found.kept.park) : null;
        },
        rename: async (id, name, at) => {
          const found = parks.get(id);
          if (found) this.save({ ...found.kept.park, name }, found.kept, at);
          return found !== undefined;
        },
        duplicate: async (id, copy) => {
          const found = parks.get(id);
          if (found) this.save({ ...found.kept.park, id: copy.id, name: copy.name }, null, copy.at);
          return found !== undefined;
        },
        setTrashed: async (id, at) => {
          const found = parks.get(id);
          if (!found) return;
          const { trashedAt: _, ...entry } = found.entry;
          parks.set(id, { ...found, entry: at === null ? entry : { ...entry, trashedAt: at } });
        },
        emptyTrash: async (before) => {
          for (const [id, { entry }] of parks) if ((entry.trashedAt ?? before) < before) parks.delete(id);
        },
        unreadable: async () => [],
        unreadableText: async () => null,
        forgetUnreadable: async () => {},
      };
    },
  };
}
