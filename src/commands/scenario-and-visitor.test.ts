import { describe, expect, it } from 'vitest';
import { buildPark, buildParkWith, pumpOnEast60 } from '../../test/builders/park-builder.ts';
import { buildContext } from '../../test/builders/store-builder.ts';
import { addScenario } from './add-scenario.ts';
import { plainCommands } from './all-commands.ts';
import { startVisitor } from './briefs/start-visitor.ts';
import { runCommand } from './command.ts';
import { deleteScenario } from './delete-scenario.ts';
import { forkScenario } from './fork-scenario.ts';
import { measureArea } from './measure.ts';
import { pickProject } from './pick-project.ts';
import { freeScenarioName } from './scenario-name.ts';
import { clearOptions, leaveVisitor, toggleOption } from './visitor.ts';

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

describe('the shortlist', () => {
  const site = (id: string) => ({ site: { kind: 'parcel', id } }) as const;

  it('takes six sites and no more, and is emptied', async () => {
    const { context, store } = await buildContext();
    store.actions.openPark(buildPark());
    const six = ['east-60', 'half-inside', 'setback-10', 'large-240', 'planned-120', 'taken'];
    for (const id of [...six, 'shed-land']) await runCommand(toggleOption, context, site(id));
    expect(store.getState().view.visitor.options.map(({ id }) => id)).toEqual(six);
    expect(store.getState().notice?.reason.code).toBe('unavailable.optionsFull');
    await runCommand(toggleOption, context, site('large-240'));
    expect(store.getState().view.visitor.options.map(({ id }) => id)).not.toContain('large-240');
    await runCommand(clearOptions, context, undefined);
    expect(store.getState().view.visitor.options).toEqual([]);
  });

  it('stays for the next visit', async () => {
    const { context, store } = await buildContext();
    store.actions.openPark(buildPark());
    await runCommand(toggleOption, context, site('east-60'));
    await runCommand(startVisitor, context, undefined);
    expect(store.getState().view.visitor.on).toBe(true);
    await runCommand(leaveVisitor, context, undefined);
    expect(store.getState().view.visitor).toMatchObject({ on: false, options: [{ id: 'east-60' }] });
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
