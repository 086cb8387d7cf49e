import { describe, expect, it } from 'vitest';
import { heldEngine } from '../../test/builders/held-engine.ts';
import { positionAt } from '../../test/builders/local-frame.ts';
import { buildPark } from '../../test/builders/park-builder.ts';
import { buildContext, stateWhen } from '../../test/builders/store-builder.ts';
import { inlineEngineClient } from '../engine/inline-client.ts';
import type { AppStore } from '../store/app-store.ts';
import { runCommand } from './command.ts';
import { pickProject } from './pick-project.ts';
import { giveUpFacility, tryFacility } from './try-facility.ts';
import { undo } from './undo.ts';

const carried = { facilityId: 'interchange-1', from: positionAt(2_000, -20) };
const far = { ...carried, to: positionAt(12_000, -20) };
const near = { ...carried, to: positionAt(100, -20) };
const verdictOf = (store: AppStore, id: string) =>
  store.getState().matching?.ranking?.sites.find(({ site }) => site.id === id)?.verdict;
const matching = async () => {
  const { context, store } = await buildContext();
  store.actions.openPark(buildPark());
  await runCommand(pickProject, context, { projectId: 'pump-60' });
  await stateWhen(store, (state) => state.matching?.ranking != null);
  return { context, store };
};
const rankingAfter = async (store: AppStore, act: () => Promise<void>) => {
  const before = store.getState().matching?.ranking;
  await act();
  await stateWhen(store, (state) => state.matching?.ranking !== before);
};

describe('a facility tried elsewhere', () => {
  it('lets the ranking follow while it is carried, and books nothing', async () => {
    const { context, store } = await matching();
    const { park, history } = store.getState();
    expect(verdictOf(store, 'east-60')).toBe('pass');
    await rankingAfter(store, () => runCommand(tryFacility, context, { ...far, done: false }));
    expect(verdictOf(store, 'east-60')).toBe('fail');
    expect(store.getState()).toMatchObject({ sketch: { kind: 'place', marks: [far.to] } });
    expect(store.getState().park).toBe(park);
    expect(store.getState().history).toBe(history);
  });

  it('is as before when it is given up', async () => {
    const { context, store } = await matching();
    await rankingAfter(store, () => runCommand(tryFacility, context, { ...far, done: false }));
    await rankingAfter(store, () => runCommand(giveUpFacility, context, undefined));
    expect(verdictOf(store, 'east-60')).toBe('pass');
    expect(store.getState().sketch).toBeNull();
  });

  it('is an edit when it is let go, which one undo takes back', async () => {
    const { context, store } = await matching();
    const { park } = store.getState();
    await rankingAfter(store, () => runCommand(tryFacility, context, { ...near, done: true }));
    expect(store.getState().notice?.reason).toMatchObject({ code: 'note.moveFacility', values: { metres: 1_900 } });
    expect(store.getState().park?.facilities).not.toBe(park?.facilities);
    await runCommand(undo, context, undefined);
    expect(store.getState().park).toBe(park);
  });

  it('asks for one ranking at a time, and then only for the last place', async () => {
    const { client, asked } = heldEngine(await inlineEngineClient());
    const { context, store } = await buildContext({ engine: client });
    store.actions.openPark(buildPark());
    await runCommand(pickProject, context, { projectId: 'pump-60' });
    const rankings = () => asked.filter(({ kind }) => kind === 'rank');
    await rankings()[0]?.release();
    for (const to of [near.to, positionAt(500, -20), far.to])
      await runCommand(tryFacility, context, { ...carried, to, done: false });
    expect(rankings()).toHaveLength(2);
    await rankings()[1]?.release();
    await stateWhen(store, () => rankings().length === 3);
    await rankings()[2]?.release();
    expect(verdictOf(store, 'east-60')).toBe('fail');
    expect(rankings()).toHaveLength(3);
  });

  it('needs a project that is matched', async () => {
    const { context, store } = await buildContext();
    store.actions.openPark(buildPark());
    await runCommand(tryFacility, context, { ...near, done: true });
    expect(store.getState().notice?.reason.code).toBe('unavailable.notMatching');
  });
});
