import { describe, expect, it } from 'vitest';
import { buildPark } from '../../test/builders/park-builder.ts';
import { buildContext } from '../../test/builders/store-builder.ts';
import type { AppStore } from '../store/app-store.ts';
import { clearSketch } from './clear-sketch.ts';
import { runCommand } from './command.ts';
import { compareCuts } from './compare-cuts.ts';
import { moveSketchHandle } from './move-sketch-handle.ts';
import { placeOnSite } from './place-on-site.ts';
import { stepCut } from './step-cut.ts';
import { takeCut } from './take-cut.ts';
import { undo } from './undo.ts';

const footprint = (store: AppStore) => {
  const site = store.getState().park?.scenarios[0]?.placements[0]?.site;
  return site?.kind === 'parcel' ? site.footprint : null;
};

/** 60 mu of 240 placed, and its cuts compared. */
async function comparing() {
  const { context, store } = await buildContext();
  store.actions.openPark(buildPark());
  await runCommand(placeOnSite, context, { projectId: 'pump-60', site: { kind: 'parcel', id: 'large-240' } });
  await runCommand(compareCuts, context, { placementId: 'new-1' });
  const shown = () => {
    const sketch = store.getState().sketch;
    const option = sketch?.cuts?.options[sketch.cuts.at];
    if (!sketch?.cuts || !option) throw new Error('no cuts are compared');
    return { sketch, cuts: sketch.cuts, option };
  };
  return { context, store, shown };
}

describe('comparing cuts', () => {
  it('begins with what the drop booked, and changes nothing by looking', async () => {
    const { context, store, shown } = await comparing();
    expect(shown().option.footprint).toEqual(footprint(store));
    expect(shown().sketch).toMatchObject({ kind: 'cuts', handles: [{ id: 'cut:a' }, { id: 'cut:b' }] });
    const before = store.getState().park;
    await runCommand(stepCut, context, { by: -1 });
    expect(shown().cuts.at).toBe(shown().cuts.options.length - 1);
    await runCommand(stepCut, context, { by: 1 });
    expect(shown().cuts.at).toBe(0);
    await runCommand(clearSketch, context, undefined);
    expect(store.getState().park).toBe(before);
  });

  it('books the cut that is shown in one step that undo takes back', async () => {
    const { context, store, shown } = await comparing();
    const before = footprint(store);
    await runCommand(stepCut, context, { by: 1 });
    const wanted = shown().option.footprint;
    await runCommand(takeCut, context, undefined);
    expect(footprint(store)).toEqual(wanted);
    expect(store.getState().sketch).toBeNull();
    await runCommand(undo, context, undefined);
    expect(footprint(store)).toEqual(before);
  });

  it('follows a dragged end with the area held, and keeps the last good line where none passes', async () => {
    const { context, shown } = await comparing();
    const [a] = shown().option.line!.ends;
    const beside = [a[0] + 0.0001, a[1] + 0.0001] as const;
    await runCommand(moveSketchHandle, context, { id: 'cut:a', at: beside, done: false });
    const drawn = shown().option;
    expect(drawn.way).toBe('hand');
    expect(Math.abs(drawn.areaM2 - 40_000)).toBeLessThan(0.1);
    // Every line through the middle of a block halves it; 60 of 240 mu are less.
    const corners = buildPark()
      .parcels.find(({ id }) => id === 'large-240')!
      .shape.coordinates.flat(3) as number[];
    const middle = (axis: 0 | 1) => {
      const places = corners.filter((_, i) => i % 2 === axis);
      return (Math.min(...places) + Math.max(...places)) / 2;
    };
    await runCommand(moveSketchHandle, context, { id: 'cut:a', at: [middle(0), middle(1)], done: true });
    expect(shown().cuts.refused).toMatchObject({ code: 'cut.noLineThrough' });
    expect(shown().option).toBe(drawn);
  });
});
