import { describe, expect, it } from 'vitest';
import { buildPark, buildParkWith, pumpOnEast60 } from '../../../test/builders/park-builder.ts';
import { buildContext, stateWhen } from '../../../test/builders/store-builder.ts';
import { visitorRedaction } from '../../domain/redaction.ts';
import { runCommand } from '../command.ts';
import { pickProject } from '../pick-project.ts';
import { undo } from '../undo.ts';
import { leaveVisitor, toggleOption } from '../visitor.ts';
import { duplicateBrief } from './duplicate-brief.ts';
import { editBrief } from './edit-brief.ts';
import { makeBrief } from './make-brief.ts';
import { presentBrief } from './present-brief.ts';
import { removeBrief } from './remove-brief.ts';
import { startVisitor } from './start-visitor.ts';

const parcel = (id: string) => ({ kind: 'parcel', id }) as const;

async function opened(park = buildPark()) {
  const { context, store } = await buildContext();
  store.actions.openPark(park);
  const briefs = () => store.getState().park?.briefs ?? [];
  const sites = (at = -1) =>
    briefs()
      .at(at)
      ?.options.map(({ site }) => site.id);
  const tick = async (...ids: string[]) => {
    for (const id of ids) await runCommand(toggleOption, context, { site: parcel(id) });
  };
  const match = async (projectId: string) => {
    await runCommand(pickProject, context, { projectId });
    await stateWhen(store, ({ matching }) => matching?.ranking !== null && !matching?.pending);
  };
  return { context, store, briefs, sites, tick, match, visitor: () => store.getState().view.visitor };
}

describe('a brief is made', () => {
  it('of the sites that were ticked, in that order, with all hidden that can be', async () => {
    const { context, briefs, tick, visitor } = await opened();
    await tick('large-240', 'east-60');
    await runCommand(makeBrief, context, { from: 'shortlist' });
    expect(briefs()).toEqual([
      {
        id: 'new-1',
        name: '北一号',
        language: 'zh-CN',
        redaction: visitorRedaction,
        options: [{ site: parcel('large-240') }, { site: parcel('east-60') }],
      },
    ]);
    expect(visitor()).toMatchObject({ on: false, briefId: 'new-1' });
  });

  it('of the three best sites of a project that are not forbidden, also before the ranking is there', async () => {
    const { context, store, briefs, sites } = await opened();
    const picked = runCommand(pickProject, context, { projectId: 'pump-60' });
    await runCommand(makeBrief, context, { from: 'ranking' });
    await picked;
    await stateWhen(store, ({ matching }) => matching?.ranking !== null);
    const best = store
      .getState()
      .matching?.ranking?.sites.filter(({ verdict }) => verdict !== 'fail')
      .map(({ site }) => site.id);
    expect(briefs()[0]).toMatchObject({ name: '水泵基地', projectId: 'pump-60' });
    expect(sites()).toEqual(best?.slice(0, 3));
    expect(sites()).not.toContain('taken');
  });

  it('of what is selected, a placement standing for its site and its project', async () => {
    const { context, store, briefs, sites } = await opened(buildParkWith(pumpOnEast60));
    expect(makeBrief.unavailable(store.getState(), { from: 'selection' })?.code).toBe('unavailable.noSiteSelected');
    store.actions.select({ kind: 'placement', id: pumpOnEast60.id });
    await runCommand(makeBrief, context, { from: 'selection' });
    expect(sites()).toEqual(['east-60']);
    expect(briefs()[0]?.projectId).toBe('pump-60');
  });

  it('once more as a copy with the next free number', async () => {
    const { context, store, briefs, visitor } = await opened();
    store.actions.select(parcel('east-60'));
    await runCommand(makeBrief, context, { from: 'selection' });
    await runCommand(duplicateBrief, context, { briefId: 'new-1' });
    expect(briefs().map(({ name }) => name)).toEqual(['东一号', '东一号 2']);
    expect(visitor().briefId).toBe(briefs()[1]?.id);
    expect(briefs()[1]?.options).toBe(briefs()[0]?.options);
  });
});

describe('a brief is edited', () => {
  it('one step at a time, and nothing is kept of what changes nothing', async () => {
    const { context, store, briefs, tick } = await opened();
    await tick('east-60', 'large-240');
    await runCommand(makeBrief, context, { from: 'shortlist' });
    const steps = store.getState().history.undo.length;
    await runCommand(editBrief, context, { briefId: 'new-1', change: (brief) => brief });
    expect(store.getState().history.undo).toHaveLength(steps);
    await runCommand(editBrief, context, {
      briefId: 'new-1',
      change: (brief) => ({ ...brief, options: brief.options.toReversed() }),
    });
    expect(briefs()[0]?.options[0]?.site.id).toBe('large-240');
    await runCommand(undo, context, undefined);
    expect(briefs()[0]?.options[0]?.site.id).toBe('east-60');
    await runCommand(removeBrief, context, { briefId: 'new-1' });
    expect(store.getState().park).not.toHaveProperty('briefs');
    await runCommand(undo, context, undefined);
    expect(briefs()).toHaveLength(1);
  });
});

describe('the key P', () => {
  it('has nothing to present where nothing was chosen', async () => {
    const { store } = await opened();
    expect(startVisitor.unavailable(store.getState(), undefined)?.code).toBe('unavailable.tooFewOptions');
  });

  it('makes a brief of the ranking once, and presents the same again, as edited since', async () => {
    const { context, briefs, match, visitor } = await opened();
    await match('pump-60');
    await runCommand(startVisitor, context, undefined);
    expect(visitor()).toMatchObject({ on: true, briefId: briefs()[0]?.id });
    await runCommand(leaveVisitor, context, undefined);
    const briefId = briefs()[0]!.id;
    await runCommand(editBrief, context, { briefId, change: (brief) => ({ ...brief, name: '甲' }) });
    await runCommand(startVisitor, context, undefined);
    expect(briefs().map(({ name }) => name)).toEqual(['甲']);
  });

  it('presents what was ticked since, and what belongs to the project in hand', async () => {
    const { context, briefs, sites, tick, match, visitor } = await opened();
    await match('pump-60');
    await runCommand(startVisitor, context, undefined);
    await runCommand(leaveVisitor, context, undefined);
    await tick('east-60');
    await runCommand(startVisitor, context, undefined);
    expect(sites()).toEqual(['east-60']);
    await runCommand(leaveVisitor, context, undefined);
    await match('hall-1500');
    await runCommand(startVisitor, context, undefined);
    expect(briefs()).toHaveLength(3);
    expect(briefs()[2]?.projectId).toBe('hall-1500');
    await runCommand(leaveVisitor, context, undefined);
    await match('pump-60');
    await runCommand(startVisitor, context, undefined);
    expect(visitor().briefId).toBe(briefs()[1]?.id);
  });

  it('does not present a brief whose sites are all gone', async () => {
    const { context, store } = await opened();
    store.actions.select(parcel('east-60'));
    await runCommand(makeBrief, context, { from: 'selection' });
    const { park } = store.getState();
    const without = { ...park!, parcels: park!.parcels.filter(({ id }) => id !== 'east-60') };
    store.actions.edit({ ok: true, note: { code: 'note.deleteThing' }, next: without });
    expect(presentBrief.unavailable(store.getState(), { briefId: 'new-1' })?.code).toBe('unavailable.briefEmpty');
    expect(startVisitor.unavailable(store.getState(), undefined)?.code).toBe('unavailable.tooFewOptions');
    await runCommand(undo, context, undefined);
    expect(startVisitor.unavailable(store.getState(), undefined)).toBeNull();
  });
});
