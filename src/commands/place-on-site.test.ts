import { describe, expect, it, vi } from 'vitest';
import { heldEngine } from '../../test/builders/held-engine.ts';
import { buildPark, buildParkWith, hallOnGround, pumpOnEast60 } from '../../test/builders/park-builder.ts';
import { buildContext, stateWhen } from '../../test/builders/store-builder.ts';
import { setWeight } from '../domain/operations/set-weight.ts';
import { inlineEngineClient } from '../engine/inline-client.ts';
import type { AppStore } from '../store/app-store.ts';
import { runCommand } from './command.ts';
import { movePlacementTo } from './move-placement-to.ts';
import { pickProject } from './pick-project.ts';
import { placeOnFocus } from './place-on-focus.ts';
import { placeOnSite } from './place-on-site.ts';
import { removeSelectedPlacement } from './remove-placement.ts';
import { nextSite, previousSite } from './step-site.ts';
import { undo } from './undo.ts';

const east60 = { kind: 'parcel', id: 'east-60' } as const;
const placed = (store: AppStore) => store.getState().park?.scenarios[0]?.placements ?? [];

describe('the drop', () => {
  it('books the land, selects the placement, leaves matching, and one undo takes it back', async () => {
    const { context, store } = await buildContext();
    store.actions.openPark(buildPark());
    await runCommand(pickProject, context, { projectId: 'pump-60' });
    await runCommand(placeOnSite, context, { projectId: 'pump-60', site: east60 });
    expect(placed(store)).toMatchObject([
      { id: 'new-1', projectId: 'pump-60', site: { kind: 'parcel', parcelId: 'east-60' } },
    ]);
    // 60 mu asked, and the whole parcel is 60 mu.
    const [first] = placed(store);
    expect(first?.site.kind === 'parcel' && first.site.areaM2).toBeCloseTo(40_000, 0);
    expect(store.getState()).toMatchObject({ matching: null, selection: { kind: 'placement', id: 'new-1' } });
    await runCommand(undo, context, undefined);
    expect(placed(store)).toEqual([]);
    // Back to the moment before the drop: the project was in hand.
    expect(store.getState().selection).toEqual({ kind: 'project', id: 'pump-60' });
  });

  it('moves a project that stands already', async () => {
    const { context, store } = await buildContext();
    store.actions.openPark(buildParkWith(pumpOnEast60));
    await runCommand(placeOnSite, context, { projectId: 'pump-60', site: { kind: 'parcel', id: 'large-240' } });
    expect(placed(store)).toMatchObject([{ id: 'placement-pump', site: { parcelId: 'large-240' } }]);
    expect(store.getState().notice?.reason.code).toBe('note.movePlacement');
    await runCommand(movePlacementTo, context, { placementId: 'placement-pump', site: east60 });
    expect(placed(store)).toMatchObject([{ id: 'placement-pump', site: { parcelId: 'east-60' } }]);
  });

  it('books floor of a unit', async () => {
    const { context, store } = await buildContext();
    store.actions.openPark(buildPark());
    await runCommand(placeOnSite, context, { projectId: 'hall-1500', site: { kind: 'unit', id: 'shed-1-ground' } });
    expect(placed(store)).toMatchObject([{ site: { kind: 'unit', unitId: 'shed-1-ground', floorM2: 1500 } }]);
  });

  it('that is refused changes nothing, says why and keeps the project in hand', async () => {
    const { context, store } = await buildContext();
    store.actions.openPark(buildPark());
    await runCommand(pickProject, context, { projectId: 'pump-60' });
    const { park, history, selection } = store.getState();
    await runCommand(placeOnSite, context, { projectId: 'pump-60', site: { kind: 'parcel', id: 'taken' } });
    const after = store.getState();
    expect(after.park).toBe(park);
    expect(after.history).toBe(history);
    expect(after.selection).toBe(selection);
    expect(after.matching?.projectId).toBe('pump-60');
    expect(after.notice?.tone).toBe('refused');
  });

  it('is asked anew when the park changed while the engine was answering', async () => {
    const { client, asked } = heldEngine(await inlineEngineClient());
    const { context, store } = await buildContext({ engine: client });
    store.actions.openPark(buildPark());
    const dropping = runCommand(placeOnSite, context, { projectId: 'pump-60', site: east60 });
    const proposals = () => asked.filter(({ kind }) => kind === 'propose');
    const { park } = store.getState();
    if (park) store.actions.edit(setWeight(park, { criterion: 'area', weight: 4 }));
    await proposals()[0]?.release();
    await vi.waitFor(() => expect(proposals()).toHaveLength(2));
    expect(placed(store)).toEqual([]);
    await proposals()[1]?.release();
    await dropping;
    expect(placed(store)).toHaveLength(1);
    // Neither edit was lost.
    expect(store.getState().park?.rules.weights.area).toBe(4);
  });

  it('needs a park', async () => {
    const { context, store } = await buildContext();
    await runCommand(placeOnSite, context, { projectId: 'pump-60', site: east60 });
    expect(store.getState().notice).toMatchObject({ tone: 'refused', reason: { code: 'unavailable.noPark' } });
  });
});

describe('the keyboard', () => {
  it('walks the ranked sites and places on the one it stands on', async () => {
    const { context, store } = await buildContext();
    store.actions.openPark(buildPark());
    const picking = runCommand(pickProject, context, { projectId: 'pump-60' });
    expect(nextSite.unavailable(store.getState(), undefined)?.code).toBe('unavailable.rankingPending');
    await picking;
    await stateWhen(store, ({ matching }) => matching?.ranking !== null);
    const sites = store.getState().matching?.ranking?.sites.map(({ site }) => site) ?? [];
    expect(placeOnFocus.unavailable(store.getState(), undefined)?.code).toBe('unavailable.noSiteFocused');
    await runCommand(nextSite, context, undefined);
    await runCommand(nextSite, context, undefined);
    expect(store.getState().matching?.focus).toEqual(sites[1]);
    await runCommand(previousSite, context, undefined);
    await runCommand(previousSite, context, undefined);
    expect(store.getState().matching?.focus).toEqual(sites[0]);
    expect(store.getState().hover).toEqual(sites[0]);
    await runCommand(placeOnFocus, context, undefined);
    expect(placed(store)).toHaveLength(1);
  });

  it('takes the selected placement off and keeps its project in hand', async () => {
    const { context, store } = await buildContext();
    store.actions.openPark(buildParkWith(pumpOnEast60, hallOnGround));
    store.actions.select({ kind: 'placement', id: 'placement-pump' });
    await runCommand(removeSelectedPlacement, context, undefined);
    expect(placed(store).map(({ id }) => id)).toEqual(['placement-hall']);
    expect(store.getState().selection).toEqual({ kind: 'project', id: 'pump-60' });
  });
});
