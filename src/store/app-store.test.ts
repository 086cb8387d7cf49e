import { beforeAll, describe, expect, it } from 'vitest';
import { heldEngine } from '../../test/builders/held-engine.ts';
import { buildPark, buildParkWith, pumpOnEast60 } from '../../test/builders/park-builder.ts';
import { buildStore, stateWhen } from '../../test/builders/store-builder.ts';
import { forkScenario } from '../domain/operations/fork-scenario.ts';
import { placeProject } from '../domain/operations/place-project.ts';
import { removePlacement } from '../domain/operations/remove-placement.ts';
import { setWeight } from '../domain/operations/set-weight.ts';
import type { Park } from '../domain/park.ts';
import type { EngineClient } from '../engine/engine-client.ts';
import { inlineEngineClient } from '../engine/inline-client.ts';
import type { AppStore } from './app-store.ts';
import { memoryStorage } from './memory-storage.ts';
import type { Kept, ParkStorage } from './park-storage.ts';

let engine: EngineClient;
beforeAll(async () => {
  engine = await inlineEngineClient();
});

const parkOf = (store: AppStore): Park => {
  const { park } = store.getState();
  if (!park) throw new Error('no park is open');
  return park;
};
const placements = (store: AppStore) => parkOf(store).scenarios[0]?.placements.map(({ id }) => id);
const placePump = (park: Park) => placeProject(park, { ...pumpOnEast60, placementId: 'placement-pump' });

function opened(park = buildPark()): AppStore {
  const store = buildStore(engine);
  store.actions.openPark(park);
  return store;
}

describe('history', () => {
  it('places, undoes and redoes, and names what it will undo', () => {
    const store = opened();
    const before = parkOf(store);
    store.actions.edit(placePump(before), { selection: { kind: 'placement', id: 'placement-pump' } });
    expect(placements(store)).toEqual(['placement-pump']);
    expect(store.getState().history.undo.at(-1)?.note).toEqual({
      code: 'note.placeProject',
      values: { project: '水泵基地', site: '东一号' },
    });
    store.actions.undo();
    expect(parkOf(store)).toBe(before);
    expect(store.getState().selection).toBeNull();
    expect(store.getState().history.redo.at(-1)?.note.code).toBe('note.placeProject');
    expect(store.getState().notice).toMatchObject({
      reason: { code: 'notice.undone' },
      detail: { code: 'note.placeProject' },
    });
    store.actions.redo();
    expect(placements(store)).toEqual(['placement-pump']);
    expect(store.getState().selection).toEqual({ kind: 'placement', id: 'placement-pump' });
  });

  it('does nothing where there is nothing to take back', () => {
    const store = opened();
    const before = parkOf(store);
    store.actions.undo();
    store.actions.redo();
    expect(parkOf(store)).toBe(before);
  });

  it('forgets what could be redone when a new edit is made', () => {
    const store = opened();
    store.actions.edit(placePump(parkOf(store)));
    store.actions.undo();
    store.actions.edit(setWeight(parkOf(store), { criterion: 'area', weight: 2 }));
    expect(store.getState().history.redo).toEqual([]);
  });

  it('takes a slider on its way as one step', () => {
    const store = opened();
    for (const [index, weight] of [2, 3, 4].entries())
      store.actions.edit(setWeight(parkOf(store), { criterion: 'area', weight }), { continues: index > 0 });
    expect(store.getState().history.undo).toHaveLength(1);
    store.actions.undo();
    expect(parkOf(store).rules.weights.area).toBe(1);
  });

  it('remembers five hundred edits', () => {
    const store = opened();
    for (let weight = 1; weight <= 502; weight += 1)
      store.actions.edit(setWeight(parkOf(store), { criterion: 'area', weight: weight / 2 }));
    expect(store.getState().history.undo).toHaveLength(500);
  });

  it('shares the land between a scenario and its fork', () => {
    const store = opened(buildParkWith(pumpOnEast60));
    const { parcels, roads, projects } = parkOf(store);
    store.actions.edit(forkScenario(parkOf(store), { fromId: 'base', scenarioId: 'b', name: '乙' }));
    const forked = parkOf(store);
    expect(forked.scenarios[1]?.placements).toBe(forked.scenarios[0]?.placements);
    expect(forked.parcels).toBe(parcels);
    expect(forked.roads).toBe(roads);
    expect(forked.projects).toBe(projects);
  });
});

