import type { Park } from '../domain/park.ts';
import { journalAfter, layersOf, openParkDatabase, type StoredHead } from './park-database.ts';
import type { Kept, LoadedPark, ParkStorage, Writing } from './park-storage.ts';
import { changedLayers, isPark, parkFromRecords, planOf, storedVersion } from './stored-park.ts';

/** A journal of so many edits or so many characters is put into the snapshot when the page is idle. */
export const longJournal = { edits: 200, characters: 1_000_000 } as const;

/** The first page has no journal to read and writes none; `space-watch.ts` fetches this when the page is idle. */
type Journal = typeof import('./journal/journal-record.ts');
let journalRoom: Journal | null = null;
async function loadJournal(): Promise<Journal> {
  journalRoom ??= await import('./journal/journal-record.ts');
  return journalRoom;
}

/** A power cut must not take an edit that was told as saved. A transaction costs some ms more, of which nobody waits. */
const durable = { durability: 'strict' } as const;

/** What is known of a content without asking the database. */
interface Ledger {
  /** The value of the snapshot, to write anew only the layers that are other ones. */
  snapshot: Park;
  /** The last edit the snapshot has. */
  through: number;
  characters: number;
}

const newContent = (): string => Array.from(crypto.getRandomValues(new Uint32Array(3)), String).join('-');

const newestFirst = (heads: readonly StoredHead[]) => [...heads].sort((a, b) => b.savedAt - a.savedAt);

/** What the list shows of a park, without looking into it. */
export const headOf = (park: Park, { content, seq }: Omit<Kept, 'park'>, savedAt: number): StoredHead => ({
  id: park.id,
  name: park.name,
  ...(park.nameEn !== undefined && { nameEn: park.nameEn }),
  savedAt,
  parcels: park.parcels.length,
  content,
  seq,
});

/**
 * Parks in the browser's IndexedDB, each a snapshot and a journal of the edits since. An edit is one small transaction
 * that is begun in the same turn and committed at once, so that a tab which closes right after has already handed
 * everything over.
 */
