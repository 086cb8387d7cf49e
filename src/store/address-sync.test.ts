import { describe, expect, it } from 'vitest';
import { buildPark, buildParkWith, pumpOnEast60 } from '../../test/builders/park-builder.ts';
import { buildStore } from '../../test/builders/store-builder.ts';
import { forkScenario } from '../domain/operations/fork-scenario.ts';
import { inlineEngineClient } from '../engine/inline-client.ts';
import { decodeAddress } from './address.ts';
import { goTo, keepAddress } from './address-sync.ts';
import { memoryStorage } from './memory-storage.ts';

describe('a reload', () => {
  it('comes back to the same park, scenario, selection and view', async () => {
    const engine = await inlineEngineClient();
    const storage = memoryStorage();
    const before = buildStore(engine, storage);
    const hashes: string[] = [];
    keepAddress(before, (hash) => hashes.push(hash));
    before.actions.openPark(buildParkWith(pumpOnEast60));
    const { park } = before.getState();
    if (park) before.actions.edit(forkScenario(park, { fromId: 'base', scenarioId: 'b', name: '乙' }));
    before.actions.select({ kind: 'placement', id: 'placement-pump' });
    before.actions.startMatching('hall-1500');
    before.actions.setView({
      camera: { centre: [112.17, 22.98], zoom: 15.5, bearing: 10, pitch: 30 },
      layers: { ...before.getState().view.layers, labels: false },
      language: 'en',
    });
    await before.actions.flush();

    const address = decodeAddress(hashes.at(-1) ?? '');
    const after = buildStore(engine, storage);
    await after.actions.restore(address.park ?? null);
    goTo(after, address);
    const [then, now] = [before.getState(), after.getState()];
    expect(now.park).toEqual(then.park);
    expect(now.park?.activeScenarioId).toBe('b');
    expect(now.selection).toEqual(then.selection);
    expect(now.matching?.projectId).toBe('hall-1500');
    expect(now.view).toEqual(then.view);
    // Coming back is not an edit.
    expect(now.history.undo).toEqual([]);
  });
});

describe('an address', () => {
  it('of another park leaves out what this one does not have', async () => {
    const store = buildStore(await inlineEngineClient());
    store.actions.openPark(buildPark());
    goTo(store, { scenario: 'gone', selection: { kind: 'parcel', id: 'gone' }, matching: 'gone' });
    expect(store.getState()).toMatchObject({ selection: null, matching: null, park: { activeScenarioId: 'base' } });
  });

  it('is written only when it changes', async () => {
    const store = buildStore(await inlineEngineClient());
    const hashes: string[] = [];
    const stop = keepAddress(store, (hash) => hashes.push(hash));
    store.actions.openPark(buildPark());
    store.actions.hover({ kind: 'parcel', id: 'east-60' });
    store.actions.select({ kind: 'parcel', id: 'east-60' });
    stop();
    store.actions.select(null);
    expect(hashes).toEqual([
      '',
      '#park=test-park&scenario=base',
      '#park=test-park&scenario=base&select=parcel%3Aeast-60',
    ]);
  });
});
