import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildPark, buildParkWith, pumpOnEast60 } from '../../test/builders/park-builder.ts';
import { buildPhoto } from '../../test/builders/photo-builder.ts';
import { randomEdit } from '../../test/builders/random-edits.ts';
import type { FormerParcel } from '../domain/former-parcel.ts';
import type { Park } from '../domain/park.ts';
import { visitorRedaction } from '../domain/redaction.ts';
import type { WrittenBoundary } from '../domain/written-boundary.ts';
import { idbStorage, longJournal } from './idb-storage.ts';
import type { JournalRecord } from './journal/journal-record.ts';
import type { Kept, ParkStorage } from './park-storage.ts';

let name = '';
let count = 0;
beforeEach(() => {
  count += 1;
  name = `test-${count}`;
});

async function stored(storage: ParkStorage, park: Park, base: Kept | null = null, at = 1): Promise<Kept> {
  const { kept, done } = storage.save(park, base, at);
  await done;
  return kept;
}

async function loaded(storage: ParkStorage, id = 'test-park'): Promise<Park> {
  const found = await storage.load(id);
  if (found.kind !== 'park') throw new Error(`${id} is ${found.kind}`);
  return found.kept.park;
}

const renamed = (park: Park, to: string): Park => ({ ...park, name: to });

describe('the browser storage', () => {
  it('gives back the same park to a later page', async () => {
    const park = buildParkWith(pumpOnEast60);
    await stored(await idbStorage(name), park);
    const after = await idbStorage(name);
    expect(await loaded(after)).toEqual(park);
    expect(await after.list()).toMatchObject([{ id: 'test-park', name: '测试园区', savedAt: 1, parcels: 7 }]);
  });

  it('writes of an edit nothing but the difference', async () => {
    const storage = await idbStorage(name);
    const [empty, placed] = [buildPark(), buildParkWith(pumpOnEast60)];
    const raw = await openDB(name);
    const kept = await stored(storage, empty);
    await stored(storage, { ...empty, scenarios: placed.scenarios }, kept, 2);
    const records: JournalRecord[] = await raw.getAll('journal');
    expect(records.map(({ seq }) => seq)).toEqual([1]);
    expect(records[0]?.text).toContain('placement-pump');
    expect(records[0]?.text).not.toContain('parcels');
    expect((await raw.getAll('layers')).length).toBe(8);
    raw.close();
  });

  it('keeps the order of two quick edits', async () => {
    const storage = await idbStorage(name);
    const kept = await stored(storage, buildPark());
    const first = storage.save(renamed(kept.park, '甲'), kept, 1);
    const second = storage.save(renamed(kept.park, '乙'), first.kept, 2);
    await Promise.all([first.done, second.done]);
    expect(await loaded(await idbStorage(name))).toMatchObject({ name: '乙' });
  });

  it('has nothing of a park it never saw', async () => {
    const storage = await idbStorage(name);
    expect(await storage.load('nowhere')).toEqual({ kind: 'none' });
    expect(await storage.catchUp('nowhere', null)).toBeNull();
  });

  it('keeps a record it cannot read under another key', async () => {
    const storage = await idbStorage(name);
    const { content } = await stored(storage, buildPark());
    const raw = await openDB(name);
    await raw.delete('layers', [content, 'parcels']);
    expect(await storage.load('test-park')).toEqual({ kind: 'corrupt', keptAs: 'test-park@unreadable-1' });
    const kept = await raw.get('unreadable', 'test-park@unreadable-1');
    expect(kept).toMatchObject({ plan: { id: 'test-park' } });
    expect(kept.layers).toHaveLength(7);
    expect(await storage.load('test-park')).toEqual({ kind: 'none' });
    raw.close();
  });

  it('sets a stored park aside when another document with its id is opened', async () => {
    const storage = await idbStorage(name);
    await stored(storage, buildParkWith(pumpOnEast60), null, 7);
    await stored(storage, buildPark(), null, 8);
    expect((await loaded(storage, 'test-park@7')).scenarios[0]?.placements).toHaveLength(1);
    expect((await loaded(storage)).scenarios[0]?.placements).toHaveLength(0);
    expect(await storage.list()).toMatchObject([{ id: 'test-park' }, { id: 'test-park@7', asideOf: 'test-park' }]);
  });
});