describe('a refused edit', () => {
  it('changes nothing and says why', () => {
    const store = opened(buildParkWith(pumpOnEast60));
    const before = store.getState();
    expect(store.actions.edit(placePump(parkOf(store)))).toBe(false);
    const after = store.getState();
    expect(after.park).toBe(before.park);
    expect(after.history).toBe(before.history);
    expect(after.notice).toMatchObject({ tone: 'refused', reason: { code: 'refused.projectPlacedAlready' } });
  });
});

describe('figures', () => {
  it('of the older of two quick edits are dropped when they arrive later', async () => {
    const { client, asked } = heldEngine(engine);
    const store = buildStore(client);
    store.actions.openPark(buildPark());
    await asked[0]?.release();
    const empty = store.getState().assessment;
    expect(empty?.placements).toEqual([]);

    store.actions.edit(placePump(parkOf(store)));
    // While the engine thinks, the older figures stay and are marked.
    expect(store.getState()).toMatchObject({ assessment: empty, assessmentPending: true });
    store.actions.edit(removePlacement(parkOf(store), { placementId: 'placement-pump' }));
    await asked[2]?.release();
    const last = store.getState().assessment;
    expect(last?.placements).toEqual([]);
    await asked[1]?.release();
    expect(store.getState()).toMatchObject({ assessment: last, assessmentPending: false });
    expect(store.getState().assessment).toBe(last);
  });

  it('of another park are not shown beside the one just opened', async () => {
    const store = opened();
    await stateWhen(store, ({ assessment }) => assessment !== null);
    store.actions.openPark(buildPark({ id: 'other' }));
    expect(store.getState().assessment).toBeNull();
  });

  it('that cannot be computed are told, once', async () => {
    const broken: EngineClient = { ...engine, assess: () => Promise.reject(new Error('no memory')) };
    const store = buildStore(broken);
    store.actions.openPark(buildPark());
    await stateWhen(store, ({ notice }) => notice !== null);
    expect(store.getState()).toMatchObject({
      assessment: null,
      assessmentPending: false,
      notice: { tone: 'error', reason: { code: 'notice.engineFailed' } },
    });
  });
});

describe('matching', () => {
  it('asks the ranking, and again when the park changes, keeping the older one meanwhile', async () => {
    const { client, asked } = heldEngine(engine);
    const store = buildStore(client);
    store.actions.openPark(buildPark());
    store.actions.startMatching('pump-60');
    expect(store.getState().matching).toMatchObject({ ranking: null, pending: true });
    await asked.find(({ kind }) => kind === 'rank')?.release();
    const first = store.getState().matching?.ranking;
    expect(first?.sites[0]?.rank).toBe(1);

    store.actions.edit(setWeight(parkOf(store), { criterion: 'area', weight: 5 }));
    expect(store.getState().matching).toMatchObject({ ranking: first, pending: true });
    await asked.at(-1)?.release();
    expect(store.getState().matching?.pending).toBe(false);
    expect(store.getState().matching?.ranking).not.toBe(first);
  });

  it('drops the ranking of a project that is no longer matched', async () => {
    const { client, asked } = heldEngine(engine);
    const store = buildStore(client);
    store.actions.openPark(buildPark());
    store.actions.startMatching('pump-60');
    store.actions.startMatching('hall-1500');
    const [pump, hall] = asked.filter(({ kind }) => kind === 'rank');
    await hall?.release();
    await pump?.release();
    expect(store.getState().matching?.ranking?.projectId).toBe('hall-1500');
    store.actions.leaveMatching();
    expect(store.getState().matching).toBeNull();
  });
});

