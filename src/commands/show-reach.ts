import type { ReachWish } from '../domain/reach.ts';
import { isSuperseded } from '../engine/superseded.ts';
import { shapesOf } from '../store/sketch.ts';
import { needsPark } from './availability.ts';
import type { Command } from './command.ts';

/** Draws what is reached from a place, or reaches it, within so many minutes. Nothing is changed. */
export const showReach: Command<ReachWish> = {
  id: 'show-reach',
  labelKey: 'commands:show-reach',
  unavailable: needsPark,
  async run({ store, engine }, wish) {
    const { park, sketch: before } = store.getState();
    if (!park) return;
    try {
      const answer = await engine.ask(park, { kind: 'reach', wish });
      const now = store.getState();
      // Whoever has gone on meanwhile wants no sketch of what was.
      if (now.park !== park || now.selection?.id !== wish.place.id || now.sketch !== before) return;
      if (answer.kind === 'refused') store.actions.say(answer.reason, 'refused');
      else {
        const sketch = (await import('./reach-sketch.ts')).reachSketch(answer);
        store.actions.showSketch(sketch);
        store.actions.lookAt({ shapes: shapesOf(sketch) });
      }
    } catch (error) {
      if (!isSuperseded(error)) throw error;
    }
  },
};
