import type { Park } from '../domain/park.ts';
import type { ParkStorage } from './park-storage.ts';

/** Keeps parks as long as the page lives: where the browser offers no storage, and for tests. */
export function memoryStorage(): ParkStorage {
  const parks = new Map<string, { readonly park: Park; readonly savedAt: number }>();
  return {
    list: async () =>
      [...parks]
        .map(([id, { park, savedAt }]) => ({ id, name: park.name, savedAt }))
        .sort((a, b) => b.savedAt - a.savedAt),
    async load(id) {
      const found = parks.get(id);
      return found ? { kind: 'park', park: found.park } : { kind: 'none' };
    },
    async save(park, _stored, at) {
      parks.set(park.id, { park, savedAt: at });
    },
    async setAside(id) {
      const found = parks.get(id);
      if (!found) return null;
      const asideId = `${id}@${found.savedAt}`;
      parks.set(asideId, { park: { ...found.park, id: asideId }, savedAt: found.savedAt });
      return asideId;
    },
    async remove(id) {
      parks.delete(id);
    },
  };
}
