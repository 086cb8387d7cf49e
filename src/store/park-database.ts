import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { JournalRecord } from './journal/journal-record.ts';
import type { ParkMeasures, StoredParkEntry } from './park-storage.ts';
import { type StoredLayer, type StoredPlan, storedVersion } from './stored-park.ts';

/** What a park is called and where its content is: small, written with every edit. */
export interface StoredHead extends StoredParkEntry {
  readonly content: string;
  readonly seq: number;
  readonly measured?: ParkMeasures & { readonly seq: number };
}

export interface ParkDatabase extends DBSchema {
  /** By park id. */
  heads: { key: string; value: StoredHead };
  /** Snapshots, by content and layer. */
  layers: { key: [string, string]; value: StoredLayer | StoredPlan };
  /** What was edited since the snapshot, by content and number. */
  journal: { key: [string, number]; value: JournalRecord };
  /** Records that could not be read, kept as they were. */
  unreadable: {
    key: string;
    value: {
      readonly key: string;
      readonly at?: number;
      readonly plan?: unknown;
      readonly layers?: readonly unknown[];
      readonly journal?: readonly unknown[];
    };
  };
}

/** As it was in the first form of the database, where edits wrote the plan whole. */
interface FirstPlan {
  readonly version: number;
  readonly id: string;
  readonly name: string;
  readonly savedAt: number;
  readonly plan: StoredPlan['plan'];
}

type Upgrade = IDBPTransaction<ParkDatabase, StoreNames<ParkDatabase>[], 'versionchange'>;

export const layersOf = (content: string): IDBKeyRange => IDBKeyRange.bound([content], [content, []]);
export const journalAfter = (content: string, seq: number): IDBKeyRange =>
  IDBKeyRange.bound([content, seq], [content, []], true);

/**
 * Form 1 to form 2: what was in `plans` goes to `heads` and beside the layers, which stay where they are. All within the
 * one transaction of the upgrade: until it is complete the database is what it was, and whoever opens it begins again.
 */
async function toSecondForm(database: IDBPDatabase<ParkDatabase>, upgrade: Upgrade): Promise<void> {
  database.createObjectStore('heads', { keyPath: 'id' });
  database.createObjectStore('journal', { keyPath: ['content', 'seq'] });
  const { objectStoreNames } = database;
  if (!(objectStoreNames as DOMStringList).contains('plans')) return;
  // Not in today's schema any more.
  const old = upgrade as unknown as { objectStore(name: string): { getAll(): Promise<FirstPlan[]> } };
  for (const { id, name, savedAt, version, plan } of await old.objectStore('plans').getAll()) {
    await upgrade.objectStore('heads').put({ id, name, savedAt, content: id, seq: 0 });
    await upgrade.objectStore('layers').put({
      parkId: id,
      layer: 'plan',
      // A form that is not the first one is none that is known: it is said to be so when it is opened.
      version: version === 1 ? storedVersion : version,
      through: 0,
      plan,
    });
  }
  (database as unknown as { deleteObjectStore(name: string): void }).deleteObjectStore('plans');
}

/** Another tab with an older program keeps the database in its older form and must be closed first. */
export class Blocked extends Error {}

/** `onClosed`: the browser or a newer program in another tab has taken the database away. */
export function openParkDatabase(name: string, onClosed: () => void): Promise<IDBPDatabase<ParkDatabase>> {
  return new Promise((resolve, reject) => {
    const opened = openDB<ParkDatabase>(name, 2, {
      async upgrade(database, from, _to, upgrade) {
        if (from < 1) {
          database.createObjectStore('layers', { keyPath: ['parkId', 'layer'] });
          database.createObjectStore('unreadable', { keyPath: 'key' });
        }
        await toSecondForm(database, upgrade);
      },
      blocked() {
        reject(new Blocked());
        // Nobody waits for it any more, and the next to come must not find it in the way.
        opened.then(
          (database) => database.close(),
          () => {},
        );
      },
      blocking() {
        // Everything handed over is still written; then the newer program may go on.
        void opened.then((database) => database.close());
        onClosed();
      },
      terminated: onClosed,
    });
    opened.then(resolve, reject);
  });
}