export async function idbStorage(name = 'mutu', onClosed: () => void = () => {}): Promise<ParkStorage> {
  const database = await openParkDatabase(name, onClosed);
  const ledgers = new Map<string, Ledger>();
  /** Ids under which something is stored, as far as this tab has heard. */
  const taken = new Set(await database.getAllKeys('heads'));

  async function read(id: string, { mends = true, evenTrashed = false } = {}): Promise<LoadedPark> {
    const reading = database.transaction(['heads', 'layers', 'journal']);
    const head = await reading.objectStore('heads').get(id);
    if (!head || (head.trashedAt !== undefined && !evenTrashed)) return { kind: 'none' };
    const { content } = head;
    const [layers, journal] = await Promise.all([
      reading.objectStore('layers').getAll(layersOf(content)),
      reading.objectStore('journal').getAll(journalAfter(content, -1)),
    ]);
    const snapshot = parkFromRecords(id, layers);
    if (!snapshot) {
      const keptAs = mends ? await keepUnreadable(head, { plan: head, layers, journal }) : id;
      return { kind: 'corrupt', keptAs };
    }
    const since = journal.filter(({ seq }) => seq > snapshot.through);
    if (since.length === 0) return opened(snapshot.park, content, snapshot.through);
    const { replay } = await loadJournal();
    let played = replay(snapshot.park, snapshot.through, since);
    // What does not make a park is dropped from the end, for the edit that broke it is not known.
    for (let end = since.length - played.tail.length - 1; end >= 0 && !isPark(played.park); end -= 1)
      played = { ...replay(snapshot.park, snapshot.through, since.slice(0, end)), tail: since.slice(end) };
    const { park, seq, tail } = played;
    const characters = since.reduce((sum, { text }) => sum + (text?.length ?? 0), 0);
    ledgers.set(content, { snapshot: snapshot.park, through: snapshot.through, characters });
    const kept = { park, content, seq };
    if (tail.length === 0 || !mends) return { kind: 'park', kept };
    return { kind: 'park', kept, lostTail: { edits: tail.length, keptAs: await keepTail(id, kept, tail) } };
  }

  function opened(park: Park, content: string, through: number): LoadedPark {
    ledgers.set(content, { snapshot: park, through, characters: 0 });
    return { kind: 'park', kept: { park, content, seq: through } };
  }

  /** Moved as it is; where there is no room for that it stays where it was found. */
  async function keepUnreadable({ id, content }: StoredHead, records: { [what: string]: unknown }): Promise<string> {
    const moving = database.transaction(['heads', 'layers', 'journal', 'unreadable'], 'readwrite', durable);
    const unreadable = moving.objectStore('unreadable');
    try {
      const keptAs = `${id}@unreadable-${(await unreadable.count()) + 1}`;
      await Promise.all([
        unreadable.put({ key: keptAs, at: Date.now(), ...records }),
        moving.objectStore('heads').delete(id),
        moving.objectStore('layers').delete(layersOf(content)),
        moving.objectStore('journal').delete(journalAfter(content, -1)),
        moving.done,
      ]);
      return keptAs;
    } catch {
      return id;
    }
  }

  /** Kept and taken from the journal at once: it must be in one of the two places. */
  async function keepTail(id: string, { content, seq }: Kept, tail: readonly unknown[]): Promise<string> {
    const moving = database.transaction(['journal', 'unreadable'], 'readwrite', durable);
    const keptAs = `${id}@tail-${(await moving.objectStore('unreadable').count()) + 1}`;
    await Promise.all([
      moving.objectStore('unreadable').put({ key: keptAs, at: Date.now(), journal: tail }),
      moving.objectStore('journal').delete(journalAfter(content, seq)),
      moving.done,
    ]);
    return keptAs;
  }

  function saveEdit(park: Park, base: Kept, at: number, anew: boolean): Writing {
    const { content } = base;
    const kept = { park, content, seq: base.seq + 1 };
    // Runs in this turn until all is handed over; a database that is gone is a failure of the write.
    const write = async () => {
      const { journalRecord } = journalRoom ?? (await loadJournal());
      const record = journalRecord(content, kept.seq, base.park, park);
      const ledger = ledgers.get(content);
      if (ledger) ledger.characters += record.text.length;
      const writing = database.transaction(['heads', 'journal'], 'readwrite', durable);
      const journal = writing.objectStore('journal');
      const steps: Promise<unknown>[] = anew ? [journal.delete(journalAfter(content, base.seq))] : [];
      // Never over a record that is there: another tab would have written it.
      steps.push(journal.add(record), writing.objectStore('heads').put(headOf(park, kept, at)));
      writing.commit();
      await Promise.all([...steps, writing.done]);
    };
    return { kept, done: write() };
  }

  async function saveWhole(park: Park, kept: Kept, at: number): Promise<void> {
    const { content } = kept;
    const writing = database.transaction(['heads', 'layers'], 'readwrite', durable);
    const heads = writing.objectStore('heads');
    const layers = writing.objectStore('layers');
    const steps: Promise<unknown>[] = [
      layers.put({ parkId: content, layer: 'plan', version: storedVersion, through: 0, plan: planOf(park) }),
      ...changedLayers(park, null).map((layer) => layers.put({ parkId: content, ...layer })),
    ];
    const head = headOf(park, kept, at);
    if (taken.has(park.id)) {
      // The older document only gets another name, in the same transaction: there is no moment without either.
      const older = await heads.get(park.id);
      const id = `${park.id}@${older?.savedAt}`;
      const isTaken = (await heads.getKey(id)) !== undefined;
      if (older) steps.push(heads.put({ ...older, id: isTaken ? `${id}-${content}` : id, asideOf: park.id }));
      steps.push(heads.put(head));
    } else steps.push(heads.add(head)); // Nothing is asked first, so that all of it is handed over in this turn.
    taken.add(park.id);
    writing.commit();
    await Promise.all([...steps, writing.done]);
  }

  function saveNew(park: Park, at: number): Writing {
    const kept = { park, content: newContent(), seq: 0 };
    ledgers.set(kept.content, { snapshot: park, through: 0, characters: 0 });
    return { kept, done: saveWhole(park, kept, at) };
  }

  const save = (park: Park, base: Kept | null, at: number, anew = false): Writing =>
    base ? saveEdit(park, base, at, anew) : saveNew(park, at);

  return {
    list: async () => newestFirst(await database.getAll('heads')).filter(({ trashedAt }) => trashedAt === undefined),
    load: (id, mends = true) => read(id, { mends }),
    save,
    async tidy({ park, content, seq }, always = false) {
      const ledger = ledgers.get(content);
      if (!ledger || seq === ledger.through) return;
      const isLong = seq - ledger.through >= longJournal.edits || ledger.characters >= longJournal.characters;
      if (!isLong && !always) return;
      const writing = database.transaction(['layers', 'journal'], 'readwrite', durable);
      const layers = writing.objectStore('layers');
      const steps: Promise<unknown>[] = [
        layers.put({ parkId: content, layer: 'plan', version: storedVersion, through: seq, plan: planOf(park) }),
        ...changedLayers(park, ledger.snapshot).map((layer) => layers.put({ parkId: content, ...layer })),
        writing.objectStore('journal').delete(IDBKeyRange.bound([content], [content, seq])),
      ];
      writing.commit();
      await Promise.all([...steps, writing.done]);
      ledgers.set(content, { snapshot: park, through: seq, characters: 0 });
    },
    async catchUp(id, known) {
      const reading = database.transaction(['heads', 'layers', 'journal']);
      const head = await reading.objectStore('heads').get(id);
      if (known && head?.content === known.content) {
        const since = await reading.objectStore('journal').getAll(journalAfter(known.content, known.seq));
        const { replay } = await loadJournal();
        const { park, seq, tail } = replay(known.park, known.seq, since);
        if (tail.length === 0 && seq >= head.seq) return { park, content: known.content, seq };
      }
      // The journal went into a snapshot meanwhile, or it is another document.
      const loaded = await read(id, { mends: false });
      return loaded.kind === 'park' ? loaded.kept : null;
    },
    library: async () =>
      (await import('./idb-library.ts')).idbLibrary(
        database,
        (id) => read(id, { mends: false, evenTrashed: true }),
        save,
      ),
  };
}
