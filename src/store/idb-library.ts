import type { IDBPDatabase } from 'idb';
import { renamePark } from '../domain/operations/rename-park.ts';
import type { Park } from '../domain/park.ts';
import { measurePark } from './measure-park.ts';
import { journalAfter, layersOf, type ParkDatabase } from './park-database.ts';
import type { Kept, LoadedPark, ParkLibrary, Writing } from './park-storage.ts';

/** What the list of parks does with the database beside opening a park. */
export function idbLibrary(
  database: IDBPDatabase<ParkDatabase>,
  load: (id: string) => Promise<LoadedPark>,
  save: (park: Park, base: Kept | null, at: number) => Writing,
): ParkLibrary {
  return {
    async list() {
      const heads = await database.getAll('heads');
      return heads.sort((a, b) => b.savedAt - a.savedAt);
    },
    async measure(id) {
      const head = await database.get('heads', id);
      if (!head) return null;
      if (head.measured?.seq === head.seq) return head.measured;
      const loaded = await load(id);
      if (loaded.kind !== 'park') return null;
      const measured = measurePark(loaded.kept.park);
      const writing = database.transaction('heads', 'readwrite');
      const now = await writing.store.get(id);
      // An edit meanwhile has written another head, and its figures are another's.
      if (now?.seq === loaded.kept.seq && now.content === loaded.kept.content)
        await writing.store.put({ ...now, measured: { ...measured, seq: now.seq } });
      await writing.done;
      return measured;
    },
    async rename(id, name, at) {
      const loaded = await load(id);
      if (loaded.kind !== 'park') return false;
      const renamed = renamePark(loaded.kept.park, { name });
      if (renamed.ok) await save(renamed.next, loaded.kept, at).done;
      return renamed.ok;
    },
    async duplicate(id, copy) {
      const loaded = await load(id);
      if (loaded.kind !== 'park') return false;
      const renamed = renamePark(loaded.kept.park, copy);
      if (renamed.ok) await save({ ...renamed.next, id: copy.id }, null, copy.at).done;
      return renamed.ok;
    },
    async setTrashed(id, at) {
      const writing = database.transaction('heads', 'readwrite');
      const head = await writing.store.get(id);
      if (head) {
        const { trashedAt: _, ...kept } = head;
        await writing.store.put(at === null ? kept : { ...kept, trashedAt: at });
      }
      await writing.done;
    },
    async emptyTrash(before) {
      const removing = database.transaction(['heads', 'layers', 'journal'], 'readwrite');
      for (const { id, content, trashedAt } of await removing.objectStore('heads').getAll()) {
        if (trashedAt === undefined || trashedAt >= before) continue;
        await removing.objectStore('heads').delete(id);
        await removing.objectStore('layers').delete(layersOf(content));
        await removing.objectStore('journal').delete(journalAfter(content, -1));
      }
      await removing.done;
    },
    async unreadable() {
      const all = await database.getAll('unreadable');
      return all.map(({ key, at = null }) => ({ key, at }));
    },
    async unreadableText(key) {
      const record = await database.get('unreadable', key);
      return record ? JSON.stringify(record, null, 1) : null;
    },
    async forgetUnreadable(key) {
      await database.delete('unreadable', key);
    },
  };
}
