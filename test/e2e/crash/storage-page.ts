import { idbStorage } from '../../../src/store/idb-storage.ts';
import type { Kept, ParkStorage } from '../../../src/store/park-storage.ts';
import { landLayers, planOf } from '../../../src/store/stored-park.ts';
import { edited, editsIn, parkAt } from './park-at.ts';

/*
 * The app's own storage in a page without a map: what a browser that is killed leaves behind is the same, and a launch
 * costs a second. It first says what it finds, then does the work in the midst of which it will be killed.
 */

const words = new URLSearchParams(location.search);
const work = words.get('work') ?? '';
const round = words.get('round') ?? '0';

/** In the order of the calls: one message may not overtake another. */
let saying: Promise<unknown> = Promise.resolve();
const say = (event: string, number: number, detail = '') => {
  saying = saying.then(() => fetch('/said', { method: 'POST', body: JSON.stringify({ event, number, detail }) }));
  return saying;
};

async function found(storage: ParkStorage, id: string): Promise<Kept | null> {
  const loaded = await storage.load(id);
  if (loaded.kind === 'none') return null;
  if (loaded.kind === 'corrupt') throw new Error(`${id} is corrupt`);
  if (loaded.lostTail) throw new Error(`${id} has lost ${loaded.lostTail.edits} edits`);
  const edits = editsIn(loaded.kept.park);
  const expected = { ...parkAt(id.replace(/@.*/, ''), edits), id };
  // Also the order of the things, and of nothing else.
  if (JSON.stringify(sorted(loaded.kept.park)) !== JSON.stringify(sorted(expected)))
    throw new Error(`${id} is not the park of ${edits} edits`);
  return loaded.kept;
}

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
};

async function begun(storage: ParkStorage): Promise<Kept> {
  const { kept, done } = storage.save(parkAt('edited', 0), null, 0);
  await done;
  return kept;
}

async function edit(storage: ParkStorage, start: Kept, tidies: boolean): Promise<void> {
  let kept = start;
  for (let number = editsIn(kept.park) + 1; ; number += 1) {
    void say('begun', number);
    const writing = storage.save(edited(kept.park, number), kept, number);
    await writing.done;
    kept = writing.kept;
    void say('told', number);
    if (!tidies) continue;
    void say('tidying', number);
    await storage.tidy(kept, true);
  }
}

/** Another document with the id of a stored park, again and again. */
async function importAgain(storage: ParkStorage, had: number): Promise<void> {
  for (let number = had + 1; ; number += 1) {
    void say('begun', number);
    await storage.save(parkAt('imported', number), null, number).done;
    void say('told', number);
  }
}

function firstForm(name: string): Promise<void> {
  const park = parkAt('migrated', 3);
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('plans', { keyPath: 'id' });
      opening.result.createObjectStore('layers', { keyPath: ['parkId', 'layer'] });
      opening.result.createObjectStore('unreadable', { keyPath: 'key' });
    };
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction(['plans', 'layers'], 'readwrite', { durability: 'strict' });
      writing.objectStore('plans').put({ version: 1, id: park.id, name: park.name, savedAt: 1, plan: planOf(park) });
      for (const layer of landLayers)
        writing.objectStore('layers').put({ parkId: park.id, layer, features: park[layer] });
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

/** All generations of an import: what stands under the id, and what was set aside for it. */
async function importsFound(storage: ParkStorage): Promise<number> {
  const entries = (await storage.list()).filter(({ id }) => id.startsWith('imported'));
  // The newest were written when it was killed; the last look is at all.
  for (const { id } of work === 'look' ? entries : entries.slice(0, 2)) await found(storage, id);
  const numbers = entries.map(({ name }) => Number(/\d+/.exec(name)?.[0])).sort((a, b) => a - b);
  if (numbers.some((number, index) => number !== index + 1)) throw new Error(`imports lost: ${numbers}`);
  return numbers.length;
}

async function run(): Promise<void> {
  const storage = await idbStorage('crash');
  const park = await found(storage, 'edited');
  await say('found edits', park ? editsIn(park.park) : 0);
  const imports = await importsFound(storage);
  await say('found imports', imports);
  const databases = (await indexedDB.databases()).flatMap(({ name }) => (name?.startsWith('old-') ? [name] : []));
  let migrated = 0;
  for (const name of databases) {
    const isLatest = work === 'look' || name === `old-${Number(round) - 1}`;
    if (!isLatest || (await found(await idbStorage(name), 'migrated'))) migrated += 1;
  }
  if (migrated !== databases.length) throw new Error('a migrated park is gone');
  await say('found migrations', migrated);
  if (work === 'edits' || work === 'snapshots') {
    await edit(storage, park ?? (await begun(storage)), work === 'snapshots');
  } else if (work === 'imports') await importAgain(storage, imports);
  else if (work === 'migrations') {
    await firstForm(`old-${round}`);
    void say('begun', 1);
    await idbStorage(`old-${round}`);
    void say('told', 1);
  } else await say('done', 0);
}

run().catch((error: unknown) => void say('failed', 0, String(error)));
