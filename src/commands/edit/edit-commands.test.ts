import { describe, expect, it } from 'vitest';
import { positionAt, rectangleAt } from '../../../test/builders/local-frame.ts';
import { buildPark } from '../../../test/builders/park-builder.ts';
import { buildContext } from '../../../test/builders/store-builder.ts';
import type { Parcel } from '../../domain/parcel.ts';
import type { Park } from '../../domain/park.ts';
import type { Zone } from '../../domain/zone.ts';
import { runCommand } from '../command.ts';
import { undo } from '../undo.ts';
import { addDrawn, changeEdit, leaveEdit, letGo, reshape, split, takeEdit, typeCoordinates } from './edit-commands.ts';

const parcel = (id: string, east: number): Parcel => ({
  id,
  name: id,
  status: 'planned',
  shape: rectangleAt(east, 0, 100, 100),
});
/** Two parcels of 15 mu side by side. */
const twoParcels = (): Park => ({
  ...buildPark(),
  parcels: [parcel('west', 0), parcel('east', 100)],
  buildings: [],
  units: [],
  zones: [],
  scenarios: buildPark().scenarios.map((scenario) => ({ ...scenario, placements: [] })),
});
const opened = async () => {
  const { context, store } = await buildContext();
  store.actions.openPark(twoParcels());
  store.actions.select({ kind: 'parcel', id: 'west' });
  return { context, store };
};

describe('editing', () => {
  it('moves a shared corner for both parcels in one step, and one undo brings both back', async () => {
    const { context, store } = await opened();
    const { park } = store.getState();
    await runCommand(reshape, context, undefined);
    const moved = { kind: 'vertex', from: positionAt(100, 100), to: positionAt(90, 100) } as const;
    await runCommand(changeEdit, context, { moved });
    const parts = store.getState().editing?.preview?.parts ?? [];
    expect(parts.map(({ key }) => key)).toEqual(['west', 'east']);
    // A triangle of 10 m by 100 m goes over.
    expect(parts[0]?.areaM2).toBeCloseTo(9500, 1);
    expect(parts[1]?.areaM2).toBeCloseTo(10_500, 1);
    expect(store.getState().park).toBe(park);
    await runCommand(letGo, context, { moved });
    expect(store.getState().history.undo).toHaveLength(1);
    expect(store.getState().editing).toMatchObject({ tool: 'reshape', moved: null });
    await runCommand(undo, context, undefined);
    expect(store.getState().park).toBe(park);
  });

  it('moves a whole edge with both its ends, and names what has its border there and stays', async () => {
    const { context, store } = await opened();
    const zone: Zone = {
      id: 'farmland',
      kind: 'protective',
      name: '基本农田',
      effect: 'forbid',
      shape: rectangleAt(100, 0, 50, 300),
    };
    store.actions.openPark({ ...twoParcels(), zones: [zone] });
    store.actions.select({ kind: 'parcel', id: 'west' });
    await runCommand(reshape, context, undefined);
    const ends = [positionAt(100, 0), positionAt(100, 100)] as const;
    const moved = { kind: 'edge', ends, by: [-10, 0] } as const;
    await runCommand(changeEdit, context, { moved });
    const { preview } = store.getState().editing ?? {};
    expect(preview?.parts.map(({ areaM2 }) => Math.round(areaM2))).toEqual([9000, 11_000]);
    expect(preview?.staying).toEqual(['基本农田']);
    await runCommand(letGo, context, { moved });
    expect(store.getState().editing).toMatchObject({ stayed: ['基本农田'], moved: null });
    expect(store.getState().park?.zones).toEqual([zone]);
    expect(store.getState().history.undo).toHaveLength(1);
  });

  it('takes a number of the corner table while coordinates are typed', async () => {
    const { context, store } = await opened();
    await runCommand(typeCoordinates, context, undefined);
    await runCommand(letGo, context, { moved: { kind: 'vertex', from: positionAt(0, 0), to: positionAt(5, 5) } });
    expect(store.getState().history.undo).toHaveLength(1);
    expect(store.getState().editing).toMatchObject({ tool: 'type', ids: ['west'] });
  });

  it('takes outlines of other layers along by choice, in the same step', async () => {
    const { context, store } = await opened();
    const zone: Zone = {
      id: 'farmland',
      kind: 'protective',
      name: '基本农田',
      effect: 'forbid',
      shape: rectangleAt(100, 0, 50, 100),
    };
    store.actions.openPark({ ...twoParcels(), zones: [zone] });
    store.actions.select({ kind: 'parcel', id: 'west' });
    await runCommand(reshape, context, undefined);
    await runCommand(changeEdit, context, { isTogether: true });
    const moved = { kind: 'vertex', from: positionAt(100, 100), to: positionAt(90, 100) } as const;
    await runCommand(changeEdit, context, { moved });
    const { preview } = store.getState().editing ?? {};
    expect(preview?.parts.map(({ key }) => key)).toEqual(['west', 'east', 'zones/farmland']);
    expect(preview?.staying).toEqual([]);
    await runCommand(letGo, context, { moved });
    const { park, history } = store.getState();
    expect(park?.zones[0]?.shape).not.toEqual(zone.shape);
    expect(history.undo).toHaveLength(1);
  });

  it('shows the pieces of a split before it is taken, and selects one of them then', async () => {
    const { context, store } = await opened();
    await runCommand(split, context, undefined);
    const coordinates = [positionAt(30, -20), positionAt(30, 120)];
    await runCommand(changeEdit, context, { drawn: { type: 'LineString', coordinates } });
    const { editing, sketch } = store.getState();
    expect(editing?.preview?.parts.map(({ areaM2 }) => Math.round(areaM2))).toEqual([7000, 3000]);
    expect(sketch?.areas).toHaveLength(2);
    await runCommand(takeEdit, context, undefined);
    const state = store.getState();
    expect(state.park?.parcels).toHaveLength(3);
    expect(state.editing).toBeNull();
    expect(state.park?.parcels.find(({ id }) => id === state.selection?.id)?.from).toEqual(['west']);
  });

  it('steps back from the drawing first, then from the tool, and leaves no trace', async () => {
    const { context, store } = await opened();
    const { park } = store.getState();
    await runCommand(split, context, undefined);
    const coordinates = [positionAt(30, -20), positionAt(30, 120)];
    await runCommand(changeEdit, context, { drawn: { type: 'LineString', coordinates } });
    await runCommand(leaveEdit, context, undefined);
    expect(store.getState()).toMatchObject({ sketch: null, editing: { tool: 'split', drawn: null, preview: null } });
    await runCommand(leaveEdit, context, undefined);
    expect(store.getState().editing).toBeNull();
    expect(store.getState().park).toBe(park);
  });

  it('adds what was drawn with what was said, and selects it', async () => {
    const { context, store } = await opened();
    const shape = rectangleAt(300, 0, 50, 50);
    await runCommand(addDrawn, context, { layer: 'parcels', record: { status: 'leveled', shape } });
    const { park, selection } = store.getState();
    expect(park?.parcels.at(-1)).toMatchObject({ id: selection?.id, status: 'leveled', shape });
  });
});
