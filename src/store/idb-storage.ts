import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Park } from '../domain/park.ts';
import type { LoadedPark, ParkStorage } from './park-storage.ts';
import {
  changedLayers,
  parkFromRecords,
  planOf,
  type StoredLayer,
  type StoredPlan,
  storedVersion,
} from './stored-park.ts';

interface ParkDatabase extends DBSchema {
  /** By park id. */
  plans: { key: string; value: StoredPlan };
  /** By park id and layer. */
  layers: { key: [string, string]; value: StoredLayer };
  /** Records that could not be read, kept as they were. */
  unreadable: {
    key: string;
    value: { readonly key: string; readonly plan: unknown; readonly layers: readonly unknown[] };
  };
}

const layersOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

/**
 * Parks in the browser's IndexedDB. An edit is written in one transaction that is begun in the same turn and committed
 * at once, so that a tab which closes right after has already handed everything over.
 */
export async function idbStorage(name = 'mutu'): Promise<ParkStorage> {
  const database: IDBPDatabase<ParkDatabase> = await openDB<ParkDatabase>(name, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('plans', { keyPath: 'id' });
      fresh.createObjectStore('layers', { keyPath: ['parkId', 'layer'] });
      fresh.createObjectStore('unreadable', { keyPath: 'key' });
    },
  });

  async function load(id: string): Promise<LoadedPark> {
    const reading = database.transaction(['plans', 'layers']);
    const [plan, layers] = await Promise.all([
      reading.objectStore('plans').get(id),
      reading.objectStore('layers').getAll(layersOf(id)),
    ]);
    if (plan === undefined && layers.length === 0) return { kind: 'none' };
    const park = parkFromRecords(plan, layers);
    if (park) return { kind: 'park', park };
    const kept = await database.getAllKeys('unreadable');
    const keptAs = `${id}@unreadable-${kept.length + 1}`;
    await database.put('unreadable', { key: keptAs, plan, layers });
    return { kind: 'corrupt', keptAs };
  }

  async function save(park: Park, stored: Park | null, savedAt: number): Promise<void> {
    const writing = database.transaction(['plans', 'layers'], 'readwrite');
    const plan: StoredPlan = { version: storedVersion, id: park.id, name: park.name, savedAt, plan: planOf(park) };
    const puts: Promise<unknown>[] = [writing.objectStore('plans').put(plan)];
    for (const layer of changedLayers(park, stored)) {
      puts.push(writing.objectStore('layers').put({ parkId: park.id, layer, features: park[layer] }));
    }
    writing.commit();
    await Promise.all([...puts, writing.done]);
  }

  return {
    async list() {
      const plans = await database.getAll('plans');
      return plans
        .map(({ id, name: parkName, savedAt }) => ({ id, name: parkName, savedAt }))
        .sort((a, b) => b.savedAt - a.savedAt);
    },
    load,
    save,
    async setAside(id) {
      const moving = database.transaction(['plans', 'layers'], 'readwrite');
      const [plans, layers] = [moving.objectStore('plans'), moving.objectStore('layers')];
      const plan = await plans.get(id);
      const features = await layers.getAll(layersOf(id));
      // What cannot be read was kept when it was loaded.
      if (!plan || !parkFromRecords(plan, features)) return null;
      const asideId = `${id}@${plan.savedAt}`;
      await plans.put({ ...plan, id: asideId, plan: { ...plan.plan, id: asideId } });
      for (const layer of features) await layers.put({ ...layer, parkId: asideId });
      await moving.done;
      return asideId;
    },
    async remove(id) {
      const removing = database.transaction(['plans', 'layers'], 'readwrite');
      await Promise.all([
        removing.objectStore('plans').delete(id),
        removing.objectStore('layers').delete(layersOf(id)),
        removing.done,
      ]);
    },
  };
}
