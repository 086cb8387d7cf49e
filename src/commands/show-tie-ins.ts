import type { TieIn } from '../domain/tie-in.ts';
import { shapesOf } from '../store/sketch.ts';
import { needsPark } from './availability.ts';
import type { Command } from './command.ts';

/** Draws the ways along which a site would be tied in to its suppliers. Nothing is changed. */
export const showTieIns: Command<{ readonly tieIns: readonly TieIn[] }> = {
  id: 'show-tie-ins',
  labelKey: 'commands:show-tie-ins',
  unavailable: needsPark,
  async run({ store }, { tieIns }) {
    const { park, selection } = store.getState();
    const { tieInSketch } = await import('./tie-in-sketch.ts');
    if (!park || store.getState().selection !== selection) return;
    const sketch = tieInSketch(park, tieIns);
    store.actions.showSketch(sketch);
    store.actions.lookAt({ shapes: shapesOf(sketch) });
  },
};
