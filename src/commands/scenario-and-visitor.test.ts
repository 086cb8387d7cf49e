import { describe, expect, it } from 'vitest';
import { buildPark, buildParkWith, pumpOnEast60 } from '../../test/builders/park-builder.ts';
import { buildContext, stateWhen } from '../../test/builders/store-builder.ts';
import { addScenario } from './add-scenario.ts';
import { plainCommands } from './all-commands.ts';
import { runCommand } from './command.ts';
import { deleteScenario } from './delete-scenario.ts';
import { forkScenario } from './fork-scenario.ts';
import { measureArea } from './measure.ts';
import { pickProject } from './pick-project.ts';
import { freeScenarioName } from './scenario-name.ts';
import { leaveVisitor, nextStop, previousStop, startVisitor, toggleOption } from './visitor.ts';

describe('scenario commands', () => {
  it('fork with the next free number and keep the placements', async () => {
    const { context, store } = await buildContext();
    store.actions.openPark(buildParkWith(pumpOnEast60));
    await runCommand(forkScenario, context, undefined);
    await runCommand(forkScenario, context, undefined);
    await runCommand(addScenario, context, undefined);
    expect(store.getState().park?.scenarios.map(({ name, placements }) => [name, placements.length])).toEqual([
      ['基本方案', 1],
      ['基本方案 2', 1],
      ['基本方案 3', 1],
      ['基本方案 4', 0],
    ]);
    await runCommand(deleteScenario, context, { scenarioId: 'base' });
    expect(store.getState().park?.scenarios).toHaveLength(3);
  });

  it('name a fork of the only scenario with 2', () => {
    expect(freeScenarioName(buildPark(), '基本方案')).toBe('基本方案 2');
  });
});

describe('the visitor view', () => {
  it('needs two options, at most four', async () => {
    const { context, store } = await buildContext();
    store.actions.openPark(buildPark());
    expect(startVisitor.unavailable(store.getState(), undefined)?.code).toBe('unavailable.tooFewOptions');
    for (const id of ['east-60', 'half-inside', 'setback-10', 'large-240', 'planned-120'])
      await runCommand(toggleOption, context, { site: { kind: 'parcel', id } });
    expect(store.getState().view.visitor.options.map(({ id }) => id)).toEqual([
      'east-60',
      'half-inside',
      'setback-10',
      'large-240',
    ]);
    expect(store.getState().notice?.reason.code).toBe('unavailable.optionsFull');
  });

  it('steps through the options to all of them side by side, and keeps the shortlist', async () => {
    const { context, store } = await buildContext();
    store.actions.openPark(buildPark());
    for (const id of ['east-60', 'large-240'])
      await runCommand(toggleOption, context, { site: { kind: 'parcel', id } });
    await runCommand(startVisitor, context, undefined);
    const index = () => store.getState().view.visitor.index;
    for (const expected of [1, 2, 2]) {
      await runCommand(nextStop, context, undefined);
      expect(index()).toBe(expected);
    }
    await runCommand(previousStop, context, undefined);
    expect(index()).toBe(1);
    await runCommand(leaveVisitor, context, undefined);
    expect(store.getState().view.visitor).toMatchObject({ on: false, index: 0, options: [{ id: 'east-60' }, {}] });
  });

  it('takes the best sites of the project being matched when nothing was chosen', async () => {
    const { context, store } = await buildContext();
    store.actions.openPark(buildPark());
    await runCommand(pickProject, context, { projectId: 'pump-60' });
    await stateWhen(store, ({ matching }) => matching?.ranking !== null);
    await runCommand(startVisitor, context, undefined);
    const { visitor } = store.getState().view;
    expect(visitor).toMatchObject({ on: true, projectId: 'pump-60', index: 0 });
    expect(visitor.options.length).toBeGreaterThanOrEqual(2);
    expect(visitor.options).not.toContainEqual({ kind: 'parcel', id: 'taken' });
  });
});

describe('Escape', () => {
  it('leaves what lies on top first', async () => {
    const { context, store } = await buildContext();
    store.actions.openPark(buildPark());
    await runCommand(pickProject, context, { projectId: 'pump-60' });
    await runCommand(measureArea, context, undefined);
    const left: string[] = [];
    for (let press = 0; press < 4; press += 1) {
      const command = plainCommands.find(
        (each) => each.shortcut === 'escape' && each.unavailable(store.getState(), undefined) === null,
      );
      if (!command) break;
      left.push(command.id);
      await runCommand(command, context, undefined);
    }
    expect(left).toEqual(['cancel-measure', 'leave-matching', 'clear-selection']);
  });
});
