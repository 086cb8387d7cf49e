import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildPark, buildParkWith, pumpOnEast60 } from '../../test/builders/park-builder.ts';
import { idbStorage } from './idb-storage.ts';

let name = '';
let count = 0;
beforeEach(() => {
  count += 1;
  name = `test-${count}`;
});

describe('the browser storage', () => {
  it('gives back the same park to a later page', async () => {
    const park = buildParkWith(pumpOnEast60);
    const before = await idbStorage(name);
    await before.save(park, null, 1);
    const after = await idbStorage(name);
    expect(await after.load('test-park')).toEqual({ kind: 'park', park });
    expect(await after.list()).toEqual([{ id: 'test-park', name: '测试园区', savedAt: 1 }]);
  });

  it('writes only the small part when a project is placed', async () => {
    const [empty, placed] = [buildPark(), buildParkWith(pumpOnEast60)];
    const storage = await idbStorage(name);
    await storage.save(empty, null, 1);
    // Were the layers written again, the marked one would be lost.
    const raw = await openDB(name);
    await raw.put('layers', { parkId: 'test-park', layer: 'zones', features: [] });
    await storage.save(placed, empty, 2);
    expect(await storage.load('test-park')).toMatchObject({
      kind: 'park',
      park: { zones: [], scenarios: [{ placements: [{ id: 'placement-pump' }] }] },
    });
    raw.close();
  });

  it('keeps the order of two quick edits', async () => {
    const storage = await idbStorage(name);
    const [first, second] = [buildPark({ name: '甲' }), buildPark({ name: '乙' })];
    await Promise.all([storage.save(first, null, 1), storage.save(second, first, 2)]);
    expect(await storage.load('test-park')).toMatchObject({ park: { name: '乙' } });
  });

  it('has nothing of a park it never saw', async () => {
    const storage = await idbStorage(name);
    expect(await storage.load('nowhere')).toEqual({ kind: 'none' });
    expect(await storage.setAside('nowhere')).toBeNull();
  });

  it('keeps a record it cannot read under another key', async () => {
    const storage = await idbStorage(name);
    await storage.save(buildPark(), null, 1);
    const raw = await openDB(name);
    await raw.delete('layers', ['test-park', 'parcels']);
    expect(await storage.load('test-park')).toEqual({ kind: 'corrupt', keptAs: 'test-park@unreadable-1' });
    expect(await raw.get('unreadable', 'test-park@unreadable-1')).toMatchObject({ plan: { id: 'test-park' } });
    raw.close();
  });

  it('sets a park aside as one of its own', async () => {
    const storage = await idbStorage(name);
    await storage.save(buildParkWith(pumpOnEast60), null, 7);
    expect(await storage.setAside('test-park')).toBe('test-park@7');
    await storage.save(buildPark(), null, 8);
    expect(await storage.load('test-park@7')).toMatchObject({
      park: { id: 'test-park@7', scenarios: [{ placements: [{ id: 'placement-pump' }] }] },
    });
    await storage.remove('test-park@7');
    expect((await storage.list()).map(({ id }) => id)).toEqual(['test-park']);
  });
});