it('keeps who came from whom, the text of a boundary and the source of a fact, in snapshot and journal alike', async () => {
  const park = buildPark();
  const [parcel, ...parcels] = park.parcels;
  const [road, ...roads] = park.roads;
  if (!parcel || !road) throw new Error('the test park has parcels and roads');
  const written: WrittenBoundary = {
    file: '界址点.txt',
    part: 0,
    order: 2,
    head: '[属性描述]\r\n坐标系=2000国家大地坐标系\r\n[地块坐标]\r\n',
    block: '4,0.5,A-1,东地块,面,,工业,,@\r\nJ1,1,2549000.123,37611000.456\r\n',
    encoding: 'gb18030',
    lineEnd: '\r\n',
  };
  const former: FormerParcel = {
    parcel: { ...parcel, id: 'gone', written },
    by: 'split',
    at: '2026-07-03T08:00:00Z',
    into: [parcel.id],
  };
  const full: Park = {
    ...park,
    parcels: [{ ...parcel, from: ['gone'], written }, ...parcels],
    roads: [{ ...road, sources: { '*': { source: '道路普查', asOf: '2024-05', owner: '建设局' } } }, ...roads],
    formerParcels: [former],
  };
  const inSnapshot = await idbStorage(name);
  await stored(inSnapshot, full);
  expect(await loaded(await idbStorage(name))).toEqual(full);

  const inJournal = await idbStorage(`${name}-journal`);
  const kept = await stored(inJournal, full, await stored(inJournal, park));
  expect(await loaded(await idbStorage(`${name}-journal`))).toEqual(full);
  await inJournal.tidy(kept, true);
  expect(await loaded(await idbStorage(`${name}-journal`))).toEqual(full);
});

