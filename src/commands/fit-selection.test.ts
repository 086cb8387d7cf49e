import { describe, expect, it } from 'vitest';
import { buildPark } from '../../test/builders/park-builder.ts';
import { buildContext } from '../../test/builders/store-builder.ts';
import { runCommand } from './command.ts';
import { fitSelection } from './fit-selection.ts';

describe('zooming to the selection', () => {
  it('needs something with a place and asks the map anew each time', async () => {
    const { context, store } = await buildContext();
    store.actions.openPark(buildPark());
    expect(fitSelection.unavailable(store.getState(), undefined)?.code).toBe('unavailable.nothingSelected');
    store.actions.select({ kind: 'parcel', id: 'east-60' });
    await runCommand(fitSelection, context, undefined);
    const first = store.getState().lookAt;
    expect(first).toEqual({ thing: { kind: 'parcel', id: 'east-60' } });
    await runCommand(fitSelection, context, undefined);
    expect(store.getState().lookAt).not.toBe(first);
  });
});
