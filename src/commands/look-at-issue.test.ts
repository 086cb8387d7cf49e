import { describe, expect, it } from 'vitest';
import { buildPark } from '../../test/builders/park-builder.ts';
import { buildContext } from '../../test/builders/store-builder.ts';
import { clearSketch } from './clear-sketch.ts';
import { runCommand } from './command.ts';
import { lookAtIssue } from './look-at-issue.ts';

const overlap = {
  code: 'topology.overlap',
  severity: 'warning',
  place: [112.17, 22.98],
  things: [{ kind: 'parcel', id: 'east-60' }],
} as const;

describe('going to an issue', () => {
  it('selects what it speaks of, goes there and circles the place until Escape', async () => {
    const { context, store } = await buildContext();
    store.actions.openPark(buildPark());
    await runCommand(lookAtIssue, context, overlap);
    const { selection, lookAt, sketch } = store.getState();
    expect(selection).toEqual({ kind: 'parcel', id: 'east-60' });
    expect(lookAt).toEqual({ shapes: [{ type: 'Point', coordinates: [112.17, 22.98] }] });
    expect(sketch?.marks).toEqual([[112.17, 22.98]]);
    await runCommand(clearSketch, context, undefined);
    expect(store.getState().sketch).toBeNull();
    expect(clearSketch.unavailable(store.getState(), undefined)?.code).toBe('unavailable.noSketch');
  });

  it('takes the sketch away when something else is selected', async () => {
    const { context, store } = await buildContext();
    store.actions.openPark(buildPark());
    await runCommand(lookAtIssue, context, overlap);
    store.actions.select({ kind: 'parcel', id: 'large-240' });
    expect(store.getState().sketch).toBeNull();
  });

  it('goes to the thing where no place is known', async () => {
    const { context, store } = await buildContext();
    store.actions.openPark(buildPark());
    const { place: _, ...placeless } = overlap;
    await runCommand(lookAtIssue, context, placeless);
    expect(store.getState().lookAt).toEqual({ thing: { kind: 'parcel', id: 'east-60' } });
  });
});