describe('the journal', () => {
  it('is dropped from the first record on that was not written whole, and what is dropped is kept', async () => {
    const storage = await idbStorage(name);
    let kept = await stored(storage, buildPark());
    for (const next of ['甲', '乙', '丙']) kept = await stored(storage, renamed(kept.park, next), kept);
    const raw = await openDB(name);
    const torn: JournalRecord = await raw.get('journal', [kept.content, 2]);
    await raw.put('journal', { ...torn, text: torn.text.slice(0, -3) });
    expect(await storage.load('test-park')).toMatchObject({
      kind: 'park',
      kept: { park: { name: '甲' }, seq: 1 },
      lostTail: { edits: 2, keptAs: 'test-park@tail-1' },
    });
    expect((await raw.get('unreadable', 'test-park@tail-1')).journal).toHaveLength(2);
    expect(await storage.load('test-park')).not.toHaveProperty('lostTail');
    raw.close();
  });

  it('is dropped from a gap on', async () => {
    const storage = await idbStorage(name);
    let kept = await stored(storage, buildPark());
    for (const next of ['甲', '乙', '丙']) kept = await stored(storage, renamed(kept.park, next), kept);
    const raw = await openDB(name);
    await raw.delete('journal', [kept.content, 2]);
    expect(await storage.load('test-park')).toMatchObject({ kept: { park: { name: '甲' } }, lostTail: { edits: 1 } });
    raw.close();
  });

  it('takes no second edit under a number', async () => {
    const [one, other] = [await idbStorage(name), await idbStorage(name)];
    const kept = await stored(one, buildPark());
    await stored(one, renamed(kept.park, '甲'), kept);
    await expect(other.save(renamed(kept.park, '乙'), kept, 2).done).rejects.toMatchObject({ name: 'ConstraintError' });
    expect(await loaded(one)).toMatchObject({ name: '甲' });
  });

  it('goes into the snapshot when it has grown long, and only then', async () => {
    const storage = await idbStorage(name);
    const raw = await openDB(name);
    let kept = await stored(storage, buildPark());
    for (let edit = 1; edit <= longJournal.edits; edit += 1) {
      await storage.tidy(kept);
      kept = await stored(storage, renamed(kept.park, `第 ${edit} 版`), kept);
    }
    expect(await raw.count('journal')).toBe(longJournal.edits);
    await storage.tidy(kept);
    expect(await raw.count('journal')).toBe(0);
    expect(await raw.get('layers', [kept.content, 'plan'])).toMatchObject({ through: longJournal.edits });
    expect(await loaded(await idbStorage(name))).toEqual(kept.park);
    kept = await stored(storage, renamed(kept.park, '其后'), kept);
    expect(await loaded(await idbStorage(name))).toEqual(kept.park);
    raw.close();
  });

  it('writes anew only the layers that the edits touched', async () => {
    const storage = await idbStorage(name);
    const kept = await stored(storage, buildPark());
    const raw = await openDB(name);
    // Were the zones written again, the mark would be lost.
    await raw.put('layers', { parkId: kept.content, layer: 'zones', features: [] });
    const parcels = kept.park.parcels.slice(1);
    await storage.tidy(await stored(storage, { ...kept.park, parcels }, kept), true);
    const after = await loaded(await idbStorage(name));
    expect(after.zones).toEqual([]);
    expect(after.parcels).toEqual(parcels);
    raw.close();
  });

  it('writes photos apart from the plan, and anew only when one came or went', async () => {
    const storage = await idbStorage(name);
    const brief = { id: 'b', name: '甲', language: 'en', redaction: visitorRedaction, options: [] } as const;
    const photos = [buildPhoto('p-1')];
    const kept = await stored(storage, { ...buildPark(), briefs: [{ ...brief, openingPhotoIds: ['p-1'] }], photos });
    const raw = await openDB(name);
    expect(JSON.stringify(await raw.get('layers', [kept.content, 'plan']))).not.toContain(photos[0]!.base64);
    // Were the photos written again with the brief, the mark would be lost.
    await raw.put('layers', { parkId: kept.content, layer: 'photos', features: [buildPhoto('mark')] });
    const renamedBrief = [{ ...brief, name: '乙', openingPhotoIds: ['p-1'] }];
    const second = await stored(storage, { ...kept.park, briefs: renamedBrief }, kept);
    await storage.tidy(second, true);
    expect((await loaded(await idbStorage(name))).photos).toEqual([buildPhoto('mark')]);
    const { photos: _, briefs: _b, ...none } = second.park;
    const third = await stored(storage, none, second);
    await storage.tidy(third, true);
    expect(await loaded(await idbStorage(name))).toEqual(none);
    raw.close();
  });

  it('tells another tab what came since, and that it has gone into a snapshot', async () => {
    const [one, other] = [await idbStorage(name), await idbStorage(name)];
    const first = await stored(one, buildPark());
    const seen = await other.catchUp('test-park', null);
    expect(seen).toEqual(first);
    const second = await stored(one, renamed(first.park, '甲'), first);
    const next = await other.catchUp('test-park', seen);
    expect(next).toEqual(second);
    expect(next?.park.parcels).toBe(seen?.park.parcels);
    const third = await stored(one, renamed(first.park, '乙'), second);
    await one.tidy(third, true);
    expect(await other.catchUp('test-park', next)).toEqual(third);
  });

  it('played on its snapshot is the park, whatever was done', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(randomEdit, fc.nat(4)), { maxLength: 20 }), async (edits) => {
        run += 1;
        const storage = await idbStorage(`${name}-${run}`);
        let kept = await stored(storage, buildPark());
        const values = [kept.park];
        for (const [index, [make, chance]] of edits.entries()) {
          const made = make(kept.park, index);
          // Now and then back to an earlier value, as undo does, and now and then a snapshot.
          const next = chance === 0 ? (values[index >> 1] ?? kept.park) : made.ok ? made.next : kept.park;
          kept = await stored(storage, next, kept, index);
          values.push(next);
          if (chance === 1) await storage.tidy(kept, true);
        }
        expect(await loaded(await idbStorage(`${name}-${run}`))).toEqual(kept.park);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a database of the first form', () => {
  async function firstForm(version = 1): Promise<Park> {
    const park = buildParkWith(pumpOnEast60);
    const { parcels, buildings, units, facilities, roads, zones, backdrop, ...plan } = park;
    const layers = { parcels, buildings, units, facilities, roads, zones, backdrop };
    const old = await openDB(name, 1, {
      upgrade(fresh) {
        fresh.createObjectStore('plans', { keyPath: 'id' });
        fresh.createObjectStore('layers', { keyPath: ['parkId', 'layer'] });
        fresh.createObjectStore('unreadable', { keyPath: 'key' });
      },
    });
    await old.put('plans', { version, id: park.id, name: park.name, savedAt: 5, plan });
    for (const [layer, features] of Object.entries(layers))
      await old.put('layers', { parkId: park.id, layer, features });
    old.close();
    return park;
  }

  it('opens with every park it had', async () => {
    const park = await firstForm();
    const storage = await idbStorage(name);
    expect(await storage.list()).toMatchObject([{ id: 'test-park', savedAt: 5 }]);
    expect(await loaded(storage)).toEqual(park);
  });

  it('keeps what it cannot read as it is', async () => {
    await firstForm(7);
    expect(await (await idbStorage(name)).load('test-park')).toMatchObject({ kind: 'corrupt' });
  });

  it('is said to be in use where an older program in another tab holds it', async () => {
    await firstForm();
    const old = await openDB(name, 1);
    await expect(idbStorage(name)).rejects.toThrow();
    old.close();
    expect((await (await idbStorage(name)).load('test-park')).kind).toBe('park');
  });
});

describe('the library', () => {
  it('duplicates, throws away, brings back and empties', async () => {
    const storage = await idbStorage(name);
    const library = await storage.library();
    await stored(storage, buildParkWith(pumpOnEast60));
    await library.duplicate('test-park', { id: 'copy', name: '副本', at: 9 });
    const { nameEn: _, ...park } = buildParkWith(pumpOnEast60);
    expect(await loaded(storage, 'copy')).toEqual({ ...park, id: 'copy', name: '副本' });
    await library.setTrashed('copy', 10);
    expect((await storage.list()).map(({ id }) => id)).toEqual(['test-park']);
    expect(await storage.load('copy')).toEqual({ kind: 'none' });
    await library.emptyTrash(10);
    await library.setTrashed('copy', null);
    expect((await loaded(storage, 'copy')).name).toBe('副本');
    await library.setTrashed('copy', 10);
    await library.emptyTrash(11);
    expect(await library.list()).toHaveLength(1);
    const raw = await openDB(name);
    expect(await raw.count('layers')).toBe(8);
    raw.close();
  });

  it('measures a park again only when it was edited', async () => {
    const storage = await idbStorage(name);
    const library = await storage.library();
    const kept = await stored(storage, buildPark());
    const land = await library.measure('test-park');
    // Six squares of 60 mu, one of 240 and one of 120 (test/builders/park-builder.ts), in m².
    expect(land?.landM2).toBeCloseTo((5 * 60 + 240 + 120) * (10_000 / 15), 0);
    const parcels = kept.park.parcels.filter(({ id }) => id === 'east-60');
    await stored(storage, { ...kept.park, parcels }, kept, 2);
    expect((await library.measure('test-park'))?.landM2).toBeCloseTo(40_000, 0);
  });

  it('shows what could not be read and lets it go', async () => {
    const storage = await idbStorage(name);
    const { content } = await stored(storage, buildPark());
    const raw = await openDB(name);
    await raw.delete('layers', [content, 'plan']);
    await storage.load('test-park');
    const library = await storage.library();
    expect(await library.unreadable()).toMatchObject([{ key: 'test-park@unreadable-1' }]);
    expect(await library.unreadableText('test-park@unreadable-1')).toContain('东一号');
    await library.forgetUnreadable('test-park@unreadable-1');
    expect(await library.unreadable()).toEqual([]);
    raw.close();
  });
});