describe('dragging', () => {
  it('says what a drop would book, and leaves no trace when it is given up', async () => {
    const store = opened();
    const { park, history } = store.getState();
    store.actions.startDragging('pump-60');
    store.actions.dragOver({ kind: 'parcel', id: 'east-60' });
    await stateWhen(store, ({ dragging }) => dragging?.proposal !== null);
    expect(store.getState().dragging?.proposal).toMatchObject({ kind: 'land', parcelId: 'east-60' });
    store.actions.leaveMatching();
    expect(store.getState()).toMatchObject({ dragging: null, matching: null });
    expect(store.getState().park).toBe(park);
    expect(store.getState().history).toBe(history);
  });

  it('drops what is said of a site the pointer has left', async () => {
    const { client, asked } = heldEngine(engine);
    const store = buildStore(client);
    store.actions.openPark(buildPark());
    store.actions.startDragging('pump-60');
    store.actions.dragOver({ kind: 'parcel', id: 'east-60' });
    store.actions.dragOver({ kind: 'parcel', id: 'large-240' });
    const [east, large] = asked.filter(({ kind }) => kind === 'propose');
    await large?.release();
    await east?.release();
    expect(store.getState().dragging?.proposal).toMatchObject({ parcelId: 'large-240' });
  });
});

describe('keeping', () => {
  it('gives a later page the same park', async () => {
    const storage = memoryStorage();
    const before = buildStore(engine, storage);
    before.actions.openPark(buildPark());
    before.actions.edit(placePump(parkOf(before)));
    await before.actions.flush();
    expect(before.getState().saved).toBe('saved');

    const after = buildStore(engine, storage);
    expect(await after.actions.restore()).toBe(true);
    expect(parkOf(after)).toEqual(parkOf(before));
  });

  it('has begun to write when the edit returns', () => {
    const storage = memoryStorage();
    const written: string[] = [];
    const watched: ParkStorage = {
      ...storage,
      save: (...given) => {
        written.push(given[0].name);
        return storage.save(...given);
      },
    };
    const store = buildStore(engine, watched);
    store.actions.openPark(buildPark({ name: '甲' }));
    expect(written).toEqual(['甲']);
    expect(store.getState().saved).toBe('saving');
  });

  it('has nothing to restore at first', async () => {
    expect(await buildStore(engine).actions.restore()).toBe(false);
  });

  it('says that it failed and tries everything again', async () => {
    const storage = memoryStorage();
    let full = true;
    const bases: (Kept | null)[] = [];
    const store = buildStore(engine, {
      ...storage,
      save: (park, base, at, anew) => {
        bases.push(base);
        const { kept } = storage.save(park, base, at, anew);
        return { kept, done: full ? Promise.reject(new Error('disk full')) : Promise.resolve() };
      },
    });
    store.actions.openPark(buildPark());
    await stateWhen(store, ({ saved }) => saved === 'failed');
    expect(store.getState().notice).toMatchObject({ tone: 'error', reason: { code: 'notice.notSaved' } });
    full = false;
    await store.actions.flush();
    // At once, and once more when asked.
    expect(bases).toEqual([null, null, null]);
    expect(store.getState().saved).toBe('saved');
    expect((await storage.load('test-park')).kind).toBe('park');
  });

  it('sets a stored park aside when another with its id is opened', async () => {
    const storage = memoryStorage();
    const store = buildStore(engine, storage);
    store.actions.openPark(buildPark());
    store.actions.edit(placePump(parkOf(store)));
    store.actions.openPark(buildPark());
    await store.actions.flush();
    const kept = (await storage.list()).find(({ id }) => id !== 'test-park');
    const loaded = await storage.load(kept?.id ?? '');
    expect(loaded).toMatchObject({
      kept: { park: { scenarios: [{ placements: [{ id: 'placement-pump' }] }] } },
    });
  });

  it('tells that a stored park is damaged and keeps telling it beside the park opened in its place', async () => {
    const storage = memoryStorage();
    const store = buildStore(engine, { ...storage, load: async () => ({ kind: 'corrupt', keptAs: 'kept-1' }) });
    expect(await store.actions.restore('test-park')).toBe(false);
    store.actions.openPark(buildPark());
    expect(store.getState().issues).toEqual([
      { code: 'storage.corrupt', severity: 'error', values: { park: 'test-park', keptAs: 'kept-1' } },
    ]);
  });
});
